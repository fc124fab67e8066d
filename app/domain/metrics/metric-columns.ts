import { cadences, calendarFor } from "#app/domain/calendar/calendars.ts";
import { isCountOfVanity } from "./metric.ts";

/** What a spreadsheet of metrics may say of each; a service, a name and a unit it must. */
export const metricColumns = [
  "service",
  "name",
  "measure",
  "unit",
  "partUnit",
  "polarity",
  "stage",
  "cadence",
  "dueDay",
  "owner",
  "definition",
  "source",
  "question",
  "decimals",
  "priority",
] as const;
export type MetricColumn = (typeof metricColumns)[number];

/** What a column may be called, its name in the template first. */
export type ColumnNames = Record<MetricColumn, readonly [string, ...string[]]>;

const plain = (name: string) => name.toLocaleLowerCase("en-GB").replace(/['’]/g, "").trim();

/** Which of a file's columns says what of a metric; those of other names are `unknown`. */
export function columnsFound(
  headers: readonly string[],
  names: ColumnNames,
): {
  columns: Partial<Record<MetricColumn, string>>;
  unknown: string[];
  missing: MetricColumn[];
} {
  const columns: Partial<Record<MetricColumn, string>> = {};
  const unknown: string[] = [];
  for (const header of headers) {
    const column = metricColumns.find((one) => names[one].map(plain).includes(plain(header)));
    if (column && columns[column] === undefined) columns[column] = header;
    else unknown.push(header);
  }
  const needed = ["service", "name", "unit"] as const;
  const missing = needed.filter((one) => columns[one] === undefined);
  return { columns, unknown, missing };
}

/** What a metric is taken for where its row does not say, from what it does say. */
export function assumed(
  column: MetricColumn,
  said: Readonly<Record<MetricColumn, string>>,
): string {
  const measure =
    said.measure || (said.partUnit ? "share" : isMoney(said.unit) ? "value" : "count");
  switch (column) {
    case "measure":
      return measure;
    case "polarity":
      return "neither";
    case "stage":
      return [said.name, said.unit].some(isCountOfVanity) ? "output" : "outcome";
    case "cadence":
      return "monthly";
    case "dueDay":
      return "10";
    case "source":
      return said.service;
    case "decimals":
      return measure === "count" ? "0" : said.unit === "£" ? "2" : "1";
    case "priority":
      return "3";
    default:
      return "";
  }
}

const isMoney = (unit: string) => ["£", "%"].includes(unit.trim());

const meanings: Partial<Record<MetricColumn, [said: RegExp, meant: string][]>> = {
  measure: [
    [/^(a )?(count|number|total)/i, "count"],
    [/^(a )?(share|percent|proportion|rate|%)/i, "share"],
    [/^(another |other |a )?(value|average|amount|mean)/i, "value"],
  ],
  polarity: [
    [/^(higher|high|up|more)\b/i, "higher is better"],
    [/^(lower|low|down|less|fewer)\b/i, "lower is better"],
    [/^(neither|none|no)\b/i, "neither"],
  ],
  cadence: cadences.map((cadence) => [
    new RegExp(`^(every |once a |per )?${calendarFor(cadence)}`, "i"),
    cadence,
  ]),
};

/** What a cell means as the form has it: "Percentage" is a share. What means nothing known stays as it is. */
export function meantBy(column: MetricColumn, said: string): string {
  const text = said.trim();
  if (column === "stage" || column === "owner") return text.toLocaleLowerCase("en-GB");
  return meanings[column]?.find(([known]) => known.test(text))?.[1] ?? text;
}
