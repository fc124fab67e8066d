/** A row as typed, by column name, and the line on which it begins. */
export type Row = { line: number; cells: Record<string, string> };

/** Inherits no names, so that a column can have any; a class, because objects of one shape are fast. */
class Cells {}
Object.setPrototypeOf(Cells.prototype, null);
Reflect.deleteProperty(Cells.prototype, "constructor");

/** Cells by column name, blank where the row is short. Columns without a name are left out. */
export function cellsOf(names: readonly string[], texts: readonly string[]): Row["cells"] {
  const cells = new Cells() as Row["cells"];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (name !== "") cells[name] = texts[index] ?? "";
  }
  return cells;
}

export function isBlank({ cells }: Row): boolean {
  for (const column in cells) if (cells[column]?.trim()) return false;
  return true;
}

/** Cells in the order of the headers. */
export type StoredRow = [line: number, ...cells: string[]];

export const rowsOf = (headers: readonly string[], stored: readonly StoredRow[]): Row[] =>
  stored.map(([line, ...texts]) => ({ line, cells: cellsOf(headers, texts) }));

export const storedRow = (headers: readonly string[], { line, cells }: Row): StoredRow => [
  line,
  ...headers.map((header) => cells[header] ?? ""),
];

/** The columns in a sum such as "telephone+video_online", unless a single column has that name. */
export function columnsOfSum(sum: string, headers: readonly string[]): string[] {
  const whole = sum.trim();
  return headers.includes(whole) ? [whole] : whole.split("+").map((column) => column.trim());
}

/** A column that a table lacks, with the most similar one and the first that it has. */
export type MissingColumn = {
  kind: "missing column";
  column: string;
  nearest: string | undefined;
  headers: string[];
  /** The number of headers left out. */
  more: number;
};

const mostHeaders = 20;

/** The first missing column, if any. */
export function missingColumn(
  wanted: readonly string[],
  headers: readonly string[],
): MissingColumn | undefined {
  const column = wanted.find((name) => !headers.includes(name));
  if (column === undefined) return undefined;
  return {
    kind: "missing column",
    column,
    nearest: nearestTo(column, headers),
    headers: headers.slice(0, mostHeaders),
    more: Math.max(0, headers.length - mostHeaders),
  };
}

function nearestTo(asked: string, headers: readonly string[]): string | undefined {
  const name = asked.toLowerCase();
  const near = headers
    .slice(0, 1000)
    .map((header) => ({ header, distance: editsBetween(name, header.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return near && near.distance <= Math.max(1, name.length / 3) ? near.header : undefined;
}

/** Edit distance (Levenshtein 1966). */
function editsBetween(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 100) return Number.POSITIVE_INFINITY;
  const letters = other.split("");
  let above = [0, ...letters.map((_, index) => index + 1)];
  for (const letter of one.split("")) {
    let left = (above[0] ?? 0) + 1;
    above = [
      left,
      ...letters.map((otherLetter, index) => {
        const exchanged = (above[index] ?? 0) + (letter === otherLetter ? 0 : 1);
        left = Math.min(left + 1, (above[index + 1] ?? 0) + 1, exchanged);
        return left;
      }),
    ];
  }
  return above.at(-1) ?? 0;
}
