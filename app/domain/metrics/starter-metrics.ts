/** Metrics that councils already understand, as the Government Digital Service and Socitm define them (docs/glossary.md). */
import type { MetricDraft } from "./metric-draft.ts";

export const starterKinds = [
  "channel shift",
  "failed web visits",
  "uptake",
  "completion",
  "satisfaction",
  "avoidable contact",
  "cost per transaction",
] as const;
export type StarterKind = (typeof starterKinds)[number];

/** What a service is called, and what people complete there, in the plural: "sign-ups". */
export type StarterTerms = { service: string; transactions: string };

export type StarterMetric = Omit<MetricDraft, "serviceId" | "ownerId">;

/** What a metric of the starter set says in a service's own words. */
export type StarterTexts = Pick<
  StarterMetric,
  "name" | "unit" | "partUnit" | "definition" | "source"
> &
  Partial<Pick<StarterMetric, "question">>;

export const starterMetric = (kind: StarterKind, texts: StarterTexts): StarterMetric => ({
  ...common,
  ...kinds[kind],
  ...texts,
});

const common = {
  decimals: 1,
  polarity: "higher is better",
  cadence: "monthly",
  question: null,
  partOfId: null,
  dueDay: 10,
  priority: 2,
} as const;

const outcome = { measure: "share", stage: "outcome" } as const;
const impact = { stage: "impact", polarity: "lower is better" } as const;

const kinds = {
  "channel shift": { ...outcome, priority: 1 },
  "failed web visits": {
    measure: "count",
    stage: "outcome",
    decimals: 0,
    polarity: "lower is better",
  },
  uptake: outcome,
  completion: outcome,
  satisfaction: outcome,
  "avoidable contact": { ...impact, measure: "share" },
  "cost per transaction": { ...impact, measure: "value", decimals: 2 },
} as const satisfies Record<StarterKind, Partial<StarterMetric>>;
