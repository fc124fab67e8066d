import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Objective } from "#app/domain/campaigns/campaign.ts";
import { aimFault, objectiveFaults } from "#app/domain/campaigns/objective-faults.ts";
import { isHeadlineStage, type Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import { number } from "#app/forms/number.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";
import type { CampaignEntries } from "./campaign-entries.ts";

export type ObjectiveParsed = {
  outcome: number | null;
  objective: Omit<Objective, "campaignId"> | null;
  problems: Problem[];
};

/**
 * Reads what a campaign is meant to change: nothing yet, an outcome alone, or a whole objective.
 *
 * @param isWhole whether it must be a whole objective
 */
export function parseObjective(
  entries: CampaignEntries,
  metrics: readonly Metric[],
  startsOn: Day | null,
  isWhole: boolean,
): ObjectiveParsed {
  const metric = metrics.find(({ slug }) => slug === entries.outcome);
  const { baseline, change, byWhen, explanation, comparison } = entries;
  const isBegun = [baseline, change, byWhen, explanation, comparison].some(
    (typed) => typed.trim() !== "",
  );
  const isStarted = isWhole || isBegun;
  const chosen = outcomeProblems(entries.outcome, metric, isStarted);
  if (!isStarted) return { outcome: metric?.id ?? null, objective: null, problems: chosen };

  const parsed = schemaFor(chosen.length > 0 ? undefined : metric, metrics).safeParse(entries);
  const problems = [
    ...audienceProblems(entries.audience),
    ...chosen,
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      field: String(path[0]),
      message,
    })),
  ];
  if (!parsed.success || !metric || chosen.length > 0) {
    const aim = aimFault(explanation);
    if (aim) problems.push({ field: aim.field, message: words.objectives.aimedAtVanity(aim.text) });
    return { outcome: null, objective: null, problems };
  }
  const { comparisonId } = parsed.data;
  const objective: ObjectiveParsed["objective"] = {
    metricId: metric.id,
    ...parsed.data,
    comparisonUntouched: comparisonId !== null && entries.untouched === "yes" ? 1 : 0,
  };
  const faults = objectiveFaults(objective, metric, startsOn, entries.reversed === "yes");
  const faulty = faults.map((fault) => ({
    field: fault.field,
    message: words.objectives.fault(fault, metric),
  }));
  return { outcome: metric.id, objective, problems: [...problems, ...faulty] };
}

function outcomeProblems(slug: string, metric: Metric | undefined, isStarted: boolean): Problem[] {
  if (metric && !isHeadlineStage(metric.stage)) {
    return [{ field: "outcome", message: words.objectives.notAnOutcome(metric.name) }];
  }
  if (metric || (slug === "" && !isStarted)) return [];
  const message =
    slug === ""
      ? `Choose what should change. ${words.objectives.question}`
      : "Choose an outcome from the list";
  return [{ field: "outcome", message }];
}

const audienceProblems = (audience: string): Problem[] =>
  audience.trim() === ""
    ? [{ field: "audience", message: "Enter the audience: an objective says for whom" }]
    : [];

function schemaFor(metric: Metric | undefined, metrics: readonly Metric[]) {
  return z
    .object({
      baseline: number({
        enter: "Enter the baseline: from what is it to change?",
        ...inUnitOf(metric, "The baseline"),
      }),
      change: z
        .string()
        .transform((typed) => (isShare(metric) ? typed.replace(points, "") : typed))
        .pipe(number({ enter: "Enter the change: by how much?", ...changeIn(metric) })),
      byWhen: day("Enter by when it should have changed"),
      explanation: text({
        name: "The explanation",
        most: 1000,
        enter: `Enter the explanation. ${words.objectives.question}`,
      }),
      comparison: z.string().transform((slug, { addIssue }) => {
        if (slug === "") return null;
        const comparison = metrics.find((known) => known.slug === slug);
        if (comparison && comparison !== metric) return comparison.id;
        const message = comparison
          ? "Choose a comparison that is not the outcome itself"
          : "Choose a comparison from the list";
        addIssue({ code: "custom", message });
        return z.NEVER;
      }),
      followUp: number({
        enter: "Enter the follow-up in months: 0 for none",
        mark: null,
        otherwise: followUpRange,
      }).refine((months) => Number.isInteger(months) && months >= 0 && months <= 12, followUpRange),
    })
    .transform(({ comparison, ...parts }) => ({ ...parts, comparisonId: comparison }));
}

const followUpRange = "The follow-up must be a whole number of months, 0 to 12";

const points = /\s*(?:percentage points?|points?|pp|pts?\.?)\s*$/i;

const isShare = (metric: Metric | undefined) =>
  metric !== undefined && (metric.measure === "share" || metric.unit === "%");

function inUnitOf(metric: Metric | undefined, what: string) {
  if (!metric) return { mark: "any" as const, otherwise: "" };
  if (isShare(metric)) {
    return { mark: "%" as const, otherwise: `${what} is a percentage: enter it like 48%` };
  }
  if (metric.unit === "£") {
    return { mark: "£" as const, otherwise: `${what} is in pounds: enter it like £120` };
  }
  return { mark: null, otherwise: `${what} is a number of ${metric.unit}: enter it like 1,200` };
}

function changeIn(metric: Metric | undefined) {
  if (!isShare(metric)) return inUnitOf(metric, "The change");
  return {
    mark: null,
    otherwise: "Enter the change in percentage points: 12 for a rise from 48% to 60%",
  };
}
