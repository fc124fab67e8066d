export type CsvColumn<Row> = { key: keyof Row & string; name: string };

/** Without it a spreadsheet takes £ and Welsh letters for those of an older alphabet. */
const byteOrderMark = "\uFEFF";

/**
 * Rows as comma-separated values (RFC 4180) in UTF-8, a first line naming the columns. Null is an empty cell, a number
 * stays a number, and text that a spreadsheet would take for a formula is made inert with an apostrophe.
 */
export function writeCsv<Row extends Record<string, string | number | null>>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ key }) => cell(row[key] ?? null))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cell(content: string | number | null): string {
  if (content === null) return "";
  if (typeof content === "number") return String(content);
  const text = inert(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may take for the beginning of a formula, also behind spaces and characters that cannot be seen. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠−\t\r\n\0]/u;

const inert = (text: string) => (formula.test(text) ? `'${text}` : text);
