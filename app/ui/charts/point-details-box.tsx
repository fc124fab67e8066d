import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import type { PointDetails } from "./point-details.ts";

export function PointDetailsBox({ details }: { details: PointDetails }) {
  const { period, number, share, usual, remarks, others } = details;
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
