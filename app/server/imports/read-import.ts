import { setImmediate } from "node:timers/promises";
import type { Day, Period } from "#app/domain/calendar/period.ts";
import { type Row, rowsOf } from "#app/domain/imports/columns.ts";
import { readFile } from "#app/domain/imports/file-reading.ts";
import {
  type FigureCompared,
  type ImportOutcome,
  outcomeOf,
} from "#app/domain/imports/import-outcome.ts";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import { type Layout, mendedRows } from "#app/domain/imports/layout.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import { rowsOfBlock } from "#app/server/imports/files/upload.ts";
import { usualRange } from "#app/words/en/numbers.ts";
import type { Stamp } from "#db/changes/change.ts";
import { keepReadings } from "#db/changes/imports.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { findImport, findImportBlock } from "#db/queries/imports.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

export type Progress = (done: number, whole: number) => void;

/** Saves the outcome too. @param meanwhile whether others changed figures since */
export async function readImport(
  db: Database,
  stamp: Stamp,
  { id, today, meanwhile = false }: { id: number; today: Day; meanwhile?: boolean },
  progress: Progress = () => {},
): Promise<void> {
  const record = await findImport(db, id);
  if (!record?.layout) throw new Error("An import is read once its layout is known");
  const metrics = await metricsInServices(db);
  const blocks = blocksOfRows(db, record, progress);
  const { financialYearStart = 4 } = (await findCouncil(db)) ?? {};
  const reading = await readFile(blocks, record.layout, metrics, today, financialYearStart);
  if (reading.problems.length > 0) {
    const { problems, stopped } = reading;
    await keepReadings(db, stamp, id, { ok: false, problems, stopped }, []);
    return;
  }
  const read = Map.groupBy(reading.readings, ({ metricId }) => metricId);
  const inForce = await figuresInForce(db, { metricIds: [...read.keys()] });
  const current = Map.groupBy(inForce, ({ metricId }) => metricId);
  const results = metrics
    .filter((metric) => read.has(metric.id))
    .map((metric) =>
      outcomeOf(metric, read.get(metric.id) ?? [], current.get(metric.id) ?? [], usualRange),
    );
  const outcome: ImportOutcome = {
    ok: true,
    metrics: results.map(({ outcome }) => outcome),
    passedOver: reading.passedOver,
    meanwhile,
  };
  const compared = results.flatMap((result) => result.compared);
  await keepReadings(db, stamp, id, outcome, blocksOf(compared));
}

/** Corrected rows, in blocks between which other requests are served. */
async function* blocksOfRows(
  db: Database,
  { id, headers, rowCount, mends }: ImportRecord,
  progress: Progress,
): AsyncGenerator<Row[]> {
  for (let place = 0; ; place += 1) {
    const block = await findImportBlock(db, id, "row", place);
    if (block === undefined) return;
    yield mendedRows(rowsOf(headers, JSON.parse(block)), mends);
    progress(Math.min(rowCount, (place + 1) * rowsOfBlock), rowCount);
    await setImmediate();
  }
}

function blocksOf(figures: readonly FigureCompared[]): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < figures.length; start += rowsOfBlock) {
    blocks.push(JSON.stringify(figures.slice(start, start + rowsOfBlock).map(packed)));
  }
  return blocks;
}

/** An array, as a hundred thousand figures would repeat the names. */
type Packed = [
  line: number,
  metricId: number,
  period: Period,
  seen: number | null,
  usual: string | null,
  ...amount: [Amount["state"], number | null, number | null, number | null],
];

const packed = ({ line, metricId, period, seen, usual, amount }: FigureCompared): Packed => [
  ...([line, metricId, period, seen, usual ?? null] as const),
  ...([amount.state, amount.value, amount.part, amount.whole] as const),
];

const unpacked = ([line, metricId, period, seen, usual, ...amount]: Packed): FigureCompared => {
  const [state, value, part, whole] = amount;
  const read = { state, value, part, whole } as Amount;
  return { line, metricId, period, seen, usual: usual ?? undefined, amount: read };
};

export async function figuresRead(db: Database, id: number): Promise<FigureCompared[]> {
  const figures: FigureCompared[] = [];
  for (let place = 0; ; place += 1) {
    const block = await findImportBlock(db, id, "reading", place);
    if (block === undefined) return figures;
    figures.push(...(JSON.parse(block) as Packed[]).map(unpacked));
    await setImmediate();
  }
}

export async function samplesOf(
  db: Database,
  { id, headers }: Pick<ImportRecord, "id" | "headers">,
): Promise<Row[]> {
  const block = await findImportBlock(db, id, "row", 0);
  return rowsOf(headers, JSON.parse(block ?? "[]"));
}

const mostGroups = 300;

/** Adds the distinct values of the group column, unless there are too many. */
export async function withGroupNames(
  db: Database,
  record: ImportRecord,
  layout: Layout,
): Promise<Layout> {
  const { groups } = layout;
  if (groups === null) return layout;
  const found = new Set<string>();
  for await (const rows of blocksOfRows(db, record, () => {})) {
    for (const { cells } of rows) found.add((cells[groups] ?? "").trim());
    if (found.size > mostGroups) return layout;
  }
  found.delete("");
  return { ...layout, groupNames: [...found] };
}
