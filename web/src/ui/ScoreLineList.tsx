import { PointsBar } from './PointsBar.tsx';
import { useLocalized, type LocalizedText } from './language/useLocalized.ts';
import { useText } from './language/useText.ts';

interface ScoreLineListProps {
  readonly lines: readonly {
    readonly rule: string;
    readonly points: number;
    readonly most: number;
    readonly sentence: LocalizedText;
  }[];
}

/** Why, line by line: the fact, and how many points of how many it gives. */
export function ScoreLineList({ lines }: ScoreLineListProps) {
  const text = useText();
  const localized = useLocalized();
  return (
    <ul className="rp-lines">
      {lines.map((line, place) => (
        <li className="rp-lines__line" key={`${line.rule}-${String(place)}`}>
          <span>{localized(line.sentence)}</span>
          <span className="rp-lines__points">
            <PointsBar points={line.points} most={line.most} />
            {text('ui.pointsOf', { points: line.points, most: line.most })}
          </span>
        </li>
      ))}
    </ul>
  );
}
