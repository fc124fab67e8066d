import { accessibilityWords } from "./accessibility.ts";
import { apiWords } from "./api.ts";
import { campaignWords } from "./campaigns.ts";
import { chartWords } from "./charts.ts";
import { claimWords } from "./claims.ts";
import { decisionWords } from "./decisions.ts";
import { eventWords } from "./events.ts";
import { evidenceWords } from "./evidence.ts";
import { frameWords } from "./frame.ts";
import { importsWords } from "./imports.ts";
import { keptFormWords } from "./kept-form.ts";
import { linkWords } from "./links.ts";
import { measuresWords } from "./measures.ts";
import { moneyWords } from "./money.ts";
import { outstandingWords } from "./outstanding.ts";
import { peopleWords } from "./people.ts";
import { planWords } from "./plans.ts";
import { proofWords } from "./proof.ts";
import { publishingWords } from "./publishing.ts";
import { returnsWords } from "./returns.ts";
import { sensitivityWords } from "./sensitivity.ts";
import { setUpWords } from "./set-up.ts";
import { settingsWords } from "./settings.ts";
import { singleSignOnWords } from "./single-sign-on.ts";
import { summaryWords } from "./summary.ts";
import { verdictWords } from "./verdicts.ts";

/** Every string of the pages, so that Welsh can stand beside it. Sentences about figures are made in the domain. */
export const words = {
  ...frameWords,
  ...chartWords,

  signIn: {
    title: "Sign in",
    email: "E-mail address",
    password: "Password",
    button: "Sign in",
    demo: "Or look around as",
    as: (name: string) => `Sign in as ${name}`,
    wrong: "The e-mail address or the password is wrong",
    limited: (time: string) =>
      `Too many wrong passwords were tried. Try again after ${time}, or ask your administrator for a link to choose a new password`,
    cookies:
      "Signing in needs a cookie. It works until you sign out or use nothing for 30 minutes, and for 12 hours at most.",
  },

  stages: {
    input: "Input",
    activity: "Activity",
    output: "Output",
    outtake: "Outtake",
    outcome: "Outcome",
    impact: "Impact",
  },

  reviews: {
    title: "Reviews",
    lead: "What changed for residents, month by month.",
    completeness: (given: number, asked: number) =>
      asked === 0 ? "No figures were asked for yet" : `${given} of ${asked} figures are in`,
    nothing: "No figures have been given yet, so there is nothing to review.",
    bringIn: "A month appears here as soon as the first figure of any month is given.",
    waitedFor: "See who is waited for",
    bringInFile: "Bring figures in from a file",
  },

  review: {
    title: (month: string) => `${month} review`,
    space: (outcomes: number, vanity: number) =>
      `Outcomes take ${outcomes}% of this page, vanity metrics ${vanity}%.`,
    earlier: (month: string) => `Earlier: ${month}`,
    later: (month: string) => `Later: ${month}`,
    empty: (month: string) => `No outcome has a figure for ${month} or any month before it.`,
    absent: {
      "not given": "Not yet",
      "not available": "No figure",
      "does not apply": "–",
      given: "–",
    },
    howWeKnow: "How do we know?",
    freshness: (source: string, day: string | null) =>
      day ? `Source: ${source}; given ${day}.` : `Source: ${source}.`,
    noCampaign: "No campaign or service change was meant to move this.",
    noVanity: "No vanity metric was recorded beside it.",
    cannotTell: "What we cannot tell yet",
    rest: "Every other outcome",
    others: "Everything else that is measured",
    metric: "Metric",
    figure: "Figure",
  },

  ...accessibilityWords,
  ...summaryWords,
  ...linkWords,
  ...sensitivityWords,

  vanity: {
    title: "Vanity metrics",
    lead: "each beside what it was meant to move",
    beside: "Beside it:",
    outcome: (name: string, relation: string | null) => (relation ? `${name}: ${relation}` : name),
    noOutcome: "no outcome was named",
    more: (count: number) => `${count} more`,
  },

  agenda: {
    moved: "Outside normal variation",
    nothingMoved: "Nothing among the figures that are in.",
    missing: "Late or missing",
    nothingMissing: "Nothing: every figure that was asked for is in.",
    due: (day: string, owner: string | null) => (owner ? `due ${day} from ${owner}` : `due ${day}`),
    late: "late",
    restated: "Restated",
    nothingRestated: "No figure was corrected.",
    was: (period: string, now: string, was: string) => `${period}: ${now}, was ${was}`,
    live: "Campaigns running",
    nothingLive: "None.",
    ending: "Ending",
    nothingEnding: "None this month or next.",
    ends: (kind: string, day: string) => `${kind}, to ${day}`,
    open: (kind: string) => `${kind}, no end set`,
  },

  ...publishingWords,

  ...decisionWords,

  ...campaignWords,

  ...importsWords,

  ...keptFormWords,

  ...outstandingWords,

  ...eventWords,

  ...evidenceWords,

  ...planWords,

  ...moneyWords,

  ...verdictWords,

  ...settingsWords,
  ...singleSignOnWords,
  ...setUpWords,

  ...proofWords,
  ...claimWords,

  ...apiWords,

  ...returnsWords,

  metrics: {
    title: "Metrics",
    none: "There are no metrics yet.",
    noneFound: "No metric is like that.",
    count: (shown: number, all: number) =>
      shown === all ? `${all} ${all === 1 ? "metric" : "metrics"}` : `${shown} of ${all} metrics`,
    search: "Search",
    searchHint: "A name, a service or a unit",
    service: "Service",
    stage: "Stage",
    sort: "Order",
    orders: {
      importance: "Most important first",
      name: "Name",
      stale: "Longest without a figure",
    },
  },

  metric: {
    definition: "Definition",
    facts: {
      service: "Service",
      stage: "Stage",
      measure: "Measure",
      polarity: "Direction",
      cadence: "Given",
      due: "Due",
      dueDay: (day: number) => `by the ${ordinal(day)} of the next month, or the next working day`,
      owner: "Given by",
      nobody: "nobody yet",
      source: "Source",
    },
    measures: {
      count: (unit: string) => `a count of ${unit}`,
      share: (unit: string, part: string) => `a share: ${unit} ${part}, of all ${unit}`,
      value: (unit: string) => `a value in ${unit}`,
    },
    download: "Download these figures as CSV",
    targets: "Targets",
    target: (value: string, period: string) => `${value} by ${period}`,
    revisions: "Every figure that was given",
    revisionsLead: "Nothing is overwritten: a correction is a new row, with its reason.",
    revision: { period: "Period", figure: "Figure", given: "Given", by: "By", why: "Why" },
    replaced: (months: string) =>
      months ? `replaced since; the review of ${months} goes on showing it` : "replaced since",
    byImport: "import",
  },

  ...measuresWords,

  ...peopleWords,
};

function ordinal(day: number): string {
  const ending = { one: "st", two: "nd", few: "rd" } as Record<string, string>;
  const rule = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(day);
  return `${day}${ending[rule] ?? "th"}`;
}

export type Words = typeof words;
