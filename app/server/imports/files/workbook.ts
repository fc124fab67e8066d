import { readSheet } from "read-excel-file/universal";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { type Line, type Table, tableOf } from "./table.ts";
import { broken } from "./workbook-directory.ts";
import { looksOf, type SheetLooks } from "./workbook-looks.ts";

type Cell = string | number | boolean | Date | null;

/** The first sheet as displayed, for workers only: it can exhaust memory. @throws UnreadableFile */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const looks = await looksOf(bytes);
  const sheet = await readSheet(new Blob([bytes]), { parseNumber: String }).catch(() => {
    throw broken;
  });
  const lines = sheet.map((row, place) => lineOf(row as Cell[], place + 1, looks));
  const wrong = lines.find(({ cells }) => cells.some(isNoText));
  if (wrong) throw new UnreadableFile({ kind: "no text", line: wrong.line });
  return tableOf(async function* () {
    yield lines;
  });
}

function lineOf(row: readonly Cell[], line: number, looks: SheetLooks): Line {
  const cells = row.map((cell, column) => textOf(cell, looks.get(addressOf(line, column))));
  return { line, cells: cells.map((cell) => cell.trim()) };
}

function textOf(cell: Cell, look: "percent" | "error" | undefined): string {
  if (look === "error") return "#N/A";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === null) return "";
  if (look === "percent") return `${Number((Number(cell) * 100).toPrecision(15))}%`;
  return String(cell);
}

function addressOf(line: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${line}`;
}

const isNoText = (cell: string): boolean => cell.includes("\0") || !cell.isWellFormed();
