import type { Generated, Insertable, Kysely, Transaction } from "kysely";
import type { CampaignKind, CampaignRelation, ChannelKind, Purpose } from "#app/domain/campaign.ts";
import type { EventKind } from "#app/domain/event.ts";
import type { FigureState } from "#app/domain/figure.ts";
import type { Cadence, Measure, Polarity, Stage } from "#app/domain/metric.ts";
import type { Day, Period } from "#app/domain/period.ts";
import type { Role } from "#app/domain/person.ts";

/** A moment, as text in UTC: `2026-11-05T09:30:00.000Z`. */
export type Instant = string;

export type Schema = {
  council: {
    id: number;
    name: string;
    accent: string;
    /** Which demo this is, null for a real council. */
    demo: string | null;
    demoNote: string | null;
    /** The demo's own today, null for a real council. */
    today: Day | null;
  };
  person: {
    id: Generated<number>;
    email: string;
    name: string;
    passwordHash: string | null;
    disabledAt: Instant | null;
  };
  personRole: { personId: number; role: Role };
  session: {
    tokenHash: string;
    personId: number;
    startedAt: Instant;
    expiresAt: Instant;
  };
  service: { id: Generated<number>; slug: string; name: string };
  metric: {
    id: Generated<number>;
    slug: string;
    name: string;
    serviceId: number;
    stage: Stage;
    measure: Measure;
    unit: string;
    partUnit: string | null;
    decimals: number;
    polarity: Polarity;
    cadence: Cadence;
    definition: string;
    source: string;
    ownerId: number | null;
    dueDay: number;
    priority: number;
  };
  figure: {
    id: Generated<number>;
    metricId: number;
    period: Period;
    state: FigureState;
    value: number | null;
    part: number | null;
    whole: number | null;
    note: string | null;
    source: string;
    givenById: number | null;
    givenAt: Instant;
    replacesId: number | null;
    reason: string | null;
  };
  event: {
    id: Generated<number>;
    metricId: number;
    kind: EventKind;
    day: Day;
    name: string;
    note: string | null;
  };
  campaign: {
    id: Generated<number>;
    slug: string;
    name: string;
    kind: CampaignKind;
    startsOn: Day;
    endsOn: Day | null;
    summary: string;
    purpose: Purpose | null;
    policyAim: string | null;
    audience: string | null;
    ownerId: number | null;
  };
  objective: {
    campaignId: number;
    metricId: number;
    baseline: number;
    change: number;
    byWhen: Day;
    explanation: string;
    comparisonId: number | null;
  };
  channel: {
    id: Generated<number>;
    campaignId: number;
    kind: ChannelKind;
    name: string;
    spend: number;
    hours: number;
  };
  activity: {
    id: Generated<number>;
    campaignId: number;
    day: Day;
    channelId: number | null;
    name: string;
  };
  target: {
    id: Generated<number>;
    metricId: number;
    period: Period;
    value: number;
    reason: string;
  };
  campaignMetric: {
    campaignId: number;
    metricId: number;
    relation: CampaignRelation;
  };
  auditEntry: {
    id: Generated<number>;
    at: Instant;
    personId: number | null;
    author: string;
    action: string;
    subject: string;
    subjectId: number | null;
    metricId: number | null;
    period: Period | null;
    before: string | null;
    after: string | null;
    reason: string | null;
  };
};

export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
export type New<Table extends keyof Schema> = Insertable<Schema[Table]>;
