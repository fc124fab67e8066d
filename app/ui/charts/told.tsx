import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import type { Telling } from "./telling.ts";

export function Told({ telling }: { telling: Telling }) {
  const { period, number, share, usual, remarks, others } = telling;
  return (
    <div className="told">
      <p className="told-period">{period}</p>
      <p>
        <b>{number}</b> {share}
      </p>
      <p>
        {words.chart.table.usual}: {usual}
      </p>
      {remarks && <p>{remarks}</p>}
      {others.map((other) => (
        <p key={other.slug}>
          {other.letter} {other.name}: <b>{other.number}</b>
        </p>
      ))}
    </div>
  );
}
