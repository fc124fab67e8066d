import type { Month, Period } from "#app/domain/calendar/period.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";

/** One write: who did what to what, when, from what to what, and why. */
export type AuditEntry = {
  id: number;
  at: string;
  personId: number | null;
  author: string;
  action: string;
  subject: string;
  subjectId: number | null;
  metricId: number | null;
  period: Period | null;
  before: unknown;
  after: unknown;
  reason: string | null;
};

/** Null means any. */
export type AuditSearch = {
  /** A metric's slug. */
  metric: string | null;
  /** A person's id, or "nobody" for tokens and commands. */
  by: number | "nobody" | null;
  /** The figure's month, or one of its quarter. */
  month: Month | null;
  action: string | null;
};

/** The number of entries on a page. */
export const entriesAtOnce = 50;

type Named = { id: number; name: string };

/** Everything that an entry may name. */
export type NamedRecords = Record<"people" | "services" | "campaigns", readonly Named[]> & {
  metrics: readonly MetricInService[];
};

/** The records that an entry may name, by id. */
export type AuditNames = {
  [Kind in keyof NamedRecords]: ReadonlyMap<number, NamedRecords[Kind][number]>;
};

export const namesOf = ({ metrics, people, services, campaigns }: NamedRecords): AuditNames => ({
  metrics: byId(metrics),
  people: byId(people),
  services: byId(services),
  campaigns: byId(campaigns),
});

const byId = <Row extends Named>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
