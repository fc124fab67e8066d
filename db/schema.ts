import type { Generated, Insertable, Kysely, Transaction } from "kysely";
import type { Day, Month, Period } from "#app/domain/calendar/period.ts";
import type {
  Activity,
  Campaign,
  CampaignMetric,
  Channel,
  Objective,
  Seal,
  Trial,
} from "#app/domain/campaigns/campaign.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { Council, LogoType } from "#app/domain/council/council.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { FigureState } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { Role } from "#app/domain/people/person.ts";
import type { PersonLink } from "#app/domain/people/person-link.ts";
import type { ReturnLink } from "#app/domain/returns/return-link.ts";
import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";
import type { Publication } from "#app/domain/reviews/publication.ts";
import type { SummaryLink } from "#app/domain/reviews/summary-link.ts";
import type { ClaimDecision, WrittenClaim } from "#app/domain/verdicts/written-claim.ts";

/** A moment, as text in UTC: `2026-11-05T09:30:00.000Z`. */
export type Instant = string;

/** A row of the domain's own shape, whose id the database counts up. */
type Counted<Row extends { id: number }> = Omit<Row, "id"> & { id: Generated<number> };

export type Schema = {
  council: Council & {
    id: number;
    /** When the administrator put away the list of what to do first; null while it is shown. */
    setUpEndedAt: Generated<Instant | null>;
  };
  person: {
    id: Generated<number>;
    email: string;
    name: string;
    passwordHash: string | null;
    disabledAt: Instant | null;
    /** Whether a password lets them in where all others come by single sign-on: one person's does. */
    breakGlass: Generated<0 | 1>;
  };
  personRole: { personId: number; role: Role };
  session: {
    tokenHash: string;
    personId: number;
    startedAt: Instant;
    expiresAt: Instant;
    /** The link by which the person came in, to which the session is limited; null after signing in. */
    linkId: number | null;
    /** The last minute in which it was seen; empty of one that began before this was kept. */
    lastUsedAt: Generated<Instant>;
  };
  personLink: Counted<PersonLink> & { tokenHash: string };
  /** Who a person is to a provider of single sign-on: never known by e-mail address. */
  identity: { issuer: string; subject: string; personId: number; linkedAt: Instant };
  /** A password that was tried, until it proves right or grows old: of which account, by its hash, and from where. */
  signInAttempt: { id: Generated<number>; accountHash: string; address: string; at: Instant };
  /** The form that a person sent when their session had ended, until they are back; `fields` is JSON. */
  keptForm: { personId: number; path: string; fields: string; keptAt: Instant };
  logo: { hash: string; type: LogoType; content: string };
  sensitivityPeriod: Counted<SensitivityPeriod>;
  accessibilityStatement: AccessibilityStatement & { id: number };
  publication: Publication;
  decision: Counted<Decision>;
  decisionOutcome: Counted<DecisionOutcome>;
  summaryLink: Omit<Counted<SummaryLink>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
  service: Counted<Service>;
  metric: Counted<Metric>;
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
    confirmation: string | null;
    /** The import that brought it in. */
    importId: number | null;
  };
  /** What a person brought in, or is about to; what is written as JSON is the domain's. */
  import: {
    id: Generated<number>;
    personId: number;
    name: string;
    headers: string;
    rowCount: number;
    layout: string | null;
    mends: string | null;
    outcome: string | null;
    begunAt: Instant;
    recordedAt: Instant | null;
    undoneAt: Instant | null;
  };
  /** A thousand rows of a file, or what was read in them, as JSON; gone once the import is recorded. */
  importBlock: { importId: number; kind: "row" | "reading"; place: number; content: string };
  /** What a person has typed of a month's return and not yet sent, as JSON. */
  draft: { personId: number; month: Month; entries: string; keptAt: Instant };
  /** `fingerprint` is that of what was sent: the same sent twice is one receipt. */
  receipt: {
    id: Generated<number>;
    personId: number;
    month: Month;
    sentAt: Instant;
    fingerprint: string;
  };
  receiptFigure: { receiptId: number; figureId: number };
  returnLink: Omit<Counted<ReturnLink>, "timesOpened"> & {
    tokenHash: string;
    timesOpened: Generated<number>;
  };
  event: Counted<MetricEvent>;
  campaign: Counted<Campaign>;
  campaignMetric: CampaignMetric;
  objective: Objective;
  channel: Counted<Channel>;
  activity: Counted<Activity>;
  target: Counted<Target>;
  seal: Counted<Seal>;
  trial: Trial;
  claim: Counted<WrittenClaim>;
  claimDecision: Counted<ClaimDecision>;
  unitCost: Counted<UnitCost>;
  saving: Saving;
  token: {
    id: Generated<number>;
    name: string;
    tokenHash: string;
    madeById: number | null;
    madeAt: Instant;
    lastDay: Day;
    lastUsedOn: Day | null;
    revokedAt: Instant | null;
  };
  tokenMetric: { tokenId: number; metricId: number };
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
