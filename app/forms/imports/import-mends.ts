import type { Row } from "#app/domain/imports/columns.ts";
import type { Mends } from "#app/domain/imports/layout.ts";
import type { Problem } from "#app/domain/problem.ts";
import { readFields } from "#app/forms/entries.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

/** A line of a file with all that is wrong on it. */
export type ProblemLine = { line: number; messages: string[]; cells: Row["cells"] };

/** What is wrong on a line, and the cells that could be mended. */
export type LineProblem = { line: number; problem: string; cells: Row["cells"] };

/** The problems of a file by their lines. */
export function problemLines(problems: readonly LineProblem[]): ProblemLine[] {
  return [...Map.groupBy(problems, ({ line }) => line)].map(([line, own]) => ({
    line,
    messages: [...new Set(own.map(({ problem }) => problem))],
    cells: Object.assign({}, ...own.map(({ cells }) => cells)),
  }));
}

export const cellField = (line: number, column: number): string => `cell-${line}-${column + 1}`;
export const skipField = (line: number): string => `skip-${line}`;

type Parsed =
  | { ok: true; value: Mends }
  | { ok: false; problems: Problem[]; typed: Record<string, string> };

const cell = text({ ...words.importForms.mends, most: 1000 });

/**
 * What was typed over cells and which lines are left out, on top of what was before; undefined where no page of ours sends
 * such a form.
 */
export function parseMends(
  form: FormData,
  lines: readonly ProblemLine[],
  headers: readonly string[],
  before: Mends,
): Parsed | undefined {
  const places = lines.flatMap(({ line, cells }) =>
    Object.keys(cells).map((column) => ({
      line,
      column,
      name: cellField(line, headers.indexOf(column)),
    })),
  );
  const skips = lines.map(({ line }) => skipField(line));
  const fields = readFields(form, [...places.map(({ name }) => name), ...skips], skips);
  if (!fields) return undefined;
  const mends: Mends = { cells: { ...before.cells }, skipped: [...before.skipped] };
  const problems: Problem[] = [];
  for (const { line, column, name } of places) {
    const typed = cell.safeParse(fields[name]);
    if (!typed.success) {
      problems.push({ field: name, message: typed.error.issues[0]?.message ?? "" });
      continue;
    }
    mends.cells[line] = { ...mends.cells[line], [column]: typed.data };
  }
  for (const { line } of lines) if (fields[skipField(line)] !== "") mends.skipped.push(line);
  return problems.length > 0 ? { ok: false, problems, typed: fields } : { ok: true, value: mends };
}
