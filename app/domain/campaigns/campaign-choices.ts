import { isHeadlineStage, type MetricInService } from "#app/domain/metrics/metric.ts";
import type { Person } from "#app/domain/people/person.ts";

export type MetricChoice = { slug: string; name: string; service: string; told: string };

/** Somebody who may answer for a campaign. */
export type OwnerChoice = Pick<Person, "id" | "name">;

/** The choices in a campaign's form: outcomes, comparisons, vanity metrics and owners. */
export type CampaignChoices = {
  outcomes: MetricChoice[];
  vanity: MetricChoice[];
  owners: OwnerChoice[];
};

/** `chosen` are vanity metrics that are offered whatever their stage, since they were chosen before. */
export function campaignChoices(
  metrics: readonly MetricInService[],
  people: readonly OwnerChoice[],
  chosen: readonly string[] = [],
): CampaignChoices {
  const outcomes = metrics.filter(({ stage }) => isHeadlineStage(stage));
  const vanity = metrics.filter(
    ({ stage, slug }) => !isHeadlineStage(stage) || chosen.includes(slug),
  );
  return {
    outcomes: outcomes.map((metric) => choiceOf(metric, metric.polarity)),
    vanity: vanity.map((metric) => choiceOf(metric, metric.stage)),
    owners: people.map(({ id, name }) => ({ id, name })),
  };
}

const choiceOf = ({ slug, name, serviceName }: MetricInService, told: string): MetricChoice => ({
  slug,
  name,
  service: serviceName,
  told,
});
