import { missingColumn } from "#app/domain/imports/columns.ts";
import { type Filter, filterText, readFilter } from "#app/domain/imports/filter.ts";
import { type BlankMeaning, blankMeanings, type Layout } from "#app/domain/imports/layout.ts";
import { isPeriodInWords } from "#app/domain/imports/layout-guess.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readFields } from "#app/forms/entries.ts";
import { words } from "#app/words/words.ts";

export const columnRoles = ["", "month", "group", "figure"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What stands in the fields of the form, as it was sent. */
export type ColumnEntries = {
  months: "down" | "across";
  /** What each column holds, in the order of the columns. */
  roles: ColumnRole[];
  blanks: BlankMeaning;
  filters: string;
};

const mostFilters = 5000;

/** The fields of the form as they were sent; undefined where no page of ours sends such a form. */
export function readColumnEntries(
  form: FormData,
  headers: readonly string[],
): ColumnEntries | undefined {
  const columns = headers.map((_, place) => columnField(place));
  const fields = readFields(form, ["months", "blanks", "filters", ...columns]);
  if (!fields) return undefined;
  const { months = "", blanks = "", filters = "" } = fields;
  const roles = columns.map((column) => fields[column] ?? "");
  const isOurs =
    ["down", "across"].includes(months) &&
    blankMeanings.some((meaning) => meaning === blanks) &&
    roles.every((role) => columnRoles.some((known) => known === role)) &&
    filters.length <= mostFilters;
  return isOurs ? ({ months, blanks, filters, roles } as ColumnEntries) : undefined;
}

export const columnField = (place: number): string => `column-${place + 1}`;

type Parsed = { ok: true; value: Layout } | { ok: false; problems: Problem[] };

/** What the columns stand for, of a file with these headers. What is a metric's is not said yet. */
export function parseColumns(
  { months, roles, blanks, filters }: ColumnEntries,
  headers: readonly string[],
): Parsed {
  const having = (role: ColumnRole) => headers.filter((_, place) => roles[place] === role);
  const [periods, groups, figures] = [having("month"), having("group"), having("figure")];
  const { columns: says } = words.importForms;
  const problems: Problem[] = [];
  const wrong = (message: string, at = 0) => problems.push({ field: columnField(at), message });
  const place = (header: string | undefined) => headers.indexOf(header ?? "");
  if (figures.length === 0) wrong(says.noFigures);
  else if (months === "down" && periods.length === 0) wrong(says.noMonth);
  else if (months === "across" && groups.length === 0) wrong(says.noGroup);
  if (periods[1] !== undefined) wrong(says.secondMonth, place(periods[1]));
  if (groups[1] !== undefined) wrong(says.secondGroup, place(groups[1]));
  if (months === "across") {
    if (periods[0] !== undefined) wrong(says.monthAcross, place(periods[0]));
    const stranger = figures.find((header) => !isPeriodInWords(header));
    if (stranger !== undefined) wrong(says.notMonth(stranger), place(stranger));
  }
  const read = parseFilters(filters, headers);
  problems.push(...read.problems);
  if (problems.length > 0) return { ok: false, problems: onePerField(problems) };
  const period = months === "down" ? (periods[0] ?? null) : null;
  const value = { period, groups: groups[0] ?? null, figures, filters: read.filters, blanks };
  return { ok: true, value: { ...value, groupNames: [], series: [] } };
}

function parseFilters(
  text: string,
  headers: readonly string[],
): { filters: Filter[]; problems: Problem[] } {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const filters: Filter[] = [];
  for (const line of lines) {
    const reading = readFilter(line);
    const problem = reading.ok ? missingColumn([reading.filter.column], headers) : reading.problem;
    if (problem)
      return { filters, problems: [{ field: "filters", message: words.reading.problem(problem) }] };
    if (reading.ok) filters.push(reading.filter);
  }
  return { filters, problems: [] };
}

const onePerField = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ field }, place) => problems.findIndex((other) => other.field === field) === place,
  );

/** The form of a layout that is known or guessed. */
export function columnEntriesOf(layout: Layout, headers: readonly string[]): ColumnEntries {
  return {
    months: layout.period === null ? "across" : "down",
    roles: headers.map((header) => {
      if (header === layout.period) return "month";
      if (header === layout.groups) return "group";
      return layout.figures.includes(header) ? "figure" : "";
    }),
    blanks: layout.blanks,
    filters: layout.filters.map(filterText).join("\n"),
  };
}
