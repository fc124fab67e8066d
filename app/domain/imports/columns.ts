import { listInWords } from "#app/domain/metrics/wording.ts";
import { readNumber } from "#app/domain/number.ts";
import { quoted } from "#app/domain/quotation.ts";

/** A row of a table as it was typed, by the names of its columns, and the line of the file on which it begins. */
export type Row = { line: number; cells: Record<string, string> };

/** Has no names of its own, so that a column may be called anything; made by a class, as objects alike are quick to read. */
class Cells {}
Object.setPrototypeOf(Cells.prototype, null);
Reflect.deleteProperty(Cells.prototype, "constructor");

/** The cells of a row under the names of their columns, blank where the row is short. A column without a name is left out. */
export function cellsOf(names: readonly string[], texts: readonly string[]): Row["cells"] {
  const cells = new Cells() as Row["cells"];
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    if (name !== "") cells[name] = texts[place] ?? "";
  }
  return cells;
}

/** A row as it is kept, its cells in the order of the headers. */
export type KeptRow = [line: number, ...cells: string[]];

export const rowsOf = (headers: readonly string[], kept: readonly KeptRow[]): Row[] =>
  kept.map(([line, ...texts]) => ({ line, cells: cellsOf(headers, texts) }));

export const keptRow = (headers: readonly string[], { line, cells }: Row): KeptRow => [
  line,
  ...headers.map((header) => cells[header] ?? ""),
];

/** What a row must hold to be read: `org=R1F`. */
export type Filter = { column: string; operator: FilterOperator; value: string };
export type FilterOperator = "=" | ">=" | "<=" | ">" | "<";

/** The columns that a sum such as "telephone+video_online" adds up. A column whose own name has a plus is itself. */
export function columnsOfSum(sum: string, headers: readonly string[]): string[] {
  const whole = sum.trim();
  return headers.includes(whole) ? [whole] : whole.split("+").map((column) => column.trim());
}

export function readFilter(
  text: string,
): { ok: true; filter: Filter } | { ok: false; problem: string } {
  const parts = /^(?<column>.*?)(?<operator>>=|<=|=|>|<)(?<value>.*)$/s.exec(text)?.groups;
  const column = parts?.column?.trim() ?? "";
  const value = parts?.value?.trim() ?? "";
  if (column === "" || value === "" || /[!~]$/.test(column) || /^[=<>]/.test(value))
    return {
      ok: false,
      problem: `${quoted(text)} is not a filter: write it like org=R1F, with =, >=, <=, > or <`,
    };
  return { ok: true, filter: { column, operator: parts?.operator as FilterOperator, value } };
}

/**
 * Whether a row passes every filter. Two numbers are compared as numbers, anything else as text, in the order of its
 * characters, which for periods written like 2020-03 is time order. A blank cell passes no filter.
 *
 * @param textOf what a cell is compared as, where that is not what was typed
 */
export function rowFilter(
  filters: readonly Filter[],
  textOf: (text: string, column: string) => string = (text) => text,
): (row: Row) => boolean {
  const tests = filters.map(({ column, operator, value }) => {
    const holds = comparisons[operator];
    const wanted = textOf(value, column);
    const number = readNumber(wanted);
    return ({ cells }: Row) => {
      const cell = textOf((cells[column] ?? "").trim(), column);
      if (cell === "") return false;
      const cellNumber = number.ok ? readNumber(cell) : number;
      if (number.ok && cellNumber.ok) return holds(cellNumber.value, number.value);
      return holds(cell, wanted);
    };
  });
  return (row) => tests.every((passes) => passes(row));
}

const comparisons: Record<
  FilterOperator,
  <T extends string | number>(one: T, other: T) => boolean
> = {
  "=": (one, other) => one === other,
  ">=": (one, other) => one >= other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  "<": (one, other) => one < other,
};

/** What to say of the first column that is asked for and is not there, or undefined where all are. */
export function missingColumn(
  wanted: readonly string[],
  headers: readonly string[],
): string | undefined {
  const missing = wanted.find((column) => !headers.includes(column));
  if (missing === undefined) return undefined;
  const nearest = nearestTo(missing, headers);
  const suggestion = nearest === undefined ? "" : ` (did you mean ${quoted(nearest)}?)`;
  return `There is no column ${quoted(missing)}${suggestion}: the columns are ${listOf(headers)}`;
}

function listOf(headers: readonly string[]): string {
  const shown = headers.slice(0, 20).map(quoted);
  const more = headers.length - shown.length;
  return listInWords(more > 0 ? [...shown, `${more} more`] : shown);
}

function nearestTo(asked: string, headers: readonly string[]): string | undefined {
  const name = asked.toLowerCase();
  const near = headers
    .slice(0, 1000)
    .map((header) => ({ header, distance: editsBetween(name, header.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return near && near.distance <= Math.max(1, name.length / 3) ? near.header : undefined;
}

/** How many letters have to be put in, left out or exchanged (Levenshtein 1966). */
function editsBetween(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 100) return Number.POSITIVE_INFINITY;
  const letters = other.split("");
  let above = [0, ...letters.map((_, place) => place + 1)];
  for (const letter of one.split("")) {
    let left = (above[0] ?? 0) + 1;
    above = [
      left,
      ...letters.map((otherLetter, place) => {
        const exchanged = (above[place] ?? 0) + (letter === otherLetter ? 0 : 1);
        left = Math.min(left + 1, (above[place + 1] ?? 0) + 1, exchanged);
        return left;
      }),
    ];
  }
  return above.at(-1) ?? 0;
}
