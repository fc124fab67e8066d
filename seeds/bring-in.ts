import type { Metric } from "#app/domain/metrics/metric.ts";
import { openCsv } from "#app/server/imports/files/csv.ts";
import { importFigures } from "#app/server/imports/import-figures.ts";
import type { Stamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";
import type { FigureFile } from "./story.ts";

/** Imports a story's file like a user's own. */
export async function bringIn(
  db: Database,
  stamp: Stamp,
  { path, mapping }: FigureFile,
  metric: Metric,
): Promise<void> {
  const result = await importFigures(db, stamp, {
    rows: (await openCsv(path)).rows,
    mapping,
    metric,
    today: stamp.at.slice(0, 10),
    source: metric.source,
    reason: "The story was told again",
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}
