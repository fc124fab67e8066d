import { extname } from "node:path";
import { type StoredRow, storedRow } from "#app/domain/imports/columns.ts";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";
import { openCsvIn } from "./csv.ts";
import type { Table } from "./table.ts";
import { bytesIn } from "./text.ts";

export type FileKind = "csv" | "workbook";

/** Blocks are JSON, a thousand rows each. */
export type FileTaken = { headers: string[]; rowCount: number; blocks: string[] };

export const rowsOfBlock = 1000;
const most = { rows: 200_000, columns: 500 };

const kinds: Record<string, FileKind> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".xlsx": "workbook",
};

/** By name and first bytes. @throws UnreadableFile if they disagree or it is neither */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = extname(name).toLowerCase();
  const kind = kinds[ending];
  if (!kind)
    throw new UnreadableFile(
      /^\.xls[mb]?$/.test(ending)
        ? { kind: "old workbook", ending }
        : { kind: "neither CSV nor workbook" },
    );
  const [first, second] = bytes;
  const isZip = first === 0x50 && second === 0x4b;
  const isOld = first === 0xd0 && second === 0xcf;
  if (kind === "workbook" && isOld) throw new UnreadableFile({ kind: "locked or old workbook" });
  if (kind === "csv" && (isZip || isOld))
    throw new UnreadableFile({ kind: "workbook under another name", ending });
  if (kind === "workbook" && !isZip) throw new UnreadableFile({ kind: "no workbook" });
  return kind;
}

/** @throws UnreadableFile */
export async function takeFile(bytes: Uint8Array<ArrayBuffer>, kind: FileKind): Promise<FileTaken> {
  if (kind === "csv") return takeTable(await openCsvIn(bytesIn(bytes)));
  const { openWorkbook } = await import("./workbook.ts");
  return takeTable(await openWorkbook(bytes));
}

async function takeTable({ headers, rows: pieces }: Table): Promise<FileTaken> {
  if (headers.length > most.columns)
    throw new UnreadableFile({
      kind: "too many columns",
      columns: headers.length,
      most: most.columns,
    });
  const blocks: string[] = [];
  let block: StoredRow[] = [];
  let rowCount = 0;
  const close = () => {
    if (block.length > 0) blocks.push(JSON.stringify(block));
    block = [];
  };
  for await (const piece of pieces) {
    rowCount += piece.length;
    if (rowCount > most.rows) throw new UnreadableFile({ kind: "too many rows", most: most.rows });
    for (const row of piece) {
      block.push(storedRow(headers, row));
      if (block.length === rowsOfBlock) close();
    }
  }
  close();
  return { headers, rowCount, blocks };
}
