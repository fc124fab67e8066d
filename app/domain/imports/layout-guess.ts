import { cadences } from "#app/domain/calendar/calendars.ts";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { readNumber } from "#app/domain/number.ts";
import type { Row } from "./columns.ts";
import type { Layout } from "./layout.ts";

export const isPeriodInWords = (text: string): boolean =>
  cadences.some((cadence) => readPeriod(text, cadence, 4).ok);

/** A layout guessed from the names and first rows of columns, without its metrics. */
export function guessedLayout(headers: readonly string[], rows: readonly Row[]): Layout {
  const cellsOf = (header: string) =>
    rows.map(({ cells }) => cells[header]?.trim() ?? "").filter((cell) => cell !== "");
  const mostly = (header: string, holds: (cell: string) => boolean) => {
    const cells = cellsOf(header);
    return cells.length > 0 && cells.filter(holds).length >= cells.length / 2;
  };
  const isNumber = (cell: string) => readNumber(cell).ok;
  const months = headers.filter(isPeriodInWords);
  const isAcross = months.length > 1;
  const period = isAcross
    ? null
    : (headers.find((header) => mostly(header, isPeriodInWords)) ?? null);
  const rest = headers.filter(
    (header) => header !== period && !(isAcross && months.includes(header)),
  );
  const groups =
    rest.find((header) => {
      const cells = cellsOf(header);
      const isText = cells.length > rows.length / 2 && !cells.some(isNumber);
      return isText && (isAcross || new Set(cells).size <= Math.max(1, cells.length / 2));
    }) ?? null;
  const figures = isAcross ? months : rest.filter((header) => mostly(header, isNumber));
  const blanks = groups === null || isAcross ? "left out" : "not available";
  return { period, groups, groupNames: [], figures, filters: [], blanks, series: [] };
}

type Named = Pick<Metric, "name" | "slug">;

/**
 * The metrics that names in a file suggest: of the same name or slug, or the only one whose name contains the words, or one
 * named like those found already ("Loans in Dorset" like "Loans in Bristol"). Long names are tried first, so that "North
 * Somerset" is not taken for "Somerset".
 */
export function guessedMetrics<Known extends Named>(
  names: readonly string[],
  metrics: readonly Known[],
): Map<string, Known> {
  const found = new Map<string, Known>();
  const free = new Set(metrics);
  const guess = (find: (name: string, among: readonly Known[]) => Known | undefined) => {
    for (const name of names.toSorted((one, other) => other.length - one.length)) {
      const metric = found.has(name) ? undefined : find(name, [...free]);
      if (!metric) continue;
      found.set(name, metric);
      free.delete(metric);
    }
  };
  guess(metricNamed);
  const moulds = new Set(
    [...found].map(([name, metric]) => plain(metric.name).replace(plain(name), "*")),
  );
  guess((name, among) =>
    among.find((metric) => moulds.has(plain(metric.name).replace(plain(name), "*"))),
  );
  return found;
}

function metricNamed<Known extends Named>(
  name: string,
  metrics: readonly Known[],
): Known | undefined {
  const asked = plain(name);
  if (asked === "") return undefined;
  const same = metrics.find((metric) => plain(metric.name) === asked || metric.slug === name);
  if (same) return same;
  const near = metrics.filter((metric) => ` ${plain(metric.name)} `.includes(` ${asked} `));
  return near.length === 1 ? near[0] : undefined;
}

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
