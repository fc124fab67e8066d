import { z } from "zod";
import { cadences } from "#app/domain/calendar/period.ts";
import { type Metric, measures, polarities, stages } from "#app/domain/metrics/metric.ts";
import { draftProblems, type MetricDraft } from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { wholeNumber } from "#app/forms/number.ts";
import { firstOfEach, problemsIn } from "#app/forms/problems.ts";
import { text, textOrNone } from "#app/forms/text.ts";

const chosen = ["measure", "polarity", "cadence", "stage"] as const;
/** What is asked of a metric with figures alone. */
const asked = ["startedFrom", "from", "why", "compares"] as const;

export const metricFields = [
  "name",
  "service",
  "measure",
  "unit",
  "partUnit",
  "definition",
  "source",
  "question",
  "polarity",
  "stage",
  "cadence",
  "dueDay",
  "decimals",
  "priority",
  "owner",
  "partOf",
] as const;

export type MetricEntries = Entries<(typeof metricFields)[number] | (typeof asked)[number]>;

export const noMetricEntries: MetricEntries = {
  ...blank([...metricFields, ...asked]),
  cadence: "monthly",
  dueDay: "10",
  decimals: "0",
  priority: "2",
};

export const readMetricEntries = (form: FormData): MetricEntries | undefined =>
  readFields(form, [...metricFields, ...asked], [...chosen, ...asked]);

/** The form of a metric as it is recorded. */
export const metricEntriesOf = (
  metric: MetricDraft,
  metrics: readonly Pick<Metric, "id" | "slug">[],
  startedFrom: number,
): MetricEntries => ({
  ...noMetricEntries,
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

const schema = z.object({
  name: text({ name: "The name", most: 100, enter: "Enter the metric’s name" }),
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
});

/** What a metric may name. */
export type MetricContext = {
  services: readonly Service[];
  people: readonly Pick<Person, "id">[];
  metrics: readonly Metric[];
};

export type MetricParsed = { ok: true; value: MetricDraft } | { ok: false; problems: Problem[] };

/** Reads the form of a metric. `id` is its own, where it has one. */
export function parseMetric(
  entries: MetricEntries,
  { services, people, metrics }: MetricContext,
  id: number | null = null,
): MetricParsed {
  const parsed = schema.safeParse(entries);
  const service = services.find((one) => String(one.id) === entries.service);
  const owner = people.find((one) => String(one.id) === entries.owner);
  const total = metrics.find(({ slug }) => slug === entries.partOf);
  const problems: Problem[] = [
    ...(parsed.success ? [] : problemsIn(parsed.error)),
    ...(service ? [] : [{ field: "service", message: "Choose the service that it belongs to" }]),
    ...(entries.measure === "share" && entries.partUnit.trim() === ""
      ? [{ field: "partUnit", message: "Say which of them are the part" }]
      : []),
    ...(owner || entries.owner === ""
      ? []
      : [{ field: "owner", message: "Choose who gives it from the list, or nobody yet" }]),
    ...(total || entries.partOf === ""
      ? []
      : [{ field: "partOf", message: "Choose the total from the list" }]),
  ];
  if (!parsed.success || !service || problems.length > 0)
    return { ok: false, problems: inOrder(problems) };
  const draft: MetricDraft = {
    ...parsed.data,
    partUnit: parsed.data.measure === "share" ? parsed.data.partUnit : null,
    serviceId: service.id,
    ownerId: owner?.id ?? null,
    partOfId: total?.id ?? null,
  };
  const found = draftProblems(draft, metrics, id);
  return found.length > 0 ? { ok: false, problems: inOrder(found) } : { ok: true, value: draft };
}

/** As the fields stand on the page. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const place = ({ field }: Problem) => (metricFields as readonly string[]).indexOf(field);
  return firstOfEach(problems).sort((one, other) => place(one) - place(other));
};
