import type { Cadence } from "#app/domain/calendar/calendars.ts";
import type { Period } from "#app/domain/calendar/period.ts";

/** What the field calls the stages of communication (GCS Evaluation Cycle 2024; AMEC Integrated Evaluation Framework). */
export const stages = ["input", "activity", "output", "outtake", "outcome", "impact"] as const;
export type Stage = (typeof stages)[number];

/** A count adds up over periods; a share is a part of a whole; a value is anything else that was measured. */
export const measures = ["count", "share", "value"] as const;
export type Measure = (typeof measures)[number];

export const polarities = ["higher is better", "lower is better", "neither"] as const;
export type Polarity = (typeof polarities)[number];

/** A measurement that a service gives, once a month or once a quarter. */
export type Metric = {
  id: number;
  slug: string;
  /** A noun phrase that a verb can follow: "Library loans in North Somerset" (rose, fell, stayed). */
  name: string;
  serviceId: number;
  stage: Stage;
  measure: Measure;
  /** What one of it is, in the plural: "appointments", "payments". For a share, what the whole is made of. */
  unit: string;
  /** For a share, what the part is: "appointments by telephone or video". Null for the others. */
  partUnit: string | null;
  /** How many decimals are shown. */
  decimals: number;
  polarity: Polarity;
  cadence: Cadence;
  /** What its officer is asked, in plain words; null where its name is plain enough. */
  question: string | null;
  /** The metric that it is a part of: the parts of one total add up to it. */
  partOfId: number | null;
  definition: string;
  source: string;
  ownerId: number | null;
  /** The day of the following month by which a figure is due. */
  dueDay: number;
  /** 1 matters most. */
  priority: number;
};

/** A metric with the names of its service and of the officer who gives its figures. */
export type MetricInService = Metric & {
  serviceName: string;
  ownerName: string | null;
  /** The first period that anything was said of; null while nothing was. */
  since: Period | null;
};

/** Whether a metric counts what the council itself put out, which columns show better than a line. */
export const countsWhatWasPutOut = ({
  stage,
  measure,
}: Pick<Metric, "stage" | "measure">): boolean =>
  measure === "count" && (stage === "input" || stage === "activity");

/** The stages that change something for residents or for the services they use: what headlines are made of. */
export const isHeadlineStage = (stage: Stage): boolean => stage === "outcome" || stage === "impact";

const countOfVanity =
  /\b(?:followers?|fans|likes|retweets|reposts|impressions|page ?views|clicks|engagements?|mentions)\b/iu;

/** Whether the name or the unit of a metric says that it counts what became of a message: "followers", "impressions". */
export const isCountOfVanity = (text: string): boolean => countOfVanity.test(text);
