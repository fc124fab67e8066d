import writeWorkbook from "write-excel-file/node";
import { writeCsv } from "#app/domain/csv.ts";
import type { Template } from "#app/domain/template.ts";

const periodHeader = "month";

/** A template as CSV. */
export function templateCsv({ headers, periods }: Template): string {
  const columns = headers.map((name, place) => ({ key: `figure${place}`, name }));
  const rows = periods.map((period) => ({
    period,
    ...Object.fromEntries(columns.map(({ key }) => [key, null])),
  }));
  return writeCsv<Record<string, string | null>>(
    [{ key: "period", name: periodHeader }, ...columns],
    rows,
  );
}

/** The same as a workbook, whose cells are text and numbers: a spreadsheet takes none of them for a formula. */
export async function templateWorkbook({
  headers,
  periods,
}: Template): Promise<Uint8Array<ArrayBuffer>> {
  const head = [periodHeader, ...headers].map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const rows = periods.map((value) => [{ value, type: String }]);
  const columns = [{ width: 12 }, ...headers.map(() => ({ width: 24 }))];
  const workbook = await writeWorkbook([head, ...rows], { columns, stickyRowsCount: 1 });
  return new Uint8Array(await workbook.toBuffer());
}
