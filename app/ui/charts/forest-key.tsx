import type { Strength } from "#app/domain/verdicts/forecast.ts";
import { words } from "#app/words/words.ts";
import { shapes } from "./forest-mark.tsx";

export function ForestKey({ hasArrows }: { hasArrows: boolean }) {
  const { strengths, range, arrow } = words.evidence.forest;
  return (
    <div className="chart-key">
      <ul>
        {(["A", "B", "C"] as const).map((strength) => (
          <li key={strength}>
            <KeyMark strength={strength} /> <b>{strength}</b> {strengths[strength]}
          </li>
        ))}
      </ul>
      <p>
        {range} {hasArrows && arrow}
      </p>
    </div>
  );
}

function KeyMark({ strength }: { strength: Strength }) {
  return (
    <svg className="forest-key-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      {shapes[strength]}
    </svg>
  );
}
