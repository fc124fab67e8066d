import { type Chart, showsExpected } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { rowsInWords } from "./row-in-words.ts";

const kindOf = (isOfMany: boolean, isExpected: boolean) =>
  (isOfMany ? " figures-of-many" : "") + (isExpected ? " figures-expected" : "");

/** A chart's figures, the newest first, in columns that fit a phone; those of lines laid over it have columns of their own. */
export function ChartTable({
  chart,
  overlays = [],
}: {
  chart: Chart;
  overlays?: readonly Chart[];
}) {
  const headings = words.chart.table;
  const limits = showsExpected(chart)
    ? (["expected", "low", "high"] as const)
    : (["usual"] as const);
  const others = overlays.map((overlay) => ({ ...overlay, rows: rowsInWords(overlay) }));
  return (
    <table className={`figures${kindOf(others.length > 0, limits.length > 1)}`}>
      <caption className="govuk-visually-hidden">{chart.name}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.period}</th>
          <th scope="col" className="number">
            {headings.figure}
          </th>
          {limits.map((limit) => (
            <th key={limit} scope="col" className="number">
              {headings[limit]}
            </th>
          ))}
          <th scope="col">{headings.said}</th>
          {others.map(({ slug, name }) => (
            <th key={slug} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsInWords(chart)
          .map((row, place) => (
            <tr key={row.period}>
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
                <td key={limit} className="number">
                  <span className="stacked-label">{headings[limit]}: </span>
                  {row[limit]}
                </td>
              ))}
              <td>{row.remarks}</td>
              {others.map(({ slug, name, rows }) => (
                <td key={slug} className="number">
                  <span className="stacked-label">{name}: </span>
                  {rows[place]?.number}
                </td>
              ))}
            </tr>
          ))
          .toReversed()}
      </tbody>
    </table>
  );
}
