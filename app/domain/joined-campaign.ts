import type { Campaign, CampaignMetric } from "./campaign.ts";
import { type FigureInForce, numberOf } from "./figure.ts";
import type { Metric } from "./metric.ts";
import { dayInWords, lastMonthOf, monthOf, periodInWords } from "./period.ts";
import type { Series } from "./series.ts";
import { amountInWords } from "./wording.ts";

/** A vanity metric beside the outcome that its campaign was meant to move. */
export type VanityBeside = { metric: Metric; text: string };

/** A campaign or service change as it stands beside an outcome that it was meant to move. */
export type JoinedCampaign = {
  campaign: Campaign;
  /** What it was, and what followed its start: never that it made it so. */
  sentences: string[];
  vanity: VanityBeside[];
};

/** The campaigns that were meant to move a metric and had begun by the end of its series, oldest first. */
export function campaignsJoined(
  metric: Metric,
  series: Series,
  known: {
    campaigns: readonly Campaign[];
    campaignMetrics: readonly CampaignMetric[];
    metrics: readonly Metric[];
    figures: readonly FigureInForce[];
  },
): JoinedCampaign[] {
  const last = series.points.at(-1)?.period;
  if (!last) return [];
  const { campaigns, campaignMetrics, metrics } = known;
  return campaigns
    .filter((campaign) => monthOf(campaign.startsOn) <= lastMonthOf(last))
    .filter(({ id }) =>
      campaignMetrics.some(
        (link) =>
          link.campaignId === id &&
          link.metricId === metric.id &&
          link.relation === "meant to move",
      ),
    )
    .map((campaign) => ({
      campaign,
      sentences: [purpose(campaign), followed(campaign, series)],
      vanity: campaignMetrics
        .filter((link) => link.campaignId === campaign.id && link.relation === "vanity beside")
        .flatMap((link) => metrics.filter((other) => other.id === link.metricId))
        .map((vanity) => ({ metric: vanity, text: latest(vanity, known.figures) })),
    }));
}

function purpose({ name, kind, startsOn, endsOn }: Campaign): string {
  const when = endsOn
    ? `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`
    : `since ${dayInWords(startsOn)}`;
  return `${name} (${kind}, ${when}) was meant to move this.`;
}

function followed({ startsOn }: Campaign, { points, baseline }: Series): string {
  if (baseline.limits === "none")
    return "There are too few figures to say what followed its start.";
  if (lastMonthOf(baseline.last) >= monthOf(startsOn)) {
    return "We cannot say what followed its start: the usual range rests on figures from after it.";
  }
  const since = points.filter(
    (point) => point.value !== null && lastMonthOf(point.period) >= monthOf(startsOn),
  );
  const outside = since.filter((point) => point.signal === "outside limits");
  const above = outside.filter((point) => (point.value ?? 0) > (point.mean ?? 0)).length;
  const counts = [
    [above, "above"],
    [outside.length - above, "below"],
  ].filter(([count]) => count !== 0);
  if (counts.length === 0) {
    return `Its start was followed by ${since.length} figures, none outside the usual range.`;
  }
  const said = counts.map(([count, side]) => `${count} ${side} the usual range`).join(" and ");
  return `Its start was followed by ${since.length} figures, ${said}. We cannot rule out other causes.`;
}

function latest(metric: Metric, figures: readonly FigureInForce[]): string {
  const own = figures.filter(
    (figure) => figure.metricId === metric.id && numberOf(figure) !== null,
  );
  const figure = own.at(-1);
  if (!figure) return "no figure given";
  return `${amountInWords(figure, metric)} in ${periodInWords(figure.period)}`;
}
