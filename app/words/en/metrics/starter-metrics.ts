import type {
  StarterKind,
  StarterTerms,
  StarterTexts,
} from "#app/domain/metrics/starter-metrics.ts";
import { withinSentence } from "#app/words/en/sentence.ts";

type Texts = Record<StarterKind, (terms: StarterTerms) => StarterTexts>;

/** The texts of the starter set in a service's own words. */
export const starterMetricWords = {
  starterMetric(kind: StarterKind, { service, transactions }: StarterTerms): StarterTexts {
    const terms = {
      service: withinSentence(service),
      transactions: withinSentence(transactions),
    };
    return texts[kind](terms);
  },
};

const texts: Texts = {
  "channel shift": ({ service, transactions }) => ({
    name: `Online share of ${transactions} in ${service}`,
    unit: transactions,
    partUnit: "completed online",
    question: `How many ${transactions} were completed by every channel, and how many of them online?`,
    definition: `Completed ${transactions} made online, with help or without, of all that were completed by every channel in the same month. Only channels count by which they can be completed. Visits to web pages are not completions.`,
    source: "Each channel's own system",
  }),
  "failed web visits": ({ service, transactions }) => ({
    name: `Failed web visits in ${service}`,
    unit: "visits",
    partUnit: null,
    definition: `Visits to the website to make ${transactions} that were given up, after which people rang or came in, or nothing was done. They stand beside every saving from channel shift.`,
    source: "Web statistics, or a survey of callers",
  }),
  uptake: ({ service }) => ({
    name: `Uptake of ${service}`,
    unit: "people or households eligible",
    partUnit: "who took it",
    definition: `People or households who took up ${service}, of all who are eligible on the last day of the month.`,
    source: "The service's register, and the list of who is eligible",
  }),
  completion: ({ service, transactions }) => ({
    name: `Completion of ${transactions} in ${service}`,
    unit: `${transactions} begun`,
    partUnit: "and completed",
    definition: `Completed ${transactions}, of all that were begun in the month. To be told correctly that one is not eligible counts as completed. With none begun there is no share.`,
    source: "The form's own statistics",
  }),
  satisfaction: ({ service }) => ({
    name: `Satisfaction with ${service}`,
    unit: "people who answered",
    partUnit: "satisfied or very satisfied",
    definition: `People who said that they were satisfied or very satisfied with ${service}, of all who answered, whoever was asked.`,
    source: "Survey after the service was used",
  }),
  "avoidable contact": ({ service }) => ({
    name: `Avoidable contact about ${service}`,
    unit: "contacts",
    partUnit: "to get information or chase progress",
    definition: `Contacts about ${service} to get information or to chase progress, of all contacts about it by any channel.`,
    source: "The contact centre's system, or a sample of a week",
  }),
  "cost per transaction": ({ service, transactions }) => ({
    name: `Cost per transaction in ${service}`,
    unit: "£",
    partUnit: null,
    definition: `The total cost of ${transactions} by every channel, promotion included, divided by the number that were completed. Not to be set beside another service's.`,
    source: "The service's budget, and each channel's own system",
  }),
};
