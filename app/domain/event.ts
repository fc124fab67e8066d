import type { Day } from "./period.ts";

/** What else may explain a series: a rival explanation, a change of definition, or a rebase that a person decided. */
export const eventKinds = ["rival explanation", "definition change", "rebase"] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something dated that happened to one metric. */
export type MetricEvent = {
  id: number;
  metricId: number;
  kind: EventKind;
  day: Day;
  name: string;
  note: string | null;
};
