import { z } from "zod";
import type { Row } from "#app/domain/imports/columns.ts";
import type { Mends } from "#app/domain/imports/layout.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export type ProblemLine = { line: number; messages: string[]; cells: Row["cells"] };

export type LineProblem = { line: number; problem: string; cells: Row["cells"] };

export function problemLines(problems: readonly LineProblem[]): ProblemLine[] {
  return [...Map.groupBy(problems, ({ line }) => line)].map(([line, own]) => ({
    line,
    messages: [...new Set(own.map(({ problem }) => problem))],
    cells: Object.assign({}, ...own.map(({ cells }) => cells)),
  }));
}

export const cellField = (line: number, column: number): string => `cell-${line}-${column + 1}`;
export const skipField = (line: number): string => `skip-${line}`;

const cell = text({ ...words.importForms.mends, most: 1000 });

const cellsOf = (lines: readonly ProblemLine[], headers: readonly string[]) =>
  lines.flatMap(({ line, cells }) =>
    Object.entries(cells).map(([column, typed]) => {
      const name = cellField(line, headers.indexOf(column));
      return { line, column, name, typed };
    }),
  );

export const mendEntries = (
  lines: readonly ProblemLine[],
  headers: readonly string[],
): Record<string, string> =>
  Object.fromEntries(cellsOf(lines, headers).map(({ name, typed }) => [name, typed]));

/** Corrected cells and skipped lines, added to earlier ones, with `extra` fields for the saver. */
export function mendsForm(
  lines: readonly ProblemLine[],
  headers: readonly string[],
  before: Mends,
  extra: readonly string[] = [],
) {
  const cells = cellsOf(lines, headers);
  const skips = lines.map(({ line }) => skipField(line));
  const fields: Record<string, z.ZodType<string>> = {
    ...Object.fromEntries(cells.map(({ name }) => [name, cell])),
    ...Object.fromEntries(skips.map((name) => [name, z.string()])),
  };
  return form(fields, {
    optional: skips,
    extra,
    meaning: (typed) => {
      const mends: Mends = { cells: { ...before.cells }, skipped: [...before.skipped] };
      for (const { line, column, name } of cells)
        mends.cells[line] = { ...mends.cells[line], [column]: typed[name] ?? "" };
      for (const { line } of lines) if (typed[skipField(line)] !== "") mends.skipped.push(line);
      return { ok: true, value: mends };
    },
  });
}
