/** What became of a metric's figures, so that whoever gives them sees what they are for: one sentence. */

import { type Month, periodInWords } from "#app/domain/calendar/period.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { RecordsByMetric } from "#app/domain/verdicts/records.ts";
import type { FrontPage } from "./front-page.ts";

type Known = Pick<RecordsByMetric, "campaigns" | "outcomes" | "vanity">;

/**
 * The most that was made of a metric: it led a review, was meant to be moved by a campaign, stood on a review's front
 * page, or stands beside an outcome.
 *
 * @param fronts the front pages of reviews, newest first
 */
export function useOf(
  { id }: Pick<MetricInService, "id">,
  known: Known,
  fronts: readonly { month: Month; front: FrontPage }[] = [],
): string {
  const led = fronts.find(({ front }) => front.lead?.metric.id === id);
  if (led) return `It led the review of ${periodInWords(led.month)}.`;
  const campaign = known.campaigns.get(id)?.at(-1);
  if (campaign) return `The ${campaign.kind} ${campaign.name} was meant to move it.`;
  const shown = fronts.find(({ front }) =>
    [...front.seconds, ...front.briefs].some(({ metric }) => metric.id === id),
  );
  if (shown) return `It was a headline of the review of ${periodInWords(shown.month)}.`;
  return besideWhat(id, known) ?? "It stands in the table of every month's review.";
}

function besideWhat(id: number, { vanity, outcomes }: Known): string | undefined {
  const campaigns = [...vanity].filter(([, metrics]) => metrics.some((metric) => metric.id === id));
  const [outcome] = campaigns.flatMap(([campaignId]) => outcomes.get(campaignId) ?? []).slice(-1);
  return outcome && `It stands beside ${outcome.name}, which it was meant to help move.`;
}
