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

/** Which entries are looked for; null where any will do. */
export type AuditSearch = {
  /** A metric's slug. */
  metric: string | null;
  /** Whose they are: a person's, or nobody's but a token's or a command's. */
  by: number | "nobody" | null;
  /** The month of the figure, or one of its quarter. */
  month: Month | null;
  action: string | null;
};

/** How many entries stand on a page. */
export const entriesAtOnce = 50;

/** The names behind the ids that an entry holds. */
export type AuditNames = {
  metrics: ReadonlyMap<number, { name: string }>;
  people: ReadonlyMap<number, string>;
  services: ReadonlyMap<number, string>;
  campaigns: ReadonlyMap<number, { name: string }>;
};

export type NamesOfAll = Omit<AuditNames, "metrics"> & {
  metrics: ReadonlyMap<number, MetricInService>;
};

/** Everything that an entry may name. */
export type NamedRecords = {
  metrics: readonly MetricInService[];
  people: readonly { id: number; name: string }[];
  services: readonly { id: number; name: string }[];
  campaigns: readonly { id: number; name: string }[];
};

export const namesOf = ({ metrics, people, services, campaigns }: NamedRecords): NamesOfAll => ({
  metrics: new Map(metrics.map((metric) => [metric.id, metric])),
  people: new Map(people.map(({ id, name }) => [id, name])),
  services: new Map(services.map(({ id, name }) => [id, name])),
  campaigns: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
});
