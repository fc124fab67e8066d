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

const { objectiveFields: said, objectives } = words;

export type ObjectiveParsed = {
  outcome: number | null;
  objective: Omit<Objective, "campaignId"> | null;
  problems: Problem[];
};

export function parseObjective(
  entries: CampaignEntries,
  metrics: readonly Metric[],
  startsOn: Day | null,
  mustBeComplete: boolean,
): ObjectiveParsed {
  const metric = metrics.find(({ slug }) => slug === entries.outcome);
  const { baseline, change, byWhen, explanation, comparison } = entries;
  const isBegun = [baseline, change, byWhen, explanation, comparison].some(
    (typed) => typed.trim() !== "",
  );
  const isStarted = mustBeComplete || isBegun;
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
    if (aim) problems.push({ field: aim.field, message: objectives.aimedAtVanity(aim.text) });
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
    message: objectives.fault(fault, metric),
  }));
  return { outcome: metric.id, objective, problems: [...problems, ...faulty] };
}

function outcomeProblems(slug: string, metric: Metric | undefined, isStarted: boolean): Problem[] {
  if (metric && !isHeadlineStage(metric.stage)) {
    return [{ field: "outcome", message: objectives.notAnOutcome(metric.name) }];
  }
  if (metric || (slug === "" && !isStarted)) return [];
  const message = slug === "" ? said.noOutcome(objectives.question) : said.outcome;
  return [{ field: "outcome", message }];
}

const audienceProblems = (audience: string): Problem[] =>
  audience.trim() === "" ? [{ field: "audience", message: words.campaignFields.noAudience }] : [];

function schemaFor(metric: Metric | undefined, metrics: readonly Metric[]) {
  return z
    .object({
      baseline: number({ enter: said.baseline.enter, ...inUnitOf(metric, said.baseline.name) }),
      change: z
        .string()
        .transform((typed) => (isShare(metric) ? typed.replace(points, "") : typed))
        .pipe(number({ enter: said.change.enter, ...changeIn(metric) })),
      byWhen: day(said.byWhen),
      explanation: text({
        name: said.explanation.name,
        most: 1000,
        enter: said.explanation.enter(objectives.question),
      }),
      comparison: z.string().transform((slug, { addIssue }) => {
        if (slug === "") return null;
        const comparison = metrics.find((known) => known.slug === slug);
        if (comparison && comparison !== metric) return comparison.id;
        const message = comparison ? said.comparisonIsOutcome : said.comparison;
        addIssue({ code: "custom", message });
        return z.NEVER;
      }),
      followUp: number({ enter: said.noFollowUp, mark: null, otherwise: said.followUp }).refine(
        (months) => Number.isInteger(months) && months >= 0 && months <= 12,
        said.followUp,
      ),
    })
    .transform(({ comparison, ...parts }) => ({ ...parts, comparisonId: comparison }));
}

const points = /\s*(?:percentage points?|points?|pp|pts?\.?)\s*$/i;

const isShare = (metric: Metric | undefined) =>
  metric !== undefined && (metric.measure === "share" || metric.unit === "%");

function inUnitOf(metric: Metric | undefined, name: string) {
  if (!metric) return { mark: "any" as const, otherwise: "" };
  if (isShare(metric)) return { mark: "%" as const, otherwise: said.percent(name) };
  if (metric.unit === "£") return { mark: "£" as const, otherwise: said.pounds(name) };
  return { mark: null, otherwise: said.number(name, metric.unit) };
}

const changeIn = (metric: Metric | undefined) =>
  isShare(metric) ? { mark: null, otherwise: said.points } : inUnitOf(metric, said.change.name);
