import { z } from "zod";
import { type Row, rowsOf, type StoredRow, storedRow } from "#app/domain/imports/columns.ts";

export type MetricTable = { headers: string[]; rows: StoredRow[] };

export const mostMetrics = 500;

const schema = z.object({
  headers: z.array(z.string()).max(50),
  rows: z.array(z.tuple([z.int().positive()], z.string())).max(mostMetrics),
});

/** The rows that a page carried; undefined if none of our pages could have sent them. */
export function parseTable(sent: FormDataEntryValue | null): MetricTable | undefined {
  if (typeof sent !== "string") return undefined;
  try {
    return schema.safeParse(JSON.parse(sent)).data;
  } catch {
    return undefined;
  }
}

export const rowsIn = ({ headers, rows }: MetricTable): Row[] => rowsOf(headers, rows);

export const tableOf = (headers: string[], rows: readonly Row[]): MetricTable => ({
  headers,
  rows: rows.map((row) => storedRow(headers, row)),
});
