import { extname } from "node:path";
import { type StoredRow, storedRow } from "#app/domain/imports/columns.ts";
import { openCsvIn } from "./csv.ts";
import type { Table } from "./table.ts";
import { bytesIn, UnreadableFile } from "./text.ts";

export type FileKind = "csv" | "workbook";

/** The rows of a file as they are kept: a thousand to a block, as JSON. */
export type FileTaken = { headers: string[]; rowCount: number; blocks: string[] };

export const rowsOfBlock = 1000;
const most = { rows: 200_000, columns: 500 };

const kinds: Record<string, FileKind> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".xlsx": "workbook",
};

/**
 * What a file is by its name, where its first bytes say so too.
 *
 * @throws UnreadableFile where it is neither CSV nor a workbook, or is not what its name says
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = extname(name).toLowerCase();
  const kind = kinds[ending];
  if (!kind)
    throw new UnreadableFile(
      ending === ".xls" || ending === ".xlsm" || ending === ".xlsb"
        ? `A ${ending} file is not taken: save it as .xlsx or CSV`
        : "Only CSV and Excel (.xlsx) files are taken: save it as one of them",
    );
  const [first, second] = bytes;
  const isZip = first === 0x50 && second === 0x4b;
  const isOld = first === 0xd0 && second === 0xcf;
  if (kind === "workbook" && isOld)
    throw new UnreadableFile(
      "The workbook is locked, or of an older Excel: save it as .xlsx without a password",
    );
  if (kind === "csv" && (isZip || isOld))
    throw new UnreadableFile(
      `The file is a workbook and its name ends in ${ending}: save it as CSV, or name it .xlsx`,
    );
  if (kind === "workbook" && !isZip)
    throw new UnreadableFile(
      "The file's name ends in .xlsx and it is no Excel workbook: save it as .xlsx or CSV",
    );
  return kind;
}

/** Takes the rows of a file as they are to be kept. @throws UnreadableFile */
export async function takeFile(bytes: Uint8Array<ArrayBuffer>, kind: FileKind): Promise<FileTaken> {
  if (kind === "csv") return takeTable(await openCsvIn(bytesIn(bytes)));
  const { openWorkbook } = await import("./workbook.ts");
  return takeTable(await openWorkbook(bytes));
}

async function takeTable({ headers, rows: pieces }: Table): Promise<FileTaken> {
  if (headers.length > most.columns)
    throw new UnreadableFile(
      `The file has ${headers.length.toLocaleString("en-GB")} columns, and ${most.columns} are read: delete those that hold no figures`,
    );
  const blocks: string[] = [];
  let block: StoredRow[] = [];
  let rowCount = 0;
  const close = () => {
    if (block.length > 0) blocks.push(JSON.stringify(block));
    block = [];
  };
  for await (const piece of pieces) {
    rowCount += piece.length;
    if (rowCount > most.rows) throw tooLong;
    for (const row of piece) {
      block.push(storedRow(headers, row));
      if (block.length === rowsOfBlock) close();
    }
  }
  close();
  return { headers, rowCount, blocks };
}

const tooLong = new UnreadableFile(
  `The file has more than ${most.rows.toLocaleString("en-GB")} rows: part it, or bring it in on the server with npm run import`,
);
