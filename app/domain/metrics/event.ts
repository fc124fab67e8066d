import { type Day, monthOf, type Span, shift } from "#app/domain/calendar/period.ts";

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

/** Whether two are one and the same: of one kind, on one day and of one name. */
export const isSameEvent = (
  one: Pick<MetricEvent, "kind" | "day" | "name">,
  other: Pick<MetricEvent, "kind" | "day" | "name">,
): boolean => one.kind === other.kind && one.day === other.day && one.name === other.name;

/** What happened to a metric so near to a campaign that it may explain what is seen: from three months before its start. */
export function meanwhile(
  { startsOn, endsOn }: Span,
  followUp: number,
  events: readonly MetricEvent[],
): MetricEvent[] {
  const first = shift(monthOf(startsOn), -monthsBefore);
  const last = endsOn === null ? null : shift(monthOf(endsOn), followUp);
  return events.filter(({ day }) => monthOf(day) >= first && (!last || monthOf(day) <= last));
}

const monthsBefore = 3;
