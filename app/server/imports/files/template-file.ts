import writeWorkbook from "write-excel-file/node";
import { writeCsv } from "#app/domain/csv.ts";

/** A table to fill in. Rows can be short; widths are in characters. */
export type TemplateTable = {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  firstWidth?: number;
};

/** A template as a CSV file or a workbook. */
export async function templateFile(
  { url }: Request,
  name: string,
  table: TemplateTable,
): Promise<Response> {
  return new URL(url).pathname.includes(".csv")
    ? download(csvOf(table), "text/csv; charset=utf-8", `${name}.csv`)
    : download(await workbookOf(table), workbookType, `${name}.xlsx`);
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const download = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });

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
