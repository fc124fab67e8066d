import { beforeAll, describe, expect, it } from "vitest";
import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { ImportOutcome } from "#app/domain/imports/import-outcome.ts";
import type { Layout } from "#app/domain/imports/layout.ts";
import {
  type Amount,
  doesNotApply,
  given,
  givenShare,
  notAvailable,
} from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { CampaignPlan } from "#db/changes/campaigns/campaigns.ts";
import * as addingCampaigns from "#db/changes/campaigns/campaigns.ts";
import * as costing from "#db/changes/campaigns/money.ts";
import type { Stamp } from "#db/changes/change.ts";
import * as changing from "#db/changes/change.ts";
import * as stating from "#db/changes/council/accessibility.ts";
import * as founding from "#db/changes/council/council.ts";
import * as picturing from "#db/changes/council/logo.ts";
import * as waiting from "#db/changes/council/sensitivity.ts";
import * as importing from "#db/changes/imports.ts";
import * as defining from "#db/changes/metrics/definitions.ts";
import * as recording from "#db/changes/metrics/figures.ts";
import * as measuring from "#db/changes/metrics/measures.ts";
import * as addingMetrics from "#db/changes/metrics/metrics.ts";
import * as tying from "#db/changes/people/identities.ts";
import * as keeping from "#db/changes/people/kept-forms.ts";
import * as linking from "#db/changes/people/links.ts";
import * as choosing from "#db/changes/people/passwords.ts";
import * as addingPeople from "#db/changes/people/people.ts";
import * as visiting from "#db/changes/people/sessions.ts";
import * as guessing from "#db/changes/people/sign-in-attempts.ts";
import * as makingTokens from "#db/changes/people/tokens.ts";
import * as returning from "#db/changes/returns/returns.ts";
import * as deciding from "#db/changes/reviews/decisions.ts";
import * as publishing from "#db/changes/reviews/publications.ts";
import * as claiming from "#db/changes/verdicts/claims.ts";
import * as trying from "#db/changes/verdicts/trials.ts";
import { rowsAtOnce } from "#db/insert-rows.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import * as audit from "#db/queries/audit.ts";
import * as campaigns from "#db/queries/campaigns/campaigns.ts";
import * as money from "#db/queries/campaigns/money.ts";
import * as accessibility from "#db/queries/council/accessibility.ts";
import * as council from "#db/queries/council/council.ts";
import * as sensitivity from "#db/queries/council/sensitivity.ts";
import * as evidence from "#db/queries/evidence.ts";
import * as imports from "#db/queries/imports.ts";
import * as figures from "#db/queries/metrics/figures.ts";
import * as metrics from "#db/queries/metrics/metrics.ts";
import * as health from "#db/queries/operations.ts";
import * as identities from "#db/queries/people/identities.ts";
import * as keptForms from "#db/queries/people/kept-forms.ts";
import * as links from "#db/queries/people/links.ts";
import * as people from "#db/queries/people/people.ts";
import * as staff from "#db/queries/people/staff.ts";
import * as tokens from "#db/queries/people/tokens.ts";
import * as outstanding from "#db/queries/returns/outstanding.ts";
import * as returns from "#db/queries/returns/returns.ts";
import * as decisions from "#db/queries/reviews/decisions.ts";
import * as publications from "#db/queries/reviews/publications.ts";
import * as reviews from "#db/queries/reviews/reviews.ts";
import * as campaignEvidence from "#db/queries/verdicts/campaign-evidence.ts";
import * as campaignRecords from "#db/queries/verdicts/campaign-records.ts";
import * as claims from "#db/queries/verdicts/claims.ts";
import * as metricRecords from "#db/queries/verdicts/metric-records.ts";
import type { Database, Schema } from "#db/schema.ts";
import { gardenWaste, impressions, missedBins, northmere, stamp } from "#tests/setup/cast.ts";
import { type Dialect, dialects, freshAddress } from "#tests/setup/databases.ts";

const changes = {
  ...changing,
  ...founding,
  ...picturing,
  ...addingPeople,
  ...choosing,
  ...addingMetrics,
  ...measuring,
  ...defining,
  ...recording,
  ...returning,
  ...importing,
  ...addingCampaigns,
  ...visiting,
  ...guessing,
  ...keeping,
  ...linking,
  ...trying,
  ...claiming,
  ...costing,
  ...makingTokens,
  ...publishing,
  ...deciding,
  ...stating,
  ...waiting,
  ...tying,
};

const queries = {
  ...audit,
  ...council,
  ...people,
  ...links,
  ...staff,
  ...keptForms,
  ...outstanding,
  ...metrics,
  ...evidence,
  ...figures,
  ...imports,
  ...campaigns,
  ...campaignEvidence,
  ...campaignRecords,
  ...reviews,
  ...returns,
  ...metricRecords,
  ...health,
  ...claims,
  ...money,
  ...tokens,
  ...publications,
  ...decisions,
  ...accessibility,
  ...sensitivity,
  ...identities,
};

/** A function's name with what it is given after the database. */
type Call<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (
    db: Database,
    ...given: infer Given
  ) => unknown
    ? [Name, ...Given]
    : never;
}[keyof Functions];

type Change = Call<typeof changes>;
type Question = Call<typeof queries>;

const hard =
  "Dŵr ŷ Ŵ, Élodie’s café naïve 'quote' \"double\" 50% _ \\ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 שלום e\u0301 a\u200bb\t\n\ud800 «end» ";
const long = "Llanfair­pwllgwyngyll ".repeat(5000);
const later = (hours: number) => ({ ...stamp, at: `2026-11-05T${hours}:00:00.000Z` });
const byHana = { ...later(10), personId: 1, author: "Hana" };
const picture = {
  hash: "f".repeat(64),
  type: "image/webp" as const,
  content: "UklGRg==",
  width: 300,
  height: 60,
  bytes: 4,
};
const byDisabled = { ...byHana, personId: 4 };
const elodieByLink = { ...byHana, personId: 2, author: "Élodie, by link" };
const oliveByLink = { ...byHana, personId: 3, author: "Olive, by link" };
const nextDay = "2026-11-06T10:00:00.000Z";
const octoberOf = (personId: number) => ({ personId, month: "2026-10", expiresAt: nextDay });
const telling = { source: hard, reason: long };
const place = { serviceId: 1, ownerId: 3 };

const share = { id: 1, measure: "share" as const };
const count = { id: 2, measure: "count" as const };
const value = { id: 4, measure: "value" as const };

const roomTemperature: Omit<Metric, "id" | "serviceId" | "ownerId"> = {
  ...missedBins,
  slug: "tymheredd",
  name: hard,
  measure: "value",
  cadence: "quarterly",
  unit: "°C",
  decimals: 4,
  polarity: "neither",
  definition: long,
  priority: 1,
};

/** The numbers that are easiest to lose on the way to a disk and back. */
const numbers = [
  0,
  -0,
  0.1 + 0.2,
  1 / 3,
  -273.15,
  1e-7,
  1e21,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  1e300,
];

const manyMonths = Array.from({ length: 2 * rowsAtOnce + 200 }, (_, place) => ({
  period: `${1800 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
  amount: given(place / 8),
}));

const objective: CampaignPlan["objectives"][number] = {
  metricId: 1,
  baseline: 0,
  change: 1,
  byWhen: "2026-10-31",
  explanation: hard,
  comparisonId: null,
  comparisonUntouched: 0,
  followUp: 3,
};

/** A campaign that is as plain as can be, but for what is said of it. */
function planned(
  campaign: Partial<CampaignPlan["campaign"]>,
  parts: Partial<Omit<CampaignPlan, "campaign">>,
): CampaignPlan {
  return {
    outcomes: [],
    vanity: [],
    objectives: [],
    channels: [],
    activities: [],
    ...parts,
    campaign: {
      slug: "c",
      name: "C",
      kind: "campaign",
      startsOn: "2026-05-01",
      endsOn: null,
      summary: "",
      purpose: null,
      policyAim: null,
      audience: null,
      ownerId: null,
      ...campaign,
    },
  };
}

/** A session as it begins, in place of no other. */
const session = (tokenHash: string, expiresAt: string) => ({
  tokenHash,
  expiresAt,
  before: undefined,
  clearBefore: "",
});

const attempt = { accountHash: "account", address: "2001:db8:0:0::/64", at: stamp.at };
const attemptLimits = { since: "2026-11-05T08:45:00.000Z", mostPerAccount: 2, mostPerAddress: 3 };
const keptForm = {
  path: "/returns/2026-10",
  fields: [
    ["note", hard],
    ["note", long],
    ["", ""],
  ] as [string, string][],
  hadFile: true,
};

const byOlive = { ...byHana, personId: 3, author: "Olive" };

const trial = {
  campaignId: 2,
  design: hard,
  outcome: long,
  treatedSize: 2_000_000_000,
  treatedCount: 7,
  controlSize: 1,
  controlCount: 1,
};

const unitCost = { name: hard, pounds: 0.15, year: "2011", source: long, isOwn: 0 as const };

const saving = {
  campaignId: 2,
  metricId: 1,
  fromId: 1,
  toId: 2,
  contactsId: 2,
  failedId: null,
  confirmedBy: null,
  confirmedOn: null,
  costCentre: null,
};

const file = { name: hard, headers: ["period", hard], rowCount: 2, blocks: ["[]", long] };
const layout: Layout = {
  period: "period",
  groups: null,
  groupNames: [],
  figures: [hard],
  filters: [],
  blanks: "left out",
  series: [{ metricId: 2, group: null, amount: { kind: "count", columns: [hard] } }],
};
const outcome: ImportOutcome = { ok: false, problems: [], stopped: true };
const compared = (period: string, seen: number | null, number: number) => ({
  metric: count,
  period,
  seen,
  amount: given(number),
  confirmation: `Right, though ${hard} is usual`,
});
const imported = (id: number) => ({ id, name: hard, reason: long });
const inTenDays = "2026-11-15T10:00:00.000Z";

const election = { name: hard, startsOn: "2027-03-22", endsOn: "2027-05-06" };
const statement: AccessibilityStatement = {
  compliance: "partial",
  contactEmail: "élodie@x.example",
  contactPhone: null,
  answerDays: 5,
  problems: hard,
  testedBy: long,
  lastTestedOn: "2026-11-02",
  preparedOn: "2026-11-02",
  reviewedOn: "2026-11-03",
};
const may = { month: "2026-05", expiresAt: nextDay };

const later2 = { ...later(12), personId: 1, author: "Hana" };
const byElodie = { ...byHana, personId: 2, author: "Élodie" };
const tom = { email: "tom@x.example", name: hard };
const tomAtOne = { issuer: "https://one.example", subject: "Tom" };
const invitation = {
  personId: 2,
  purpose: "invitation" as const,
  madeById: 1,
  madeAt: stamp.at,
  expiresAt: nextDay,
  usedAt: null,
  revokedAt: null,
};
const { slug: _, ...unplaced } = { ...roomTemperature, ownerId: 2 };
const ofPlace = { ...unplaced, partOfId: 4, serviceId: 1 };

const decision = {
  month: "2026-03",
  campaignId: null,
  kind: "stop" as const,
  text: hard,
  ownerId: 3,
  dueMonth: "2026-05",
};

const una = { email: "una@x.example", name: "Una" };
const twiceAnHour = { since: "2026-11-05T08:00:00.000Z", most: 2 };
const unasLink = { tokenHash: "una", expiresAt: nextDay };

const story: Change[] = [
  [
    "foundCouncil",
    stamp,
    { ...northmere, name: long, demo: "", demoNote: long },
    {
      email: "hana@northmere.example",
      name: "Hana",
      passwordHash: "$argon2id$",
      roles: ["officer", "head of communications", "chief executive", "administrator"],
    },
  ],
  [
    "changeCouncil",
    byHana,
    { name: hard, accent: "#1d4f91", nation: "Wales", financialYearStart: 12 },
  ],
  ["setLogo", byHana, { ...picture, hash: "0".repeat(64) }],
  ["setLogo", byHana, null],
  ["setLogo", byHana, picture],
  ["endSetUp", byHana],
  [
    "addPerson",
    stamp,
    { email: "élodie@x.example", name: hard, passwordHash: null, roles: ["officer"] },
  ],
  [
    "addPerson",
    stamp,
    { email: "olive@x.example", name: "Olive", passwordHash: "", roles: ["officer"] },
  ],
  [
    "addPerson",
    stamp,
    { email: "gone@x.example", name: "Gone", passwordHash: "x", roles: ["officer"] },
  ],
  ["addService", stamp, { slug: "waste", name: hard }],
  ["addService", stamp, { slug: "Waste", name: "" }],
  ["addMetric", stamp, { ...gardenWaste, ...place }],
  ["addMetric", byHana, { ...missedBins, ...place, ownerId: null }],
  ["addMetric", stamp, { ...impressions, ...place, serviceId: 2 }],
  ["addMetric", stamp, { ...roomTemperature, ...place, ownerId: 2 }],
  [
    "recordFigures",
    byHana,
    share,
    [
      { period: "2026-03", amount: givenShare(0, 0), note: hard },
      { period: "2026-01", amount: givenShare(1 / 3, 2 / 3), note: "" },
      { period: "2026-02", amount: notAvailable, note: long },
      { period: "2026-04", amount: givenShare(7, 7) },
    ],
    telling,
  ],
  ["recordFigures", stamp, count, manyMonths, telling],
  [
    "recordFigures",
    byHana,
    count,
    [
      { period: "1950-06", amount: doesNotApply },
      { period: "1950-05", amount: given(0) },
      { period: "1900-01", amount: given(0) },
      { period: "2026-02", amount: given(12) },
    ],
    telling,
  ],
  ["recordFigures", byHana, count, [{ period: "1950-06", amount: given(3) }], telling],
  [
    "giveFigures",
    byHana,
    [
      { metric: count, period: "1950-06", amount: given(4), confirmation: hard, reason: hard },
      { metric: share, period: "2026-04", amount: givenShare(7, 7) },
      { metric: share, period: "2026-05", amount: notAvailable, startedFrom: null },
    ],
    telling,
  ],
  [
    "publishReview",
    stamp,
    {
      month: "2026-05",
      publishedOn: "2026-06-09",
      ask: hard,
      contactName: hard,
      contactEmail: "é@x.example",
    },
  ],
  ["keepDraft", byHana, "2026-06", { "garden-waste-online": { note: hard }, other: {} }],
  ["keepDraft", byHana, "2026-06", { "garden-waste-online": { note: "\0\ud800" }, gone: {} }],
  ["keepDraft", byHana, "2026-04", { kept: { note: hard } }],
  [
    "sendReturn",
    byHana,
    { month: "2026-06", fingerprint: hard, slugs: ["garden-waste-online", "nothing"] },
    [
      { metric: share, period: "2026-06", amount: notAvailable, note: hard, startedFrom: null },
      { metric: count, period: "2026-06", amount: given(5), source: "By hand", confirmation: hard },
    ],
  ],
  ["forgetDraft", byHana, "2026-06", ["other", "unknown"]],
  [
    "sendReturn",
    byHana,
    { month: "2026-06", fingerprint: hard, slugs: ["gone"] },
    [{ metric: count, period: "2026-06", amount: given(5) }],
  ],
  [
    "sendReturn",
    byHana,
    { month: "2026-05", fingerprint: "", slugs: [] },
    [{ metric: count, period: "2026-06", amount: given(6), reason: hard }],
  ],
  [
    "recordFigures",
    stamp,
    value,
    numbers.map((number, place) => ({
      period: `20${10 + place}-Q${(place % 4) + 1}`,
      amount: given(number),
    })),
    telling,
  ],
  [
    "addEvent",
    stamp,
    { metricId: 1, kind: "rebase", cause: null, day: "2026-04-01", name: hard, note: null },
  ],
  [
    "addEvent",
    stamp,
    {
      metricId: 1,
      kind: "rival explanation",
      cause: null,
      day: "2026-04-01",
      name: "A",
      note: long,
    },
  ],
  [
    "addEvent",
    stamp,
    { metricId: 2, kind: "definition change", cause: null, day: "2024-02-29", name: "", note: "" },
  ],
  [
    "addCampaign",
    stamp,
    planned(
      {
        slug: "b",
        name: hard,
        kind: "service change",
        endsOn: null,
        summary: long,
        purpose: "changing behaviours",
        policyAim: hard,
        audience: "",
        ownerId: 1,
      },
      {
        outcomes: [2, 1],
        vanity: [3],
        objectives: [
          { ...objective, metricId: 2 },
          { ...objective, metricId: 1, baseline: 1 / 3, change: -0.1, comparisonId: 4 },
        ],
        channels: [
          { kind: "social", name: hard, spend: 0, hours: 0 },
          { kind: "e-mail", name: "", spend: 1 / 3, hours: 2.25 },
        ],
        activities: [
          { day: "2026-05-02", name: "B", channel: 1 },
          { day: "2026-05-01", name: hard, channel: null },
          { day: "2026-05-02", name: "A", channel: 0 },
        ],
      },
    ),
  ],
  ["addCampaign", stamp, planned({ slug: "B", name: "Á", endsOn: "2026-05-01" }, {})],
  [
    "changeCampaign",
    byHana,
    2,
    planned({ slug: "Bb", name: "Â", endsOn: null }, { outcomes: [2], vanity: [1] }),
  ],
  ["setTarget", byHana, { metricId: 2, period: "2027-03", value: 0.1, reason: hard }],
  ["setTarget", stamp, { metricId: 2, period: "2026-03", value: -1, reason: "" }],
  ["setTarget", stamp, { metricId: 2, period: "2027-03", value: 0.2, reason: "Council, 3 March" }],
  ["startSession", byHana, session("old", "2026-11-05T10:00:00.000Z")],
  ["startSession", byHana, session("one", "2026-11-05T22:00:00.000Z")],
  ["startSession", byHana, session("two", "2026-11-05T22:00:00.000Z")],
  ["startSession", byDisabled, session("gone", "2026-11-05T22:00:00.000Z")],
  ["handOverMetrics", byHana, [{ id: 2, ownerId: null }], 2],
  ["makeLink", byHana, { kind: "return", ...octoberOf(3), tokenHash: "link" }],
  ["makeLink", byHana, { kind: "return", ...octoberOf(2), tokenHash: "revoked" }],
  [
    "makeLink",
    byHana,
    { kind: "return", ...octoberOf(2), tokenHash: "ended", expiresAt: stamp.at },
  ],
  ["openReturnLink", oliveByLink, 1, session("by link", nextDay)],
  ["openReturnLink", oliveByLink, 1, session("by link again", nextDay)],
  ["openReturnLink", elodieByLink, 2, session("by revoked link", nextDay)],
  ["openReturnLink", elodieByLink, 3, session("by ended link", nextDay)],
  ["markReminderSent", byHana, 1],
  ["revokeLink", byHana, "return", 2],
  [
    "startSession",
    byOlive,
    {
      ...session("three", "2026-11-05T22:00:00.000Z"),
      before: { tokenHash: "by link again", isOf: 3 },
    },
  ],
  [
    "startSession",
    byOlive,
    { ...session("four", "2026-11-05T22:00:00.000Z"), before: { tokenHash: "three", isOf: null } },
  ],
  ["endSession", byHana, { tokenHash: "two", clearBefore: "2026-11-05T10:00:00.000Z" }],
  ["noteSessionUse", "one", "2026-11-05T10:31:00.000Z"],
  ["reserveAttempt", { ...attempt, at: "2026-11-05T08:44:00.000Z" }, attemptLimits],
  ["reserveAttempt", attempt, attemptLimits],
  ["reserveAttempt", attempt, attemptLimits],
  ["reserveAttempt", { ...attempt, accountHash: "other" }, attemptLimits],
  ["reserveAttempt", attempt, attemptLimits],
  ["reserveAttempt", { ...attempt, accountHash: "third" }, attemptLimits],
  ["takeBackAttempt", stamp.at, 3],
  ["forgetAttempts", stamp.at, "other"],
  ["keepForm", { ...byOlive, at: stamp.at }, keptForm, ""],
  ["keepForm", byOlive, { ...keptForm, path: "/campaigns/new?a=%20" }, ""],
  ["keepForm", byHana, keptForm, stamp.at],
  ["keepForm", { ...byHana, personId: 2 }, keptForm, stamp.at],
  ["releaseForm", { ...byHana, personId: 2 }, "drop form"],
  ["enterTrial", byHana, { ...trial, treatedCount: 0 }],
  ["enterTrial", byHana, trial],
  ["withdrawTrial", byHana, 2, hard],
  ["enterTrial", byHana, trial],
  ["writeClaim", byHana, { campaignId: 2, metricId: 1, text: hard, verdict: "{}" }],
  ["decideClaim", byOlive, 1, { decision: "signed off", considered: hard, reason: null }],
  ["decideClaim", byHana, 1, { decision: "withdrawn", considered: null, reason: long }],
  ["addUnitCost", stamp, unitCost],
  ["addUnitCost", stamp, { ...unitCost, year: "2025-26", pounds: 0, isOwn: 1 }],
  ["setSaving", stamp, saving],
  [
    "setSaving",
    stamp,
    { ...saving, toId: null, confirmedBy: hard, confirmedOn: "2026-10-01", costCentre: "4711" },
  ],
  ["addToken", byHana, { name: hard, tokenHash: "t1", lastDay: "2027-11-05", metricIds: [4, 1] }],
  ["addToken", stamp, { name: "Payroll", tokenHash: "t2", lastDay: "2026-11-05", metricIds: [2] }],
  ["noteUse", byHana, 1, "2026-11-05"],
  ["noteUse", byHana, 1, "2026-11-06"],
  ["revokeToken", byHana, 2],
  ["addToken", stamp, { name: "Payroll", tokenHash: "t3", lastDay: "2026-11-05", metricIds: [2] }],
  [
    "change",
    stamp,
    async (trx, audit) => {
      await trx
        .updateTable("person")
        .set({ disabledAt: "2026-11-05T11:00:00.000Z" })
        .where("id", "=", 4)
        .execute();
      audit("disable person", "person", 4, { before: {}, reason: hard });
    },
  ],
  ["beginImport", byHana, { ...file, name: "" }, stamp.at],
  ["beginImport", byHana, file, stamp.at],
  ["layOutImport", byHana, 2, layout],
  ["mendImport", byHana, 2, { cells: { 2: { [hard]: "3" } }, skipped: [3] }],
  ["keepReadings", byHana, 2, outcome, ["[1]", long]],
  [
    "recordImport",
    byHana,
    imported(2),
    [compared("2026-10", null, 1), compared("1890-01", 1085, 2)],
  ],
  ["undoImport", later(12), imported(2), [count]],
  [
    "publishReview",
    byHana,
    {
      month: "2026-03",
      publishedOn: "2026-06-09",
      ask: null,
      contactName: "",
      contactEmail: "",
    },
  ],
  ["recordFigures", byHana, share, [{ period: "2026-03", amount: givenShare(1, 3) }], telling],
  ["recordDecision", byHana, { ...decision, text: "" }],
  ["recordOutcome", byHana, { decisionId: 1, state: "under way", note: "" }],
  ["recordOutcome", byOlive, { decisionId: 1, state: "done", note: hard }],
  ["recordDecision", stamp, { ...decision, month: "2026-04", campaignId: 2 }],
  ["beginImport", { ...byHana, at: inTenDays }, file, inTenDays],
  ["layOutImport", byHana, 3, layout],
  ["keepReadings", byHana, 3, outcome, [long]],
  ["setAccessibilityStatement", byHana, { ...statement, compliance: "none", lastTestedOn: null }],
  ["setAccessibilityStatement", byHana, statement],
  ["addSensitivityPeriod", byHana, election],
  ["addSensitivityPeriod", byHana, { ...election, name: "", endsOn: "2027-03-22" }],
  ["addSensitivityPeriod", stamp, { ...election, name: "By-election" }],
  ["endSensitivityPeriod", byHana, 1, "2027-05-05"],
  ["endSensitivityPeriod", byHana, 2, null],
  ["makeLink", byHana, { kind: "summary", ...may, tokenHash: "summary" }],
  ["makeLink", byHana, { kind: "summary", ...may, tokenHash: "revoked summary" }],
  [
    "makeLink",
    byHana,
    { kind: "summary", ...may, tokenHash: "ended summary", expiresAt: stamp.at },
  ],
  ["openSummaryLink", stamp, 1],
  ["openSummaryLink", later(11), 1],
  ["revokeLink", byHana, "summary", 2],
  ["tieIdentity", byHana, { issuer: "https://one.example", subject: "Hana" }],
  ["tieIdentity", later2, { issuer: "https://one.example/v2.0", subject: "Hana" }],
  ["addPersonByIdentity", stamp, { ...tom, roles: ["officer", "administrator"] }, tomAtOne],
  [
    "change",
    byHana,
    async (trx, audit) => {
      await trx
        .insertInto("personLink")
        .values([
          { ...invitation, tokenHash: "invitation" },
          { ...invitation, tokenHash: "open invitation" },
        ])
        .execute();
      audit("invite person", "person", 2);
    },
  ],
  ["acceptInvitation", byElodie, 1, { issuer: "https://one.example", subject: "Aelodie" }],
  [
    "addMetrics",
    byHana,
    [
      { ...unplaced, name: "שלום", service: { name: "Dŵr" } },
      { ...unplaced, name: "Dŵr i bawb", service: { name: "DŴR" } },
      { ...unplaced, name: "New", question: hard, service: { id: 2 } },
    ],
  ],
  ["addServiceNamed", byHana, long.slice(0, 90)],
  ["renameService", byHana, 3, "Ŵ"],
  [
    "changeMetric",
    byHana,
    3,
    { ...ofPlace, name: "ŷ", ownerId: null },
    {
      startedFrom: 10,
      events: [
        { kind: "definition change", cause: null, day: "2026-04-01", name: hard, note: long },
        { kind: "rebase", cause: null, day: "2026-04-01", name: hard, note: null },
      ],
    },
  ],
  ["invitePerson", byHana, { ...una, roles: ["officer", "chief executive"] }, unasLink],
  ["invitePerson", byHana, { ...una, name: "Twice", roles: ["officer"] }, unasLink],
  [
    "makeLink",
    byHana,
    { kind: "password", ...unasLink, personId: 6, purpose: "invitation", tokenHash: "u2" },
  ],
  ["choosePassword", { ...byHana, personId: 6 }, { tokenHash: "una", passwordHash: "no" }],
  ["choosePassword", { ...byHana, personId: 6 }, { tokenHash: "u2", passwordHash: "$a" }],
  ["choosePassword", { ...byHana, personId: 6 }, { tokenHash: "u2", passwordHash: "no" }],
  ["changePassword", { ...byHana, personId: 6 }, "$b", "one"],
  ["changePerson", byHana, 6, { ...una, name: hard, roles: ["administrator"] }],
  ["changePerson", byHana, 6, { ...una, email: "hana@northmere.example", roles: ["officer"] }],
  ["moveBreakGlass", byHana, 6],
  ["moveBreakGlass", byHana, 6],
  ["disablePerson", byHana, 6],
  ["moveBreakGlass", byHana, 1],
  [
    "makeLink",
    byHana,
    { kind: "password", ...unasLink, personId: 6, purpose: "reset", tokenHash: "u3" },
  ],
  [
    "makeLink",
    stamp,
    { kind: "password", ...unasLink, personId: 3, purpose: "reset", tokenHash: "o1" },
  ],
  ["askForReset", stamp, { ...unasLink, personId: 3, tokenHash: "o2" }, twiceAnHour],
  ["askForReset", stamp, { ...unasLink, personId: 3, tokenHash: "o3" }, twiceAnHour],
  ["disablePerson", byHana, 6],
  ["disablePerson", byHana, 6],
  ["enablePerson", byHana, 6],
  ["enablePerson", byHana, 6],
  [
    "handOverMetrics",
    byHana,
    [
      { id: 3, ownerId: null },
      { id: 1, ownerId: 3 },
    ],
    6,
  ],
  ["handOverMetrics", byHana, [], 6],
];

const byNobodyKnown = { ...byHana, personId: 99 };

const broken = (amount: object) => [{ period: "2026-11", amount: amount as Amount }];

/** What neither database may take, however it is asked. */
const refused: Change[] = [
  ["recordDecision", byHana, { ...decision, campaignId: 99 }],
  ["recordDecision", byHana, { ...decision, ownerId: 99 }],
  ["recordDecision", byHana, { ...decision, kind: "hope" as "stop" }],
  ["recordOutcome", byHana, { decisionId: 99, state: "done", note: "" }],
  ["recordOutcome", byHana, { decisionId: 1, state: "hope" as "done", note: "" }],
  ["foundCouncil", stamp, northmere],
  [
    "addPerson",
    stamp,
    { email: "hana@northmere.example", name: "", passwordHash: null, roles: [] },
  ],
  [
    "addPerson",
    stamp,
    { email: "x@x.example", name: "X", passwordHash: null, roles: ["officer", "officer"] },
  ],
  ["addService", stamp, { slug: "waste", name: "Again" }],
  ["addMetric", stamp, { ...gardenWaste, ...place }],
  ["addMetric", stamp, { ...gardenWaste, ...place, slug: "x", partUnit: null }],
  ["addMetric", stamp, { ...gardenWaste, ...place, slug: "x", serviceId: 99 }],
  ["addMetric", stamp, { ...gardenWaste, ...place, slug: "x", ownerId: 99 }],
  ["addMetric", stamp, { ...gardenWaste, ...place, slug: "x", stage: "hope" as "outcome" }],
  ["addMetric", stamp, { ...gardenWaste, ...place, slug: "x", dueDay: 31 }],
  [
    "addEvent",
    stamp,
    { metricId: 99, kind: "rebase", cause: null, day: "2026-04-01", name: "", note: null },
  ],
  ["addCampaign", stamp, planned({ endsOn: "2026-04-30" }, {})],
  ["addCampaign", stamp, planned({ slug: "b" }, {})],
  ["addCampaign", stamp, planned({}, { outcomes: [1], vanity: [1] })],
  ["addCampaign", stamp, planned({}, { outcomes: [99] })],
  ["addCampaign", stamp, planned({}, { objectives: [{ ...objective, change: 0 }] })],
  ["addCampaign", stamp, planned({}, { objectives: [objective, objective] })],
  [
    "addCampaign",
    stamp,
    planned({}, { channels: [{ kind: "print", name: "X", spend: -1, hours: 0 }] }),
  ],
  [
    "addCampaign",
    stamp,
    planned({}, { objectives: [{ ...objective, baseline: Number.POSITIVE_INFINITY }] }),
  ],
  ["addCampaign", stamp, planned({}, { objectives: [{ ...objective, change: Number.NaN }] })],
  [
    "addCampaign",
    stamp,
    planned({}, { channels: [{ kind: "print", name: "X", spend: Number.NaN, hours: 0 }] }),
  ],
  ["setTarget", stamp, { metricId: 2, period: "2028-03", value: Number.NaN, reason: "" }],
  ["enterTrial", stamp, { ...trial, controlCount: 2 }],
  ["enterTrial", stamp, { ...trial, campaignId: 99 }],
  ["writeClaim", byHana, { campaignId: 99, metricId: 1, text: "", verdict: "" }],
  ["decideClaim", byHana, 99, { decision: "withdrawn", considered: null, reason: "" }],
  ["addUnitCost", stamp, { ...unitCost, name: "x", pounds: Number.NaN }],
  ["setSaving", stamp, { ...saving, fromId: 99 }],
  ["setSaving", stamp, { ...saving, confirmedBy: "somebody" }],
  ["changeCampaign", stamp, 99, planned({}, {})],
  ["changeCampaign", stamp, 1, planned({ slug: "Bb" }, {})],
  ["keepDraft", byNobodyKnown, "2026-06", { a: {} }],
  [
    "sendReturn",
    byHana,
    { month: "2026-06", fingerprint: "empty", slugs: [] },
    [{ metric: share, period: "2026-11", amount: givenShare(3, 2) }],
  ],
  ["setTarget", stamp, { metricId: 99, period: "2026-03", value: 1, reason: "" }],
  ["startSession", { ...byHana, personId: 99 }, session("x", stamp.at)],
  ["startSession", byHana, session("one", stamp.at)],
  ["handOverMetrics", byHana, [{ id: 2, ownerId: null }], 99],
  ["makeLink", byHana, { kind: "return", ...octoberOf(3), tokenHash: "link" }],
  ["makeLink", byHana, { kind: "return", ...octoberOf(99), tokenHash: "nobody's" }],
  ["openReturnLink", oliveByLink, 99, session("y", nextDay)],
  ["openReturnLink", oliveByLink, 1, session("one", nextDay)],
  ["addToken", stamp, { name: "X", tokenHash: "t1", lastDay: "2027-11-05", metricIds: [1] }],
  ["addToken", stamp, { name: "X", tokenHash: "t4", lastDay: "2027-11-05", metricIds: [99] }],
  ["addToken", stamp, { name: "X", tokenHash: "t4", lastDay: "2027-11-05", metricIds: [] }],
  ["recordFigures", { ...byHana, personId: 99 }, share, broken(givenShare(1, 2)), telling],
  ["recordFigures", stamp, share, broken(givenShare(3, 2)), telling],
  ["recordFigures", stamp, share, broken(givenShare(-1, 2)), telling],
  ["recordFigures", stamp, share, broken(givenShare(Number.NaN, 2)), telling],
  ["recordFigures", stamp, share, broken(givenShare(1, Number.POSITIVE_INFINITY)), telling],
  ["recordFigures", stamp, count, broken(given(Number.NaN)), telling],
  ["recordFigures", stamp, count, broken(given(Number.POSITIVE_INFINITY)), telling],
  ["recordFigures", stamp, count, broken({ ...given(1), value: null }), telling],
  ["recordFigures", stamp, count, broken({ ...given(1), part: 1 }), telling],
  ["recordFigures", stamp, count, broken({ ...notAvailable, value: 1 }), telling],
  ["recordFigures", stamp, count, broken({ ...notAvailable, state: "lost" }), telling],
  ["recordFigures", stamp, count, [...broken(given(1)), ...broken(given(2))], telling],
  ["beginImport", { ...byHana, personId: 99 }, file, stamp.at],
  ["layOutImport", byHana, 2, layout],
  ["mendImport", byHana, 99, { cells: {}, skipped: [] }],
  ["keepReadings", byHana, 1, outcome, []],
  ["recordImport", byHana, imported(2), [compared("2026-09", null, 1)]],
  ["recordImport", byHana, imported(1), []],
  ["undoImport", byHana, imported(2), [count]],
  ["setAccessibilityStatement", byHana, { ...statement, answerDays: 61 }],
  ["addSensitivityPeriod", byHana, { ...election, endsOn: "2027-03-21" }],
  ["endSensitivityPeriod", byHana, 1, "2027-03-21"],
  ["makeLink", byHana, { kind: "summary", ...may, tokenHash: "summary" }],
  ["makeLink", byHana, { kind: "summary", ...may, tokenHash: "of a draft", month: "2020-02" }],
  ["openSummaryLink", stamp, 99],
  ["tieIdentity", { ...byHana, personId: 99 }, { issuer: "https://two.example", subject: "" }],
  [
    "addPersonByIdentity",
    stamp,
    { email: "x", name: "", roles: [] },
    { issuer: "x", subject: "x" },
  ],
  ["addMetrics", byHana, [{ ...unplaced, name: "Again", service: { id: 99 } }]],
  ["changeMetric", byHana, 99, ofPlace, { startedFrom: 0, events: [] }],
  ["invitePerson", byHana, { ...una, email: "new@x.example", roles: ["officer"] }, unasLink],
  [
    "makeLink",
    byHana,
    { kind: "password", ...unasLink, personId: 99, purpose: "reset", tokenHash: "no" },
  ],
  ["changePerson", byHana, 99, { ...una, roles: ["officer"] }],
  ["disablePerson", byHana, 99],
  ["handOverMetrics", byHana, [{ id: 1, ownerId: 6 }], 99],
];

const questions: Question[] = [
  ["recordsBesideFigures"],
  ["metricsAndObjectives"],
  ["campaignsAndTrials"],
  ["decisionsUntil", "2026-03"],
  ["decisionsUntil", "2026-04"],
  ["findDecision", 1],
  ["findDecision", 2],
  ["findDecision", 99],
  ["findCouncil"],
  ["findLogo", picture.hash],
  ["findLogo", "0".repeat(64)],
  ["firstSteps"],
  ["findCredentials", "hana@northmere.example"],
  ["findCredentials", "HANA@northmere.example"],
  ["findCredentials", "élodie@x.example"],
  ["findCredentials", "gone@x.example"],
  ["findPersonOfSession", "one", "2026-11-05T21:59:59.999Z", stamp.at],
  ["findPersonOfSession", "one", "2026-11-05T22:00:00.000Z", stamp.at],
  ["findPersonOfSession", "two", stamp.at, stamp.at],
  ["findPersonOfSession", "gone", stamp.at, stamp.at],
  ["findPersonOfSession", "by link", stamp.at, stamp.at],
  ["findPersonOfSession", "by link", nextDay, stamp.at],
  ["findPersonOfSession", "by revoked link", stamp.at, stamp.at],
  ["findPersonOfSession", "by ended link", stamp.at, stamp.at],
  ["findPersonOfSession", "one", "2026-11-05T21:00:00.000Z", "2026-11-05T10:31:00.000Z"],
  ["findPersonOfEndedSession", "one", stamp.at],
  ["findPersonOfEndedSession", "by link", stamp.at],
  ["findPersonOfEndedSession", "one", nextDay],
  ["findPersonOfEndedSession", "gone", stamp.at],
  ["findKeptForm", 3, stamp.at],
  ["findKeptForm", 3, nextDay],
  ["findKeptForm", 2, stamp.at],
  ["findWorkingLink", "return", "link", stamp.at],
  ["findWorkingLink", "return", "link", nextDay],
  ["findWorkingLink", "return", "revoked", stamp.at],
  ["findWorkingLink", "return", "ended", stamp.at],
  ["findLink", "return", 1],
  ["findLink", "return", 99],
  ["linksTo", "return", "2026-10"],
  ["linksTo", "return", "2026-09"],
  ["outstanding", "2026-05", "2026-11-05", new Set(["2026-06-08"])],
  ["peopleWithRoles"],
  ["metricsInServices"],
  ["findMetric", "tymheredd"],
  ["findMetric", "TYMHEREDD"],
  ["findMetric", ""],
  ["eventsOf"],
  ["eventsOf", [1]],
  ["eventsOf", []],
  ["figuresInForce"],
  ["figuresInForce", { metricIds: [1, 4] }],
  ["figuresInForce", { metricIds: [] }],
  ["figuresInForce", { periods: ["2026-02", "2026-Q1"] }],
  ["figuresInForce", { until: "1950-06" }],
  ["figuresInForce", { until: "2016-03", metricIds: [4, 2] }],
  ["figuresInForce", { knownAt: 1200 }],
  ["figuresInForce", { until: "2026-04", after: 1200 }],
  ["newestFigureId"],
  ["publications"],
  ["findPublication", "2026-03"],
  ["findPublication", "2026-04"],
  ["publishedRecords", "2026-05"],
  ["publishedRecords", "2026-03"],
  ["publishedRecords", "2026-04"],
  ["revisionsOf", 1],
  ["revisionsOf", 2],
  ["revisionsOf", 99],
  ["figuresGiven"],
  ["importsOf", 1, 10],
  ["importsOf", 3, 10],
  ["findImport", 2],
  ["findImport", 3],
  ["findImport", 1],
  ["findLayout", 1, ["period", hard]],
  ["findLayout", 1, []],
  ["findImportBlock", 3, "row", 1],
  ["findImportBlock", 3, "reading", 0],
  ["findImportBlock", 2, "row", 0],
  ["figuresOfImport", 2],
  ["figuresOfImport", 3],
  ["newestFigures"],
  ["allCampaigns"],
  ["campaignMetrics"],
  ["findCampaign", "b"],
  ["findCampaign", "nothing"],
  ["objectives"],
  ["objectives", 1],
  ["preRegistrationsOf"],
  ["preRegistrationsOf", 1],
  ["trialsOf"],
  ["trialsOf", 2],
  ["claimsOf"],
  ["claimsOf", 2],
  ["findClaim", 1],
  ["findClaim", 99],
  ["claimDecisionsOf"],
  ["claimDecisionsOf", 1],
  ["unitCosts"],
  ["savingsOf"],
  ["savingsOf", 2],
  ["channels"],
  ["channels", 1],
  ["activitiesOf", 1],
  ["campaignPlan", 1],
  ["campaignListRecords"],
  ["evidenceRecords"],
  ["campaignEvidence", 2, 1],
  ["campaignEvidence", 1, null],
  ["findCampaignRecords", "b"],
  ["findCampaignRecords", "nothing"],
  ["findCampaignToEdit", "Bb"],
  ["findCampaignToEdit", "nothing"],
  ["newestChange", "campaign", 2],
  ["newestChange", "campaign", 99],
  ["auditEntries", {}, { most: 50 }],
  ["auditEntries", { metric: "garden-waste-online", month: "2026-02" }, { most: 2 }],
  ["auditEntries", { metric: "tymheredd", month: "2012-07" }, { most: 5 }],
  ["auditEntries", { by: 1, action: "correct figure" }, { most: 5, before: 1250 }],
  ["auditEntries", { by: "nobody" }, { most: 5, before: 30 }],
  ["auditEntries", { metric: "nothing" }, { most: 5 }],
  ["auditActions"],
  ["auditMonths"],
  ["auditNames"],
  ["targets"],
  ["targetsSet", 2],
  ["targetsSet", 99],
  ["allServices"],
  ["findDraft", 1, "2026-04"],
  ["findDraft", 1, "2026-05"],
  ["draftsOf", 1],
  ["receiptsOf", 1, 10],
  ["receiptsOf", 1, 1],
  ["findReceiptFor", hard],
  ["findReceiptFor", "nothing"],
  ["findReceipt", 1],
  ["findReceipt", 2],
  ["findReceipt", 99],
  ["giversOf", [1, 2, 3]],
  ["giversOf", []],
  ["reviewRecords", "2026-03"],
  ["findMetricRecords", "garden-waste-online"],
  ["findMetricRecords", "tymheredd"],
  ["findMetricRecords", "nothing"],
  ["readiness"],
  ["allTokens"],
  ["findToken", 1],
  ["findToken", 99],
  ["findTokenByHash", "t1"],
  ["findTokenByHash", ""],
  ["findAccessibilityStatement"],
  ["sensitivityPeriods"],
  ["findSensitivityPeriod", 1],
  ["findSensitivityPeriod", 2],
  ["linksTo", "summary", "2026-05"],
  ["linksTo", "summary", "2020-02"],
  ["workingLinks", "summary", stamp.at],
  ["workingLinks", "summary", nextDay],
  ["findLink", "summary", 2],
  ["findLink", "summary", 99],
  ["findWorkingLink", "summary", "summary", stamp.at],
  ["findWorkingLink", "summary", "summary", nextDay],
  ["findWorkingLink", "summary", "revoked summary", stamp.at],
  ["findWorkingLink", "summary", "ended summary", stamp.at],
  ["workingLinks", "return", stamp.at],
  ["workingLinks", "return", nextDay],
  ["findPersonByIdentity", tomAtOne],
  ["findPersonByIdentity", { ...tomAtOne, issuer: "https://one.example/v2.0" }],
  ["findPersonByIdentity", { ...tomAtOne, subject: "tom" }],
  ["identitiesOf", 1],
  ["identitiesOf", 99],
  ["findWorkingLink", "password", "open invitation", stamp.at],
  ["findWorkingLink", "password", "open invitation", nextDay],
  ["findWorkingLink", "password", "invitation", stamp.at],
  ["findWorkingLink", "password", "o1", stamp.at],
  ["findWorkingLink", "password", "o2", stamp.at],
  ["findWorkingLink", "password", "o3", stamp.at],
  ["findWorkingLink", "password", "o1", nextDay],
  ["findWorkingLink", "password", "u2", stamp.at],
  ["findWorkingLink", "password", "u3", stamp.at],
  ["isWithoutBreakGlass"],
  ["staff", stamp.at],
  ["staff", nextDay],
];

/** What is written without a trail: when a session was last used, and passwords that were tried. */
const nobodysRecord: string[] = [
  "noteSessionUse",
  "reserveAttempt",
  "takeBackAttempt",
  "forgetAttempts",
] satisfies Change[0][];

/** Every table, in the order of its key. */
const tables = {
  council: ["id"],
  person: ["id"],
  personRole: ["personId", "role"],
  session: ["tokenHash"],
  service: ["id"],
  metric: ["id"],
  figure: ["id"],
  import: ["id"],
  importBlock: ["importId", "kind", "place"],
  event: ["id"],
  campaign: ["id"],
  campaignMetric: ["campaignId", "metricId"],
  objective: ["campaignId", "metricId"],
  channel: ["id"],
  activity: ["id"],
  draft: ["personId", "month"],
  receipt: ["id"],
  receiptFigure: ["receiptId", "figureId"],
  returnLink: ["id"],
  target: ["id"],
  seal: ["id"],
  trial: ["campaignId"],
  claim: ["id"],
  claimDecision: ["id"],
  unitCost: ["id"],
  saving: ["campaignId", "metricId"],
  token: ["id"],
  tokenMetric: ["tokenId", "metricId"],
  personLink: ["id"],
  identity: ["issuer", "subject"],
  signInAttempt: ["id"],
  keptForm: ["personId"],
  logo: ["hash"],
  sensitivityPeriod: ["id"],
  accessibilityStatement: ["id"],
  publication: ["month"],
  decision: ["id"],
  decisionOutcome: ["id"],
  summaryLink: ["id"],
  auditEntry: ["id"],
} satisfies { [Table in keyof Schema]: (keyof Schema[Table])[] };

function call<Functions>(functions: Functions, [name, ...given]: Call<Functions>, db: Database) {
  return (functions[name] as (db: Database, ...given: unknown[]) => Promise<unknown>)(db, ...given);
}

async function recordsIn(db: Database) {
  const records: Record<string, unknown> = {};
  for (const [table, keys] of Object.entries(tables)) {
    const rows = db.selectFrom(table as "personRole").selectAll();
    records[table] = await keys
      .reduce((query, key) => query.orderBy(key as "role"), rows)
      .execute();
  }
  return records;
}

const withoutTrail = async (db: Database) =>
  JSON.stringify({ ...(await recordsIn(db)), auditEntry: [] });

/** Who left which entries on the trail after so many, and when. */
const trailAfter = (db: Database, known: number) =>
  db
    .selectFrom("auditEntry")
    .select(["at", "personId", "author", "action", "before", "after"])
    .where("id", ">", known)
    .orderBy("id")
    .execute();

async function tell(dialect: Dialect) {
  const address = await freshAddress(dialect);
  const db = await openDatabase(address);
  await migrate(db, address);
  const results = [];
  const trails: Awaited<ReturnType<typeof trailAfter>>[] = [];
  const altered: boolean[] = [];
  let last = dialect === "SQLite" ? await withoutTrail(db) : "";
  for (const step of story) {
    results.push(await call(changes, step, db));
    trails.push(await trailAfter(db, trails.flat().length));
    if (dialect !== "SQLite") continue;
    const now = await withoutTrail(db);
    altered.push(now !== last);
    last = now;
  }
  const records = await recordsIn(db);
  const refusals = [];
  for (const step of refused) {
    refusals.push(
      await call(changes, step, db).then(
        () => "taken",
        () => "refused",
      ),
    );
  }
  const recordsAfterRefusals = await recordsIn(db);
  const answers = [];
  for (const question of questions) answers.push(await call(queries, question, db));
  await db.destroy();
  return { results, trails, altered, records, refusals, recordsAfterRefusals, answers };
}

describe("one story told to SQLite and to PostgreSQL", () => {
  let told: Record<Dialect, Awaited<ReturnType<typeof tell>>>;

  beforeAll(async () => {
    const [sqlite, postgres] = await Promise.all(dialects.map(tell));
    if (sqlite && postgres) told = { SQLite: sqlite, PostgreSQL: postgres };
  });

  it("gives every change the same result", () => {
    expect(told.PostgreSQL.results).toStrictEqual(told.SQLite.results);
  });

  it("leaves the same records, the trail included", () => {
    for (const table of Object.keys(tables)) {
      expect(told.PostgreSQL.records[table], table).toStrictEqual(told.SQLite.records[table]);
    }
  });

  it("is followed by a trail of every change, with who made it and when (S14)", () => {
    for (const [place, [name, by]] of story.entries()) {
      const trail = told.SQLite.trails[place] ?? [];
      if (nobodysRecord.includes(name)) {
        expect(trail, name).toEqual([]);
        continue;
      }
      const { at, personId, author } = by as Stamp;
      for (const entry of trail) expect(entry, name).toMatchObject({ at, personId, author });
    }
  });

  it("leaves no trail where nothing was altered, and one wherever something was (S14)", () => {
    const { trails, altered } = told.SQLite;
    for (const [place, [name]] of story.entries()) {
      if (nobodysRecord.includes(name)) continue;
      expect([name, place, altered[place]]).toEqual([name, place, trails[place]?.length !== 0]);
    }
  });

  it("says what was before and after of everything that was changed or corrected (S14)", () => {
    const entries = told.SQLite.trails.flat();
    const changed = entries.filter(({ action }) => /^(change|correct) /.test(action));
    expect(changed.length).toBeGreaterThan(5);
    for (const { action, before, after } of changed) {
      expect([before, after], action).toEqual([expect.any(String), expect.any(String)]);
      expect(before, action).not.toBe(after);
    }
  });

  it.each(dialects)("is refused what is wrong by %s, and nothing of it is kept", (dialect) => {
    const taken = refused.filter((_, place) => told[dialect].refusals[place] !== "refused");
    expect(taken).toEqual([]);
    expect(told[dialect].recordsAfterRefusals).toStrictEqual(told[dialect].records);
  });

  it.each(questions.map((question, place) => [JSON.stringify(question), place] as const))(
    "has the same answer to %s",
    (_, place) => {
      expect(told.PostgreSQL.answers[place]).toStrictEqual(told.SQLite.answers[place]);
    },
  );

  it("has something to say to every question", () => {
    const answered = questions
      .filter((_, place) => {
        const answer = told.SQLite.answers[place];
        return answer !== undefined && (answer as []).length !== 0;
      })
      .map(([name]) => name);
    expect(Object.keys(queries).filter((name) => !answered.includes(name as Question[0]))).toEqual(
      [],
    );
  });

  it("leaves out no query and no change", () => {
    const modules = import.meta.glob<Record<string, unknown>>(
      ["../../db/{queries,changes}/**/*.ts", "!../../db/changes/change.ts"],
      { eager: true },
    );
    const known = Object.values(modules).flatMap((module) =>
      Object.keys(module).filter((name) => typeof module[name] === "function"),
    );
    const asked = [...story, ...questions].map(([name]) => name);
    expect(known.filter((name) => !asked.includes(name as "change"))).toEqual([]);
    expect(known.length).toBeGreaterThan(20);
  });
});
