import type { Problem } from "#app/domain/problem.ts";
import { isCountOfVanity, isHeadlineStage, type Metric } from "./metric.ts";
import { withTotalsAbove } from "./sum.ts";

/** A metric as its form has it: all of it but what the database gives it. */
export type MetricDraft = Omit<Metric, "id" | "slug">;

/** What no metric's address may be: pages of the settings have them. */
export const addressesOfSettings = ["new", "starter", "from-spreadsheet"];

/** What is wrong with a metric of which every part was read, beside the others that there are. `id` is its own, where it has one. */
export function draftProblems(
  draft: MetricDraft,
  metrics: readonly Metric[],
  id: number | null,
): Problem[] {
  const problems = [
    namesakeOf(draft, metrics, id)
      ? { field: "name", message: "There is a metric of that name: call this one otherwise" }
      : null,
    stageProblem(draft),
    totalProblem(draft, metrics, id),
  ];
  return problems.filter((problem) => problem !== null);
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
function stageProblem({ stage, unit, partUnit, name }: MetricDraft): Problem | null {
  const isVanity = [name, unit, partUnit ?? ""].some(isCountOfVanity);
  if (!isVanity || !isHeadlineStage(stage)) return null;
  return {
    field: "stage",
    message:
      "That counts what became of a message, and not what residents did: choose what was put out, or what people thought of it",
  };
}

function totalProblem(
  { partOfId, measure, cadence }: MetricDraft,
  metrics: readonly Metric[],
  id: number | null,
): Problem | null {
  const total = metrics.find((known) => known.id === partOfId);
  if (!total) return null;
  const wrong = (message: string): Problem => ({ field: "partOf", message });
  if (measure === "share" || total.measure === "share")
    return wrong("Shares do not add up to a total: choose that it is no part of one");
  if (total.measure !== measure || total.cadence !== cadence)
    return wrong(
      "A part is counted as its total is, and as often: choose another total, or that it is no part of one",
    );
  if (id !== null && withTotalsAbove(total, metrics).some((above) => above.id === id))
    return wrong("A metric cannot be a part of itself: choose another total");
  return null;
}
