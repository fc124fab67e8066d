import { calendarOf } from "#app/domain/calendar/period.ts";
import { cellsOf, type Row } from "#app/domain/imports/columns.ts";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { readNumber } from "#app/domain/number.ts";

export type Table = {
  /** Unnamed columns are left out. */
  headers: string[];
  /** Read anew on each iteration, in chunks: awaiting each row would double the time. */
  rows: AsyncIterable<Row[]>;
};

/** Cells are trimmed. */
export type Line = { line: number; cells: string[] };

type Lines = () => AsyncIterable<Line[]>;

/** The first non-blank line names the columns. @throws UnreadableFile now or while rows are read */
export async function tableOf(lines: Lines): Promise<Table> {
  const header = await headerOf(lines);
  return {
    headers: header.cells.filter((name) => name !== ""),
    rows: { [Symbol.asyncIterator]: () => rowsBelow(header, lines) },
  };
}

async function* rowsBelow(header: Line, lines: Lines): AsyncGenerator<Row[]> {
  let empty = true;
  for await (const block of lines()) {
    const rows: Row[] = [];
    for (const { line, cells } of block) {
      if (line <= header.line || isBlank(cells)) continue;
      const isWrong = isRagged(cells, header);
      // Give the rows before it first: the caller may need no more.
      if (isWrong && rows.length > 0) yield rows;
      if (isWrong) throw ragged(line, cells.length, header);
      rows.push({ line, cells: cellsOf(header.cells, cells) });
    }
    empty &&= rows.length === 0;
    yield rows;
  }
  if (empty) throw new UnreadableFile({ kind: "no rows" });
}

const isRagged = (cells: readonly string[], header: Line): boolean =>
  cells.length < header.cells.length || !isBlank(cells.slice(header.cells.length));

const ragged = (line: number, cells: number, header: Line) =>
  new UnreadableFile({
    kind: "ragged",
    line,
    cells,
    header: { line: header.line, columns: header.cells.length },
  });

async function headerOf(lines: Lines): Promise<Line> {
  for await (const block of lines()) {
    const header = block.find(({ cells }) => !isBlank(cells));
    if (!header) continue;
    demandNames(header);
    return header;
  }
  throw new UnreadableFile({ kind: "no first line" });
}

function demandNames({ line, cells }: Line): void {
  const names = cells.filter((name) => name !== "");
  if (names.every((name) => readNumber(name).ok || calendarOf(name) !== undefined))
    throw new UnreadableFile({ kind: "no names", line });
  const seen = new Set<string>();
  const again = names.find((name) => seen.size === seen.add(name).size);
  if (again !== undefined) throw new UnreadableFile({ kind: "same name twice", line, name: again });
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");
