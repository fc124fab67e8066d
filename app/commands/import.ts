import { basename } from "node:path";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import type { Row } from "#app/domain/imports/columns.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { openCsv } from "#app/server/imports/files/csv.ts";
import { type ImportResult, importFigures } from "#app/server/imports/import-figures.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { openCurrentDatabase } from "#db/operations/open.ts";
import { findMetric, metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { answer, BadInput, mappingOptions, readArguments, readMapping } from "./arguments.ts";
import { environment, giveUp } from "./terminal.ts";

const options = {
  ...mappingOptions,
  metric: { type: "string" },
  reason: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

const rowsBetweenSigns = 50_000;

await answer(async () => {
  const { file, values } = readArguments(process.argv.slice(2), options);
  const { headers, rows } = await openCsv(file);
  const mapping = readMapping(values, headers);
  const db = await openCurrentDatabase(environment().databaseUrl).catch(giveUp);
  try {
    const metric = await metricNamed(db, values.metric);
    const now = new Date();
    const dryRun = values["dry-run"] ?? false;
    const result = await importFigures(
      db,
      { personId: null, author: "import by command line", at: now.toISOString() },
      {
        rows: withProgress(rows),
        metric,
        mapping,
        today: dayInLondon(now),
        source: basename(file),
        reason: values.reason ?? `Corrected by ${basename(file)}`,
        dryRun,
      },
    );
    return summary(result, metric, dryRun);
  } finally {
    await db.destroy();
  }
});

async function metricNamed(db: Database, slug: string | undefined): Promise<MetricInService> {
  const metric = slug ? await findMetric(db, slug) : undefined;
  if (metric) return metric;
  const slugs = (await metricsInServices(db)).map((known) => known.slug);
  const known = slugs.length > 0 ? `there are ${slugs.join(", ")}` : "there are none yet";
  throw new BadInput(
    slug ? `There is no metric ${slug}: ${known}.` : `Say which metric with --metric: ${known}.`,
  );
}

function summary(result: ImportResult, metric: MetricInService, dryRun: boolean): string {
  if (!result.ok) {
    const problems = result.problems.map(words.reading.ofRow);
    if (result.stopped) problems.push("There may be more problems: reading stopped here.");
    throw new BadInput([...problems, "Nothing was imported."].join("\n"));
  }
  const { added, changed, unchanged } = result.comparison;
  const corrections = changed.map(
    ({ line, period, amount, was }) =>
      `  line ${line}, ${periodInWords(period)}: was ${amountInWords(was, metric)}, now ${amountInWords(amount, metric)}`,
  );
  const counts = `${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged`;
  const passedOver = result.passedOver > 0 ? `, ${result.passedOver} rows passed over` : "";
  return [
    `${metric.name}: ${counts}${passedOver}.${dryRun ? " Nothing was imported: this was a dry run." : ""}`,
    ...corrections,
  ].join("\n");
}

async function* withProgress(blocks: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  let read = 0;
  let next = rowsBetweenSigns;
  for await (const rows of blocks) {
    read += rows.length;
    for (; read >= next; next += rowsBetweenSigns) {
      process.stderr.write(`${next.toLocaleString("en-GB")} rows read\n`);
    }
    yield rows;
  }
}
