import { data, redirect } from "react-router";
import type { ImportOutcome } from "#app/domain/imports/import-outcome.ts";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { may, mayGive } from "#app/domain/people/permission.ts";
import { found } from "#app/server/door.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { findImport } from "#db/queries/imports.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";

/** For its owner or the head of communications. @throws 404 for anyone else */
export async function openImport(
  { db, person }: Pick<SignedInVisit, "db" | "person">,
  id: string | undefined,
): Promise<ImportRecord> {
  const record = /^[1-9]\d{0,8}$/.test(id ?? "") ? await findImport(db, Number(id)) : undefined;
  const isTheirs = record?.personId === person.id || may(person, "follow returns");
  return found(isTheirs ? record : undefined);
}

/** @throws a redirect if it is recorded or under way */
export async function openBegunImport(
  asked: Pick<SignedInVisit, "db" | "person" | "jobs">,
  id: string | undefined,
): Promise<ImportRecord> {
  const record = await openImport(asked, id);
  if (record.recordedAt || asked.jobs.of(record.id)) throw redirect(`/imports/${record.id}`);
  return record;
}

/** By priority. */
export async function metricsToGive({
  db,
  person,
}: Pick<SignedInVisit, "db" | "person">): Promise<MetricInService[]> {
  return (await metricsInServices(db)).filter((metric) => mayGive(person, metric));
}

/** @throws 403 if the person may no longer give one of the metrics' figures */
export async function demandMetrics(
  asked: Pick<SignedInVisit, "db" | "person">,
  metricIds: Iterable<number>,
): Promise<void> {
  const own = new Set((await metricsToGive(asked)).map(({ id }) => id));
  for (const id of metricIds) if (!own.has(id)) throw data(null, { status: 403 });
}

export function nextStep({ id, layout, outcome }: ImportRecord): string {
  if (!layout) return `/imports/${id}/columns`;
  if (layout.series.length === 0) return `/imports/${id}/metrics`;
  return !outcome || outcome.ok ? `/imports/${id}/confirmation` : `/imports/${id}/problems`;
}

export type RecordableOutcome = Extract<ImportOutcome, { ok: true }>;

/** @throws a redirect if there is nothing to record */
export function outcomeToRecord(record: ImportRecord): RecordableOutcome {
  if (!record.outcome) throw redirect(`/imports/${record.id}/metrics`);
  if (!record.outcome.ok) throw redirect(nextStep(record));
  return record.outcome;
}
