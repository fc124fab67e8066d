import type { Row } from "#app/domain/columns.ts";
import { readNumber } from "#app/domain/number.ts";
import { calendarOf } from "#app/domain/period.ts";
import { quoted } from "#app/domain/quotation.ts";
import { UnreadableFile } from "./text.ts";

export type Table = {
  /** The names of the columns. A column without a name is left out. */
  headers: string[];
  /** Read from the file whenever it is gone through, a piece at a time. */
  rows: AsyncIterable<Row>;
};

/** The cells of a line of a file, without space round them. */
export type Line = { line: number; cells: string[] };

type Lines = () => AsyncIterable<Line>;

/**
 * A table in the lines of a file, the first of which that is not blank names the columns.
 *
 * @throws UnreadableFile here, or while the rows are gone through, at the first thing that makes it no such table
 */
export async function tableOf(lines: Lines): Promise<Table> {
  const header = await headerOf(lines);
  return {
    headers: header.cells.filter((name) => name !== ""),
    rows: { [Symbol.asyncIterator]: () => rowsBelow(header, lines) },
  };
}

async function* rowsBelow(header: Line, lines: Lines): AsyncGenerator<Row> {
  let empty = true;
  for await (const { line, cells } of lines()) {
    if (line <= header.line || isBlank(cells)) continue;
    const more = cells.slice(header.cells.length);
    if (cells.length < header.cells.length || !isBlank(more))
      throw new UnreadableFile(ragged(line, cells.length, header));
    empty = false;
    yield { line, cells: named(header.cells, cells) };
  }
  if (empty)
    throw new UnreadableFile("There are no rows below the names of the columns: add at least one");
}

async function headerOf(lines: Lines): Promise<Line> {
  for await (const header of lines()) {
    if (isBlank(header.cells)) continue;
    demandNames(header);
    return header;
  }
  throw new UnreadableFile("The file is empty: its first line must name the columns");
}

function demandNames({ line, cells }: Line): void {
  const names = cells.filter((name) => name !== "");
  if (names.every((name) => readNumber(name).ok || calendarOf(name) !== undefined))
    throw new UnreadableFile(
      `Line ${line} holds figures and no names: name the columns in the first line`,
    );
  const again = names.find((name, place) => names.indexOf(name) < place);
  if (again !== undefined)
    throw new UnreadableFile(
      `Line ${line} names the column ${quoted(again)} twice: give each column a name of its own`,
    );
}

const named = (names: readonly string[], cells: readonly string[]): Row["cells"] => {
  const row: Row["cells"] = Object.create(null);
  names.forEach((name, place) => {
    if (name !== "") row[name] = cells[place] ?? "";
  });
  return row;
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

const ragged = (line: number, count: number, header: Line): string =>
  `Line ${line} has ${count} ${count === 1 ? "cell" : "cells"} where line ${header.line} names ${header.cells.length} columns: give it as many, and put quotation marks around a cell that holds a comma`;
