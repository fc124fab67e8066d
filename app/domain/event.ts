import type { Day } from "./period.ts";

/** What else may explain a series: a rival explanation, a change of definition, or a rebase that a person decided. */
export const eventKinds = ["rival explanation", "definition change", "rebase"] as const;
export type EventKind = (typeof eventKinds)[number];

/** What a rival explanation was. */
export const eventCauses = [
  "weather",
  "price",
  "outage",
  "national campaign",
  "policy change",
  "other",
] as const;
export type EventCause = (typeof eventCauses)[number];

/** Something dated that happened to one metric. */
export type MetricEvent = {
  id: number;
  metricId: number;
  kind: EventKind;
  /** Of a rival explanation; null for the others, and where nobody said. */
  cause: EventCause | null;
  day: Day;
  name: string;
  note: string | null;
};
