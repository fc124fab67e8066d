import type { ReactNode } from "react";
import type { Strength } from "#app/domain/verdicts/forecast.ts";

/** A square, a disc and a ring, so that colour is not needed. */
export const shapes: Record<Strength, ReactNode> = {
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
