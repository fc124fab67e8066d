import { z } from "zod";
import { cadences } from "#app/domain/calendar/period.ts";
import { type Metric, measures, polarities, stages } from "#app/domain/metrics/metric.ts";
import {
  type DraftFault,
  draftFaults,
  type MetricDraft,
} from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { byId, bySlug, oneOf, oneOrNone } from "#app/forms/choice.ts";
import { form, inOrder } from "#app/forms/form.ts";
import { wholeNumber } from "#app/forms/number.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

/** What a metric may name. */
export type MetricContext = {
  services: readonly Service[];
  people: readonly Pick<Person, "id">[];
  metrics: readonly Metric[];
  /** The metric that a draft is of, where there is one. */
  idOf?: (draft: MetricDraft) => number | null;
};

/** What is asked of a metric with figures alone, when it is counted in another way. */
const redefinition = ["from", "why", "compares"] as const;

const fields = {
  name: text({ name: "The name", most: 100, enter: "Enter the metric’s name" }),
  service: ({ services }: MetricContext) =>
    oneOf(services, byId, "Choose the service that it belongs to"),
  measure: z.enum(measures, "Choose what it counts"),
  unit: text({ name: "The unit", most: 60, enter: "Say what is counted, in the plural" }),
  partUnit: text({ name: "The unit of the part", most: 60 }),
  definition: text({
    name: "The definition",
    most: 1000,
    enter: "Say exactly what is counted, and what is not",
  }),
  source: text({ name: "The source", most: 300, enter: "Say where the figures are from" }),
  question: textOrNone({ name: "The question", most: 200 }),
  polarity: z.enum(polarities, "Choose whether higher or lower is better, or neither"),
  stage: z.enum(stages, "Choose what it tells of"),
  cadence: z.enum(cadences, "Choose how often it is given"),
  dueDay: wholeNumber({ name: "The day", least: 1, most: 28 }),
  decimals: wholeNumber({ name: "The number of decimals", least: 0, most: 4 }),
  priority: wholeNumber({ name: "The importance", least: 1, most: 99 }),
  owner: ({ people }: MetricContext) =>
    oneOrNone(people, byId, "Choose who gives it from the list, or nobody yet"),
  partOf: ({ metrics }: MetricContext) =>
    oneOrNone(metrics, bySlug, "Choose the total from the list"),
};

/** What a metric is; and of one with figures, from when it counts something else and why. */
export const metricForm = form(fields, {
  optional: ["measure", "polarity", "cadence", "stage", "startedFrom", ...redefinition],
  extra: ["startedFrom", ...redefinition],
  blank: { cadence: "monthly", dueDay: "10", decimals: "0", priority: "2" },
  check: ({ measure, partUnit }) =>
    measure === "share" && partUnit.trim() === ""
      ? [{ field: "partUnit", message: "Say which of them are the part" }]
      : [],
  meaning: ({ service, owner, partOf, ...own }, { metrics, idOf }: MetricContext) => {
    const draft: MetricDraft = {
      ...own,
      partUnit: own.measure === "share" ? own.partUnit : null,
      serviceId: service.id,
      ownerId: owner?.id ?? null,
      partOfId: partOf?.id ?? null,
    };
    const faults = draftFaults(draft, metrics, idOf?.(draft) ?? null);
    if (faults.length === 0) return { ok: true, value: draft };
    return { ok: false, problems: inOrder(faults.map(problemOf), Object.keys(fields)) };
  },
});

const fieldsOf = {
  namesake: "name",
  "count of vanity": "stage",
  "part of a share": "partOf",
  "part counted otherwise": "partOf",
  "part of itself": "partOf",
} as const satisfies Record<DraftFault, keyof typeof fields>;

function problemOf(fault: DraftFault): Problem {
  return { field: fieldsOf[fault], message: words.metricForm.faults[fault] };
}

export type MetricEntries = typeof metricForm.blank;

/** The form of a metric as it is recorded. */
export const metricEntriesOf = (
  metric: MetricDraft,
  metrics: readonly Pick<Metric, "id" | "slug">[],
  startedFrom: number,
): MetricEntries => ({
  ...metricForm.blank,
  name: metric.name,
  service: String(metric.serviceId),
  measure: metric.measure,
  unit: metric.unit,
  partUnit: metric.partUnit ?? "",
  definition: metric.definition,
  source: metric.source,
  question: metric.question ?? "",
  polarity: metric.polarity,
  stage: metric.stage,
  cadence: metric.cadence,
  dueDay: String(metric.dueDay),
  decimals: String(metric.decimals),
  priority: String(metric.priority),
  owner: String(metric.ownerId ?? ""),
  partOf: metrics.find(({ id }) => id === metric.partOfId)?.slug ?? "",
  startedFrom: String(startedFrom),
});
