import { type Chart, showsExpected } from "#app/domain/metrics/chart.ts";
import { LabelledCell, TableHead } from "#app/ui/kit/table.tsx";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { type RowInWords, rowsInWords } from "./row-in-words.ts";

type Limit = "expected" | "low" | "high" | "usual";
type Other = { slug: string; name: string; rows: RowInWords[] };

/** Newest first; overlays have columns of their own. */
export function ChartTable({
  chart,
  overlays = [],
}: {
  chart: Chart;
  overlays?: readonly Chart[];
}) {
  const headings = words.chart.table;
  const limits: Limit[] = showsExpected(chart) ? ["expected", "low", "high"] : ["usual"];
  const others = overlays.map(
    (overlay): Other => ({
      slug: overlay.slug,
      name: overlay.name,
      rows: rowsInWords(overlay),
    }),
  );
  const kind =
    (others.length > 0 ? " figures-of-many" : "") + (limits.length > 1 ? " figures-expected" : "");
  return (
    <table className={`figures${kind}`}>
      <caption className="govuk-visually-hidden">{chart.name}</caption>
      <TableHead
        columns={[
          headings.period,
          [headings.figure, "number"],
          ...limits.map((limit): [string, string] => [headings[limit], "number"]),
          headings.said,
          ...others.map(({ name }): [string, string] => [name, "number"]),
        ]}
      />
      <tbody>
        {rowsInWords(chart)
          .map((row, index) => (
            <Row key={row.period} row={row} index={index} limits={limits} others={others} />
          ))
          .toReversed()}
      </tbody>
    </table>
  );
}

function Row({
  row,
  index,
  limits,
  others,
}: {
  row: RowInWords;
  index: number;
  limits: readonly Limit[];
  others: readonly Other[];
}) {
  return (
    <tr>
      <th scope="row">{row.period}</th>
      <td className="number">
        {row.number}
        {row.share && (
          <>
            {" "}
            <small>{row.share}</small>
          </>
        )}
      </td>
      {limits.map((limit) => (
        <LabelledCell key={limit} className="number" label={words.chart.table[limit]}>
          {row[limit]}
        </LabelledCell>
      ))}
      <td>{row.remarks}</td>
      {others.map(({ slug, name, rows }) => (
        <LabelledCell key={slug} className="number" label={name}>
          {rows[index]?.number}
        </LabelledCell>
      ))}
    </tr>
  );
}
