import type { Day } from "#app/domain/calendar/period.ts";
import { type Comparison, compare } from "#app/domain/imports/comparison.ts";
import { type Mapping, readRows } from "#app/domain/imports/metric-reading.ts";
import type { RowProblem } from "#app/domain/imports/row-reading.ts";
import type { Blocks } from "#app/domain/imports/table-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Stamp } from "#db/changes/change.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";

export type ImportOrder = {
  rows: Blocks;
  metric: Metric;
  mapping: Mapping;
  today: Day;
  source: string;
  reason: string;
  dryRun?: boolean;
};

export type ImportResult =
  | { ok: true; comparison: Comparison; passedOver: number }
  | { ok: false; problems: RowProblem[]; stopped: boolean };

/** All figures or none. */
export async function importFigures(
  db: Database,
  stamp: Stamp,
  { rows, metric, mapping, today, source, reason, dryRun = false }: ImportOrder,
): Promise<ImportResult> {
  const { readings, problems, stopped, passedOver } = await readRows(rows, mapping, metric, today);
  if (problems.length > 0) return { ok: false, problems, stopped };
  const current = await figuresInForce(db, { metricIds: [metric.id] });
  const comparison = compare(readings, new Map(current.map((figure) => [figure.period, figure])));
  if (!dryRun) await recordFigures(db, stamp, metric, readings, { source, reason });
  return { ok: true, comparison, passedOver };
}
