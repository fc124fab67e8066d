import { data } from "react-router";
import { columnsFound } from "#app/domain/metrics/metric-columns.ts";
import { problemLines } from "#app/forms/imports/import-mends.ts";
import { parseMetricRows } from "#app/forms/metrics/metric-rows.ts";
import {
  type MetricTable,
  mostMetrics,
  parseTable,
  rowsIn,
} from "#app/forms/metrics/metric-table.ts";
import type { FileTaken } from "#app/server/imports/files/upload.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { words } from "#app/words/words.ts";
import type { Database } from "#db/schema.ts";
import { metricContext } from "./metric-context.ts";

const most = { columns: 50, characters: 200_000 };

/** A problem with the spreadsheet as a whole. */
export function tableProblem({ headers, rowCount, blocks }: FileTaken): string | undefined {
  const { names, missing: missed, tooMany } = words.metricColumns;
  const { missing } = columnsFound(headers, names);
  if (missing.length > 0) return missed(listInWords(missing.map((column) => names[column][0])));
  const isTooMuch =
    rowCount > mostMetrics ||
    headers.length > most.columns ||
    blocks.join("").length > most.characters;
  return isTooMuch ? tooMany(mostMetrics) : undefined;
}

export const metricTableOf = ({ headers, blocks }: FileTaken): MetricTable => ({
  headers,
  rows: blocks.flatMap((block) => JSON.parse(block)),
});

export async function readMetricTable(db: Database, table: MetricTable) {
  const { metrics, problems, unknown } = parseMetricRows(
    rowsIn(table),
    table.headers,
    await metricContext(db),
  );
  return { table, metrics, unknown, lines: problemLines(problems) };
}

export type MetricTableRead = Awaited<ReturnType<typeof readMetricTable>>;

/** @throws 400 for a form that none of our pages sends */
export async function readCarriedTable(db: Database, request: Request) {
  const table = parseTable((await request.clone().formData()).get("rows"));
  if (!table) throw data(null, { status: 400 });
  return readMetricTable(db, table);
}
