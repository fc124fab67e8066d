import { readNumber } from "#app/domain/number.ts";
import type { Row } from "./columns.ts";

/** A condition on rows, such as `org=R1F`. */
export type Filter = { column: string; operator: FilterOperator; value: string };
export type FilterOperator = "=" | ">=" | "<=" | ">" | "<";

export type FilterProblem = { kind: "not a filter"; text: string };

export type FilterReading = { ok: true; filter: Filter } | { ok: false; problem: FilterProblem };

export function readFilter(text: string): FilterReading {
  const parts = /^(?<column>.*?)(?<operator>>=|<=|=|>|<)(?<value>.*)$/s.exec(text)?.groups;
  const column = parts?.column?.trim() ?? "";
  const value = parts?.value?.trim() ?? "";
  if (column === "" || value === "" || /[!~]$/.test(column) || /^[=<>]/.test(value))
    return { ok: false, problem: { kind: "not a filter", text } };
  return { ok: true, filter: { column, operator: parts?.operator as FilterOperator, value } };
}

export const filterText = ({ column, operator, value }: Filter): string =>
  `${column}${operator}${value}`;

/**
 * Whether a row passes every filter. Two numbers are compared as numbers, anything else by its characters, which puts
 * periods like 2020-03 in time order. A blank cell passes no filter.
 *
 * @param textOf the text to compare instead of the cell's
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
