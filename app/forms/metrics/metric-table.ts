import { z } from "zod";
import type { Row } from "#app/domain/imports/columns.ts";

/** A spreadsheet of metrics between two pages: its columns and, of each row, its line and its cells. */
export type MetricTable = { headers: string[]; rows: [line: number, ...cells: string[]][] };

export const mostMetrics = 500;

const schema = z.object({
  headers: z.array(z.string()).max(50),
  rows: z.array(z.tuple([z.int().positive()], z.string())).max(mostMetrics),
});

/** The rows that a page carried on; undefined where no page of ours sends such a thing. */
export function parseTable(sent: FormDataEntryValue | null): MetricTable | undefined {
  if (typeof sent !== "string") return undefined;
  try {
    return schema.safeParse(JSON.parse(sent)).data;
  } catch {
    return undefined;
  }
}

export const rowsOf = ({ headers, rows }: MetricTable): Row[] =>
  rows.map(([line, ...texts]) => {
    const cells: Row["cells"] = Object.create(null);
    for (const [place, header] of headers.entries()) cells[header] = texts[place] ?? "";
    return { line, cells };
  });

export const tableOf = (headers: readonly string[], rows: readonly Row[]): MetricTable => ({
  headers: [...headers],
  rows: rows.map(({ line, cells }) => [line, ...headers.map((header) => cells[header] ?? "")]),
});
