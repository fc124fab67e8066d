import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { words } from "#app/words/words.ts";
import { StrengthMark } from "./forest-key.tsx";
import { type ForestAxis, type ForestMark, forestMark } from "./forest-places.ts";

/** Positions in percent and sizes in pixels, to fit every width. */
export function ForestDrawing({ row, axis }: { row: EvidenceRow; axis: ForestAxis }) {
  const mark = forestMark(row, axis);
  const { strength } = row.verdict;
  return (
    <svg
      className={`forest-drawing${row.outcome === "no clear change" ? " forest-unclear" : ""}`}
      role="img"
      aria-label={words.evidence.said(row).sentence}
    >
      {axis.ticks.map(({ place }) => (
        <line key={place} className="chart-grid" x1={place} x2={place} y1="0" y2="100%" />
      ))}
      <line className="forest-zero" x1="50%" x2="50%" y1="0" y2="100%" />
      {mark && <Range mark={mark} />}
      {mark && strength && (
        <svg className="forest-place" x={mark.at} y="58%" aria-hidden="true">
          <StrengthMark strength={strength} />
        </svg>
      )}
    </svg>
  );
}

function Range({ mark: { from, to, goesOn } }: { mark: ForestMark }) {
  return (
    <>
      <line className="forest-range" x1={from} x2={to} y1="58%" y2="58%" />
      {([from, to] as const).map((place, end) => (
        <svg
          key={end === 0 ? "low" : "high"}
          className="forest-place"
          x={place}
          y="58%"
          aria-hidden="true"
        >
          {goesOn[end] ? (
            <path className="forest-arrow" d={end === 0 ? "M6 -6L-1 0L6 6" : "M-6 -6L1 0L-6 6"} />
          ) : (
            <line className="forest-range" y1="-5" y2="5" />
          )}
        </svg>
      ))}
    </>
  );
}
