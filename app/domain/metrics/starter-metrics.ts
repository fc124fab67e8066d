/** Metrics that councils already understand, as the Government Digital Service and Socitm define them (GLOSSARY.md). */
import type { MetricDraft } from "./metric-draft.ts";
import { withinSentence } from "./wording.ts";

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

/** A metric of the starter set in a service's own words. */
export function starterMetric(kind: StarterKind, terms: StarterTerms): StarterMetric {
  const service = withinSentence(terms.service);
  const transactions = withinSentence(terms.transactions);
  return { ...common, ...recipes[kind]({ service, transactions }) };
}

const common = {
  decimals: 1,
  polarity: "higher is better",
  cadence: "monthly",
  question: null,
  partOfId: null,
  dueDay: 10,
  priority: 2,
} as const;

const share = { measure: "share" } as const;

type Recipe = (
  terms: StarterTerms,
) => Omit<StarterMetric, keyof typeof common> & Partial<Pick<StarterMetric, keyof typeof common>>;

const recipes: Record<StarterKind, Recipe> = {
  "channel shift": ({ service, transactions }) => ({
    ...share,
    name: `Online share of ${transactions} in ${service}`,
    stage: "outcome",
    unit: transactions,
    partUnit: "completed online",
    priority: 1,
    question: `How many ${transactions} were completed by every channel, and how many of them online?`,
    definition: `Completed ${transactions} made online, with help or without, of all that were completed by every channel in the same month. Only channels count by which they can be completed. Visits to web pages are not completions.`,
    source: "Each channel's own system",
  }),
  "failed web visits": ({ service, transactions }) => ({
    name: `Failed web visits in ${service}`,
    measure: "count",
    stage: "outcome",
    unit: "visits",
    partUnit: null,
    decimals: 0,
    polarity: "lower is better",
    definition: `Visits to the website to make ${transactions} that were given up, after which people rang or came in, or nothing was done. They stand beside every saving from channel shift.`,
    source: "Web statistics, or a survey of callers",
  }),
  uptake: ({ service }) => ({
    ...share,
    name: `Uptake of ${service}`,
    stage: "outcome",
    unit: "people or households eligible",
    partUnit: "who took it",
    definition: `People or households who took up ${service}, of all who are eligible on the last day of the month.`,
    source: "The service's register, and the list of who is eligible",
  }),
  completion: ({ service, transactions }) => ({
    ...share,
    name: `Completion of ${transactions} in ${service}`,
    stage: "outcome",
    unit: `${transactions} begun`,
    partUnit: "and completed",
    definition: `Completed ${transactions}, of all that were begun in the month. To be told correctly that one is not eligible counts as completed. With none begun there is no share.`,
    source: "The form's own statistics",
  }),
  satisfaction: ({ service }) => ({
    ...share,
    name: `Satisfaction with ${service}`,
    stage: "outcome",
    unit: "people who answered",
    partUnit: "satisfied or very satisfied",
    definition: `People who said that they were satisfied or very satisfied with ${service}, of all who answered, whoever was asked.`,
    source: "Survey after the service was used",
  }),
  "avoidable contact": ({ service }) => ({
    ...share,
    name: `Avoidable contact about ${service}`,
    stage: "impact",
    unit: "contacts",
    partUnit: "to get information or chase progress",
    polarity: "lower is better",
    definition: `Contacts about ${service} to get information or to chase progress, of all contacts about it by any channel.`,
    source: "The contact centre's system, or a sample of a week",
  }),
  "cost per transaction": ({ service, transactions }) => ({
    name: `Cost per transaction in ${service}`,
    measure: "value",
    stage: "impact",
    unit: "£",
    partUnit: null,
    decimals: 2,
    polarity: "lower is better",
    definition: `The total cost of ${transactions} by every channel, promotion included, divided by the number that were completed. Not to be set beside another service's.`,
    source: "The service's budget, and each channel's own system",
  }),
};
