import { Fragment } from 'react';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface HighlightedTextProps {
  readonly text: string;
  /** The words to mark; they may overlap. */
  readonly spans: readonly Span[];
  /** The words to mark more strongly, such as those of the question that has the focus. */
  readonly active?: readonly Span[];
}

const covers = (spans: readonly Span[], start: number, end: number) =>
  spans.some((span) => span.start <= start && span.end >= end);

/** A text with the words marked that something was understood from. */
export function HighlightedText({ text, spans, active = [] }: HighlightedTextProps) {
  const cuts = [...new Set([0, text.length, ...[...spans, ...active].flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return (
    <p className="rp-quoted">
      {cuts.slice(0, -1).map((start, place) => {
        const end = cuts[place + 1] ?? text.length;
        const words = text.slice(start, end);
        if (covers(active, start, end)) {
          return (
            <mark className="rp-mark rp-mark--active" key={start}>
              {words}
            </mark>
          );
        }
        if (covers(spans, start, end)) {
          return (
            <mark className="rp-mark" key={start}>
              {words}
            </mark>
          );
        }
        return <Fragment key={start}>{words}</Fragment>;
      })}
    </p>
  );
}
