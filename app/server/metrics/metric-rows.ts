import { columnsFound } from "#app/domain/metrics/metric-columns.ts";
import { listInWords } from "#app/domain/metrics/wording.ts";
import { problemLines } from "#app/forms/imports/import-mends.ts";
import { fileNameOf, type Upload } from "#app/forms/imports/upload.ts";
import { parseMetricRows } from "#app/forms/metrics/metric-rows.ts";
import { type MetricTable, mostMetrics, rowsOf } from "#app/forms/metrics/metric-table.ts";
import { takeUpload } from "#app/server/imports/files/taking.ts";
import { UnreadableFile } from "#app/server/imports/files/text.ts";
import type { Database } from "#db/schema.ts";
import { metricContext } from "./metric-context.ts";

type Taken =
  | { ok: true; table: MetricTable }
  | { ok: false; problem: { field: string; message: string } };

const mostCharacters = 200_000;

/** The rows of a spreadsheet of metrics that somebody pasted or sent, or what is wrong with all of it. */
export async function takeMetricTable(upload: Extract<Upload, { ok: true }>): Promise<Taken> {
  const isFile = "file" in upload;
  const refused = (message: string): Taken => ({
    ok: false,
    problem: { field: isFile ? "file" : "pasted", message },
  });
  try {
    const { headers, rowCount, blocks } = isFile
      ? await takeUpload(fileNameOf(upload.file), new Uint8Array(await upload.file.arrayBuffer()))
      : await takeUpload("pasted.csv", new TextEncoder().encode(upload.pasted));
    const { missing } = columnsFound(headers);
    if (missing.length > 0) {
      return refused(`Name the columns in the first row: there is no ${listInWords(missing)}`);
    }
    if (rowCount > mostMetrics || headers.length > 50 || blocks.join("").length > mostCharacters) {
      return refused(
        `That is more than can be checked at once: send at most ${mostMetrics} metrics, and their columns alone`,
      );
    }
    return { ok: true, table: { headers, rows: blocks.flatMap((block) => JSON.parse(block)) } };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refused(error.message);
  }
}

/** What the rows of a table say of metrics, and the lines that something is wrong with. */
export async function readMetricTable(db: Database, table: MetricTable) {
  const { metrics, problems, unknown } = parseMetricRows(
    rowsOf(table),
    table.headers,
    await metricContext(db),
  );
  return { table, metrics, unknown, lines: problemLines(problems) };
}

export type MetricTableRead = Awaited<ReturnType<typeof readMetricTable>>;
