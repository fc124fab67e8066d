import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Line, type Table, tableOf } from "./table.ts";
import {
  type Bytes,
  bytesOfFile,
  type Encoding,
  encodingOf,
  textOf,
  UnreadableFile,
} from "./text.ts";

export { UnreadableFile };

type Source = { bytes: Bytes; encoding: Encoding; delimiter: string };

const longestRow = 1_000_000;

/**
 * Opens a table of comma-, semicolon- or tab-separated values whose first line names its columns.
 *
 * @throws UnreadableFile here, or while the rows are gone through, at the first thing that makes it no such table
 */
export async function openCsv(path: string): Promise<Table> {
  return openCsvIn(await bytesOfFile(path));
}

/** The same of bytes that need not be those of a file. */
export async function openCsvIn(bytes: Bytes): Promise<Table> {
  const encoding = await encodingOf(bytes);
  const delimiter = delimiterIn(await startOf(bytes, encoding));
  return tableOf(() => linesOf({ bytes, encoding, delimiter }));
}

async function* linesOf({ bytes, encoding, delimiter }: Source): AsyncGenerator<Line> {
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
  pipeline(textOf(bytes, encoding), parser, () => {});
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

const newlinesIn = (cells: readonly string[]): number =>
  cells.reduce(
    (lines, cell) => lines + (/[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0),
    0,
  );

/** The text of a file up to the end of the first line that is not blank, and perhaps beyond. */
async function startOf(bytes: Bytes, encoding: Encoding): Promise<string> {
  let start = "";
  for await (const text of textOf(bytes, encoding)) {
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
