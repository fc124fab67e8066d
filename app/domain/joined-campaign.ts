import type { Campaign } from "./campaign.ts";
import type { Metric } from "./metric.ts";
import { dayInWords, indexOf, lastMonthOf, monthOf } from "./period.ts";
import type { RecordsByMetric } from "./records.ts";
import type { Series } from "./series.ts";
import { type VanityNumber, vanityNumber } from "./vanity.ts";

/** A campaign or service change as it stands beside an outcome that it was meant to move. */
export type JoinedCampaign = {
  campaign: Campaign;
  /** What it was, and what followed its start: never that it made it so. */
  sentences: string[];
  vanity: VanityNumber[];
};

/** How long after its end a campaign still stands beside its outcome. */
const monthsRemembered = 12;

/** The campaigns that were meant to move a metric, begun by the end of its series and not long over, oldest first. */
export function campaignsJoined(
  metric: Metric,
  series: Series,
  known: Pick<RecordsByMetric, "campaigns" | "vanity" | "figures">,
): JoinedCampaign[] {
  const last = series.points.at(-1)?.period;
  if (!last) return [];
  const month = lastMonthOf(last);
  return (known.campaigns.get(metric.id) ?? [])
    .filter(({ startsOn, endsOn }) => {
      const monthsOver = endsOn === null ? 0 : indexOf(month) - indexOf(monthOf(endsOn));
      return monthOf(startsOn) <= month && monthsOver <= monthsRemembered;
    })
    .map((campaign) => ({
      campaign,
      sentences: [purpose(campaign), followed(campaign, series)],
      vanity: (known.vanity.get(campaign.id) ?? []).map((vanity) =>
        vanityNumber(vanity, campaign, metric, known.figures),
      ),
    }));
}

function purpose({ name, kind, startsOn, endsOn }: Campaign): string {
  const when = endsOn
    ? `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`
    : `since ${dayInWords(startsOn)}`;
  return `${name} (${kind}, ${when}) was meant to move this.`;
}

/** What followed the start of a campaign that has begun, in words of rung 1 and 2: never that it made it so. */
export function followed({ startsOn }: Campaign, { points, baseline }: Series): string {
  if (baseline.limits === "none") {
    return "There are too few figures to say what followed its start.";
  }
  if (lastMonthOf(baseline.last) >= monthOf(startsOn)) {
    return "We cannot say what followed its start: the usual range rests on figures from after it.";
  }
  const since = points.filter(
    (point) => point.value !== null && lastMonthOf(point.period) >= monthOf(startsOn),
  );
  const outside = since.filter((point) => point.signal === "outside limits");
  const above = outside.filter((point) => (point.value ?? 0) > (point.mean ?? 0)).length;
  if (since.length === 0) return "No figure has come since its start.";
  const figures = since.length === 1 ? "1 figure" : `${since.length} figures`;
  if (outside.length === 0) {
    return `Its start was followed by ${figures}, none outside the usual range.`;
  }
  const sides = [
    { count: above, side: "above" },
    { count: outside.length - above, side: "below" },
  ];
  const said = sides
    .filter(({ count }) => count > 0)
    .map(({ count, side }) => `${shareOf(count, since.length)}${side} the usual range`);
  return `Its start was followed by ${figures}, ${said.join(" and ")}. We cannot rule out other causes.`;
}

/** "all " of several, "3 " of more, nothing of one: "1 figure, above the usual range". */
function shareOf(count: number, all: number): string {
  if (all === 1) return "";
  return count === all ? "all " : `${count} `;
}
