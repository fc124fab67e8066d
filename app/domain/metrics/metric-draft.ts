import { isCountOfVanity, isHeadlineStage, type Metric } from "./metric.ts";
import { withTotalsAbove } from "./sum.ts";

/** A metric as its form has it: all of it but what the database gives it. */
export type MetricDraft = Omit<Metric, "id" | "slug">;

/** What no metric's address may be: pages of the settings have them. */
export const addressesOfSettings = ["new", "starter", "from-spreadsheet"];

/** What cannot be of a metric of which every part was read. */
export type DraftFault =
  | "namesake"
  | "count of vanity"
  | "part of a share"
  | "part counted otherwise"
  | "part of itself";

/** What is wrong with a draft beside the other metrics that there are. `id` is its own, where it has one. */
export function draftFaults(
  draft: MetricDraft,
  metrics: readonly Metric[],
  id: number | null,
): DraftFault[] {
  const faults = [
    namesakeOf(draft, metrics, id) ? ("namesake" as const) : null,
    isVanityAsHeadline(draft) ? ("count of vanity" as const) : null,
    totalFault(draft, metrics, id),
  ];
  return faults.filter((fault) => fault !== null);
}

/** Another metric of the same name, whatever its capitals: a headline says no more than the name. */
export const namesakeOf = (
  { name }: Pick<Metric, "name">,
  metrics: readonly Metric[],
  id: number | null = null,
): Metric | undefined => metrics.find((known) => known.id !== id && isSameName(known.name, name));

export const isSameName = (one: string, other: string): boolean =>
  one.toLocaleLowerCase("en-GB") === other.toLocaleLowerCase("en-GB");

/** Whether nothing of a draft is another than what is recorded. */
export const isSameMetric = (draft: MetricDraft, known: MetricDraft): boolean =>
  changedFields(known, draft).length === 0;

export const changedFields = (before: MetricDraft, after: MetricDraft): (keyof MetricDraft)[] =>
  (Object.keys(after) as (keyof MetricDraft)[]).filter((field) => before[field] !== after[field]);

/** People do not know outputs from outcomes: followers are not what residents did. */
const isVanityAsHeadline = ({ stage, unit, partUnit, name }: MetricDraft): boolean =>
  isHeadlineStage(stage) && [name, unit, partUnit ?? ""].some(isCountOfVanity);

function totalFault(
  { partOfId, measure, cadence }: MetricDraft,
  metrics: readonly Metric[],
  id: number | null,
): DraftFault | null {
  const total = metrics.find((known) => known.id === partOfId);
  if (!total) return null;
  if (measure === "share" || total.measure === "share") return "part of a share";
  if (total.measure !== measure || total.cadence !== cadence) return "part counted otherwise";
  const isAboveItself =
    id !== null && withTotalsAbove(total, metrics).some((above) => above.id === id);
  return isAboveItself ? "part of itself" : null;
}
