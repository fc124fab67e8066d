import writeWorkbook from "write-excel-file/node";
import { writeCsv } from "#app/domain/csv.ts";
import type { Template } from "#app/domain/metrics/template.ts";

/** A table to be filled in, as CSV: the names of its columns, and rows that may be shorter. */
export function tableCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = headers.map((name, place) => ({ key: `column${place}`, name }));
  return writeCsv<Record<string, string | null>>(
    columns,
    rows.map((row) =>
      Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])),
    ),
  );
}

/** The same as a workbook, whose cells are text: a spreadsheet takes none of them for a formula. */
export async function tableWorkbook(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  firstWidth = 24,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = headers.map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const body = rows.map((row) => row.map((value) => ({ value, type: String })));
  const columns = headers.map((_, place) => ({ width: place === 0 ? firstWidth : 24 }));
  const workbook = await writeWorkbook([head, ...body], { columns, stickyRowsCount: 1 });
  return new Uint8Array(await workbook.toBuffer());
}

const columnsOf = ({ headers }: Template) => ["month", ...headers];
const rowsOf = ({ periods }: Template) => periods.map((period) => [period]);

/** A template of figures as CSV. */
export const templateCsv = (template: Template): string =>
  tableCsv(columnsOf(template), rowsOf(template));

/** The same as a workbook. */
export const templateWorkbook = (template: Template): Promise<Uint8Array<ArrayBuffer>> =>
  tableWorkbook(columnsOf(template), rowsOf(template), 12);
