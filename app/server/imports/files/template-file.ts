import writeWorkbook from "write-excel-file/node";
import { writeCsv } from "#app/domain/csv.ts";
import { fileAnswer } from "#app/server/file-answer.ts";

/** Rows can be short; widths are in characters. */
export type TemplateTable = {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  firstWidth?: number;
};

export async function templateFile(
  { url }: Request,
  name: string,
  table: TemplateTable,
): Promise<Response> {
  return new URL(url).pathname.includes(".csv")
    ? fileAnswer(`${name}.csv`, csvOf(table))
    : fileAnswer(`${name}.xlsx`, await workbookOf(table), workbookType);
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function csvOf({ headers, rows }: TemplateTable): string {
  const columns = headers.map((name, index) => ({ key: String(index), name }));
  return writeCsv<Record<string, string>>(
    columns,
    rows.map((row) => Object.fromEntries(row.entries())),
  );
}

/** Cells are text, so that none becomes a formula. */
async function workbookOf({ headers, rows, firstWidth = 24 }: TemplateTable) {
  const head = headers.map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const body = rows.map((row) => row.map((value) => ({ value, type: String })));
  const columns = headers.map((_, index) => ({ width: index === 0 ? firstWidth : 24 }));
  const workbook = await writeWorkbook([head, ...body], { columns, stickyRowsCount: 1 });
  return new Uint8Array(await workbook.toBuffer());
}
