import type { Day } from "#app/domain/calendar/period.ts";
import { words } from "#app/words/words.ts";
import type { Stamp } from "#db/changes/change.ts";
import { recordImport, undoImport } from "#db/changes/imports.ts";
import { findImport } from "#db/queries/imports.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { figuresRead, type Progress, readImport } from "./read-import.ts";

export type ToRecord = { id: number; reason: string; today: Day };

/** Compares the figures again if others have changed meanwhile. */
export async function record(
  db: Database,
  stamp: Stamp,
  { id, reason, today }: ToRecord,
  progress: Progress = () => {},
): Promise<void> {
  const imported = await findImport(db, id);
  if (!imported || imported.recordedAt) return;
  const metrics = new Map((await metricsInServices(db)).map((metric) => [metric.id, metric]));
  const figures = (await figuresRead(db, id)).flatMap((figure) => {
    const metric = metrics.get(figure.metricId);
    if (!metric) return [];
    const { period, amount, seen, usual } = figure;
    const confirmation = usual ? words.importConfirmation.confirmed(usual) : null;
    return [{ metric, period, amount, seen, confirmation }];
  });
  progress(0, figures.length);
  const giving = await recordImport(db, stamp, { id, name: imported.name, reason }, figures);
  if (!giving.ok) await readImport(db, stamp, { id, today, meanwhile: true }, progress);
}

/** Tries again if others correct its figures meanwhile. */
export async function undo(
  db: Database,
  stamp: Stamp,
  { id, reason }: Pick<ToRecord, "id" | "reason">,
): Promise<void> {
  const metrics = await metricsInServices(db);
  for (;;) {
    const imported = await findImport(db, id);
    if (!imported?.recordedAt || imported.undoneAt) return;
    const giving = await undoImport(db, stamp, { id, name: imported.name, reason }, metrics);
    if (giving.ok) return;
  }
}
