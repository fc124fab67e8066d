import { type Day, periodHolding } from "#app/domain/calendar/period.ts";
import type { Chart, ChartCampaign, ChartMark, ChartPoint } from "./chart.ts";
import { displayOf } from "./display.ts";
import type { MetricEvent } from "./event.ts";
import { amountBefore, amountOf } from "./figure.ts";
import type { Metric } from "./metric.ts";
import type { Series } from "./series.ts";

/** The chart of a metric's series, with the campaigns and events that fall within it. */
export function chartOf(
  metric: Metric,
  series: Series,
  headline: Chart["headline"],
  campaigns: readonly ChartCampaign[],
  events: readonly MetricEvent[],
  target?: Chart["target"],
): Chart {
  const points = series.points.map(({ figure, ...point }) => ({
    ...point,
    amount: figure && amountOf(figure),
    was: figure && amountBefore(figure),
    note: figure?.note ?? null,
  }));
  const marks = marksWithin(points, campaigns, events);
  return {
    slug: metric.slug,
    headline: headline && { finding: headline.finding, period: headline.period },
    name: metric.name,
    display: displayOf(metric),
    points,
    marks,
    target: target && { value: target.value, period: target.period },
  };
}

/** The campaigns and events that fall within a chart's periods, in part or whole. */
export function marksWithin(
  points: readonly Pick<ChartPoint, "period">[],
  campaigns: readonly ChartCampaign[],
  events: readonly MetricEvent[],
): ChartMark[] {
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  if (first === undefined || last === undefined) return [];
  const periodOf = (day: Day) => periodHolding(day, first);
  return [
    ...campaigns.map((campaign) => ({
      kind: campaign.kind,
      name: campaign.name,
      from: campaign.startsOn,
      to: campaign.endsOn,
    })),
    ...events.map((event) => ({
      kind: event.kind,
      name: event.name,
      from: event.day,
      to: event.day,
    })),
  ].filter(({ from, to }) => periodOf(from) <= last && (to === null || periodOf(to) >= first));
}
