import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Row } from "#app/domain/columns.ts";
import { readNumber } from "#app/domain/number.ts";
import { calendarOf } from "#app/domain/period.ts";
import { quoted } from "#app/domain/quotation.ts";
import { type Encoding, encodingOf, textOf, UnreadableFile } from "./text.ts";

export { UnreadableFile };

export type Table = {
  /** The names of the columns. A column without a name is left out. */
  headers: string[];
  /** Read from the file whenever it is gone through, a piece at a time. */
  rows: AsyncIterable<Row>;
};

type Source = { path: string; encoding: Encoding; delimiter: string };
type Line = { line: number; cells: string[] };

const longestRow = 1_000_000;

/**
 * Opens a table of comma-, semicolon- or tab-separated values whose first line names its columns.
 *
 * @throws UnreadableFile here, or while the rows are gone through, at the first thing that makes it no such table
 */
export async function openCsv(path: string): Promise<Table> {
  const encoding = await encodingOf(path);
  const source = { path, encoding, delimiter: delimiterIn(await startOf(path, encoding)) };
  const header = await headerOf(source);
  return {
    headers: header.cells.filter((name) => name !== ""),
    rows: { [Symbol.asyncIterator]: () => rowsBelow(header, source) },
  };
}

async function* rowsBelow(header: Line, source: Source): AsyncGenerator<Row> {
  let empty = true;
  for await (const { line, cells } of linesOf(source)) {
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

async function headerOf(source: Source): Promise<Line> {
  for await (const header of linesOf(source)) {
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

async function* linesOf({ path, encoding, delimiter }: Source): AsyncGenerator<Line> {
  let lastLine = 0;
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    ltrim: delimiter !== "\t",
    rtrim: delimiter !== "\t",
    max_record_size: longestRow,
    on_record: (cells: string[]) => {
      const line = lastLine + 1;
      lastLine = line + newlinesIn(cells);
      return { line, cells: cells.map((cell) => cell.trim()) } as never;
    },
  });
  pipeline(textOf(path, encoding), parser, () => {});
  try {
    yield* parser;
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(inWords(error, lastLine + 1)) : error;
  }
}

function inWords(error: CsvError, line: number): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED")
    return `Line ${line} opens a quotation mark that is never closed: close it or take it out`;
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return `Line ${line} begins a row of more than a million characters: look for a quotation mark that is not closed`;
  return `Line ${line} has a quotation mark inside a cell: put the cell in quotation marks, and double the one inside it`;
}

const named = (names: readonly string[], cells: readonly string[]): Row["cells"] => {
  const row: Row["cells"] = Object.create(null);
  names.forEach((name, place) => {
    if (name !== "") row[name] = cells[place] ?? "";
  });
  return row;
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

const newlinesIn = (cells: readonly string[]): number =>
  cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

const ragged = (line: number, count: number, header: Line): string =>
  `Line ${line} has ${count} ${count === 1 ? "cell" : "cells"} where line ${header.line} names ${header.cells.length} columns: give it as many, and put quotation marks around a cell that holds a comma`;

/** The text of a file up to the end of the first line that is not blank, and perhaps beyond. */
async function startOf(path: string, encoding: Encoding): Promise<string> {
  let start = "";
  for await (const text of textOf(path, encoding)) {
    start += text;
    if (/[\r\n]/.test(unquoted(start)) || start.length > longestRow) break;
  }
  return start;
}

function delimiterIn(start: string): string {
  const [header = ""] = unquoted(start).split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

const unquoted = (text: string): string =>
  text.replace(/"[^"]*(?:"|$)/g, "").replace(/^[\r\n]+/, "");
