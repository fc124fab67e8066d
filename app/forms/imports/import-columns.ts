import { z } from "zod";
import { missingColumn } from "#app/domain/imports/columns.ts";
import { type Filter, filterText, readFilter } from "#app/domain/imports/filter.ts";
import { type BlankMeaning, blankMeanings, type Layout } from "#app/domain/imports/layout.ts";
import { isPeriodInWords } from "#app/domain/imports/layout-guess.ts";
import type { Problem } from "#app/domain/problem.ts";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export const columnRoles = ["", "month", "group", "figure"] as const;
type ColumnRole = (typeof columnRoles)[number];

type Entries = Record<string, string>;

const mostFilters = 5000;

export const columnField = (index: number): string => `column-${index + 1}`;

export function columnsForm(headers: readonly string[]) {
  const choices = {
    ...Object.fromEntries(headers.map((_, index) => [columnField(index), z.enum(columnRoles)])),
    months: z.enum(["down", "across"]),
    blanks: z.enum(blankMeanings),
  };
  const fields: Record<string, z.ZodType> = { ...choices, filters: filtersOf(headers) };
  return form(fields, {
    isOurs: (entries) =>
      z.object(choices).safeParse(entries).success && (entries.filters ?? "").length <= mostFilters,
    check: (entries) => columnProblems(entries, headers),
    meaning: (read) => ({ ok: true, value: layoutOf(read as ColumnsRead, headers) }),
  });
}

const filtersOf = (headers: readonly string[]) =>
  z.string().transform((text, context): Filter[] => {
    const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    return lines.flatMap((line) => {
      const reading = readFilter(line);
      const problem = reading.ok
        ? missingColumn([reading.filter.column], headers)
        : reading.problem;
      if (problem) context.addIssue({ code: "custom", message: words.reading.problem(problem) });
      return reading.ok ? [reading.filter] : [];
    });
  });

const holding = (role: ColumnRole, read: Record<string, unknown>, headers: readonly string[]) =>
  headers.filter((_, index) => read[columnField(index)] === role);

function columnProblems(entries: Entries, headers: readonly string[]): Problem[] {
  const { months } = entries;
  const [periods, groups, figures] = (["month", "group", "figure"] as const).map((role) =>
    holding(role, entries, headers),
  ) as [string[], string[], string[]];
  const { columns: says } = words.importForms;
  const problems: Problem[] = [];
  const refuse = (message: string, header = headers[0]) =>
    problems.push({ field: columnField(headers.indexOf(header ?? "")), message });
  if (figures.length === 0) refuse(says.noFigures);
  else if (months === "down" && periods.length === 0) refuse(says.noMonth);
  else if (months === "across" && groups.length === 0) refuse(says.noGroup);
  if (periods[1] !== undefined) refuse(says.secondMonth, periods[1]);
  if (groups[1] !== undefined) refuse(says.secondGroup, groups[1]);
  if (months === "across") {
    if (periods[0] !== undefined) refuse(says.monthAcross, periods[0]);
    const stranger = figures.find((header) => !isPeriodInWords(header));
    if (stranger !== undefined) refuse(says.notMonth(stranger), stranger);
  }
  return problems;
}

type ColumnsRead = { months: "down" | "across"; blanks: BlankMeaning; filters: Filter[] };

const layoutOf = (read: ColumnsRead, headers: readonly string[]): Layout => ({
  period: read.months === "down" ? (holding("month", read, headers)[0] ?? null) : null,
  groups: holding("group", read, headers)[0] ?? null,
  groupNames: [],
  figures: holding("figure", read, headers),
  filters: read.filters,
  blanks: read.blanks,
  series: [],
});

export function columnEntriesOf(layout: Layout, headers: readonly string[]): Entries {
  const roleOf = (header: string): ColumnRole => {
    if (header === layout.period) return "month";
    if (header === layout.groups) return "group";
    return layout.figures.includes(header) ? "figure" : "";
  };
  return {
    ...Object.fromEntries(headers.map((header, index) => [columnField(index), roleOf(header)])),
    months: layout.period === null ? "across" : "down",
    blanks: layout.blanks,
    filters: layout.filters.map(filterText).join("\n"),
  };
}
