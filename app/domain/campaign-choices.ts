import { isHeadlineStage, type MetricInService } from "./metric.ts";

/** A metric as a form offers it. */
export type MetricChoice = { slug: string; name: string; service: string; told: string };

/** What a campaign may be meant to move or be compared with, and what may stand beside it. */
export type CampaignChoices = { outcomes: MetricChoice[]; vanity: MetricChoice[] };

/** `chosen` are vanity metrics that are offered whatever their stage, since they were chosen before. */
export function campaignChoices(
  metrics: readonly MetricInService[],
  chosen: readonly string[] = [],
): CampaignChoices {
  const outcomes = metrics.filter(({ stage }) => isHeadlineStage(stage));
  const vanity = metrics.filter(
    ({ stage, slug }) => !isHeadlineStage(stage) || chosen.includes(slug),
  );
  return {
    outcomes: outcomes.map((metric) => choiceOf(metric, metric.polarity)),
    vanity: vanity.map((metric) => choiceOf(metric, metric.stage)),
  };
}

const choiceOf = ({ slug, name, serviceName }: MetricInService, told: string): MetricChoice => ({
  slug,
  name,
  service: serviceName,
  told,
});
