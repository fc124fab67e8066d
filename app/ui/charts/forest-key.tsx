import type { ReactNode } from "react";
import type { Strength } from "#app/domain/verdicts/forecast.ts";
import { words } from "#app/words/words.ts";

export function ForestKey({ hasArrows }: { hasArrows: boolean }) {
  const { strengths, range, arrow } = words.evidence.forest;
  return (
    <div className="chart-key">
      <ul>
        {(["A", "B", "C"] as const).map((strength) => (
          <li key={strength}>
            <svg className="forest-key-mark" viewBox="-8 -8 16 16" aria-hidden="true">
              {shapes[strength]}
            </svg>{" "}
            <b>{strength}</b> {strengths[strength]}
          </li>
        ))}
      </ul>
      <p>
        {range} {hasArrows && arrow}
      </p>
    </div>
  );
}

/** A square, a disc and a ring, so that colour is not needed. */
const shapes: Record<Strength, ReactNode> = {
  A: <rect x="-6" y="-6" width="12" height="12" />,
  B: <circle r="6" />,
  C: <circle r="5.5" className="forest-hollow" />,
};

export function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <>
      {shapes[strength]}
      <text className="chart-label" y="-11" textAnchor="middle">
        {strength}
      </text>
    </>
  );
}
