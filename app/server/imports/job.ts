import type { Day } from "#app/domain/calendar/period.ts";
import type { Stamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";
import { type Progress, readImport } from "./read-import.ts";
import { record, undo } from "./record-import.ts";

export type Job =
  | { kind: "read"; id: number; stamp: Stamp; today: Day }
  | { kind: "record"; id: number; stamp: Stamp; today: Day; reason: string }
  | { kind: "undo"; id: number; stamp: Stamp; reason: string };

export function perform(db: Database, job: Job, progress?: Progress): Promise<void> {
  const { stamp } = job;
  if (job.kind === "read") return readImport(db, stamp, job, progress);
  return job.kind === "record" ? record(db, stamp, job, progress) : undo(db, stamp, job);
}
