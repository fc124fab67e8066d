import type { Month } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { RecordsByMetric } from "#app/domain/verdicts/records.ts";
import type { FrontPage } from "./front-page.ts";

export type Use =
  | { as: "lead" | "headline"; month: Month }
  | { as: "meant to move"; campaign: Pick<Campaign, "kind" | "name"> }
  | { as: "beside"; outcome: Pick<MetricInService, "name"> }
  | { as: "in the table" };

type Known = Pick<RecordsByMetric, "campaigns" | "outcomes" | "vanity">;

/** The most prominent use of a metric's figures; `fronts` are newest first. */
export function useOf(
  { id }: Pick<MetricInService, "id">,
  known: Known,
  fronts: readonly { month: Month; front: FrontPage }[] = [],
): Use {
  const led = fronts.find(({ front }) => front.lead?.metric.id === id);
  if (led) return { as: "lead", month: led.month };
  const campaign = known.campaigns.get(id)?.at(-1);
  if (campaign) return { as: "meant to move", campaign: named(campaign) };
  const shown = fronts.find(({ front }) =>
    [...front.seconds, ...front.briefs].some(({ metric }) => metric.id === id),
  );
  if (shown) return { as: "headline", month: shown.month };
  const outcome = besideWhat(id, known);
  return outcome ? { as: "beside", outcome: { name: outcome.name } } : { as: "in the table" };
}

const named = ({ kind, name }: Campaign) => ({ kind, name });

/** The newest outcome that a vanity metric was meant to help move. */
function besideWhat(id: number, { vanity, outcomes }: Known): MetricInService | undefined {
  const campaigns = [...vanity].filter(([, metrics]) => metrics.some((metric) => metric.id === id));
  return campaigns.flatMap(([campaignId]) => outcomes.get(campaignId) ?? []).at(-1);
}
