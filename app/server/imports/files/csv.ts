import { CsvError, parse } from "csv-parse";
import { type LineFault, UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { type Line, type Table, tableOf } from "./table.ts";
import { type Bytes, bytesOfFile, type Encoding, encodingOf, textOf } from "./text.ts";

type Source = { bytes: Bytes; encoding: Encoding; delimiter: string };

const longestRow = 1_000_000;

/** Separated by commas, semicolons or tabs. @throws UnreadableFile now or while rows are read */
export async function openCsv(path: string): Promise<Table> {
  return openCsvIn(await bytesOfFile(path));
}

export async function openCsvIn(bytes: Bytes): Promise<Table> {
  const encoding = await encodingOf(bytes);
  const delimiter = delimiterIn(await startOf(bytes, encoding));
  return tableOf(() => linesOf({ bytes, encoding, delimiter }));
}

async function* linesOf({ bytes, encoding, delimiter }: Source): AsyncGenerator<Line[]> {
  let lastLine = 0;
  let lines: Line[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    ltrim: delimiter !== "\t",
    rtrim: delimiter !== "\t",
    max_record_size: longestRow,
    // Collected a chunk at a time: reading records from the stream takes twice as long.
    on_record: (cells: string[]) => {
      const line = lastLine + 1;
      lastLine = line + newlinesIn(cells);
      lines.push({ line, cells: cells.map((cell) => cell.trim()) });
      return null;
    },
  });
  const take = () => {
    const taken = lines;
    lines = [];
    return taken;
  };
  parser.on("error", () => {}).resume();
  try {
    for await (const text of textOf(bytes, encoding)) {
      await told((done) => parser.write(text, done));
      yield take();
    }
    await told((done) => parser.end(done));
    yield take();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield take();
    const kind = faults[error.code] ?? "stray quotation mark";
    throw new UnreadableFile({ kind, line: lastLine + 1 });
  }
}

function told(give: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    give((error) => (error ? reject(error) : resolve()));
  });
}

const faults: Partial<Record<CsvError["code"], LineFault>> = {
  CSV_QUOTE_NOT_CLOSED: "open quotation mark",
  CSV_MAX_RECORD_SIZE: "long row",
};

const newlinesIn = (cells: readonly string[]): number =>
  cells.reduce(
    (lines, cell) => lines + (/[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0),
    0,
  );

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
