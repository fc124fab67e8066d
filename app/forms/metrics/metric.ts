import { z } from "zod";
import { cadences } from "#app/domain/calendar/calendars.ts";
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

export type MetricContext = {
  services: readonly Service[];
  people: readonly Pick<Person, "id">[];
  metrics: readonly Metric[];
  idOf?: (draft: MetricDraft) => number | null;
};

/** Asked only when a metric with figures is to be counted in another way. */
const redefinition = ["from", "why", "compares"] as const;

const fields = {
  name: text({ ...words.metricFields.name, most: 100 }),
  service: ({ services }: MetricContext) => oneOf(services, byId, words.metricFields.chosenService),
  measure: z.enum(measures, words.metricFields.measure),
  unit: text({ ...words.metricFields.unit, most: 60 }),
  partUnit: text({ ...words.metricFields.partUnit, most: 60 }),
  definition: text({
    ...words.metricFields.definition,
    most: 1000,
  }),
  source: text({ ...words.metricFields.source, most: 300 }),
  question: textOrNone({ ...words.metricFields.question, most: 200 }),
  polarity: z.enum(polarities, words.metricFields.polarity),
  stage: z.enum(stages, words.metricFields.stage),
  cadence: z.enum(cadences, words.metricFields.cadence),
  dueDay: wholeNumber({ ...words.metricFields.dueDay, least: 1, most: 28 }),
  decimals: wholeNumber({ ...words.metricFields.decimals, least: 0, most: 4 }),
  priority: wholeNumber({ ...words.metricFields.priority, least: 1, most: 99 }),
  owner: ({ people }: MetricContext) => oneOrNone(people, byId, words.metricFields.owner),
  partOf: ({ metrics }: MetricContext) => oneOrNone(metrics, bySlug, words.metricFields.partOf),
};

export const metricForm = form(fields, {
  optional: ["measure", "polarity", "cadence", "stage", "startedFrom", ...redefinition],
  extra: ["startedFrom", ...redefinition],
  blank: { cadence: "monthly", dueDay: "10", decimals: "0", priority: "2" },
  check: ({ measure, partUnit }) =>
    measure === "share" && partUnit.trim() === ""
      ? [{ field: "partUnit", message: words.metricFields.noPart }]
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
