/** Points of the most possible, as a bar. The numbers stand beside it in words, so screen readers skip it. */
export function PointsBar({ points, most }: { readonly points: number; readonly most: number }) {
  return <meter className="rp-meter" min={0} max={Math.max(most, 1)} value={points} aria-hidden="true" />;
}
