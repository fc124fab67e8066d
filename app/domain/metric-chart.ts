import type { Campaign } from "./campaign.ts";
import type { Chart, ChartMark } from "./chart.ts";
import type { MetricEvent } from "./event.ts";
import { amountBefore } from "./figure.ts";
import type { Metric } from "./metric.ts";
import { type Day, monthOf, periodInWords } from "./period.ts";
import type { Series } from "./series.ts";
import { amountInWords } from "./wording.ts";

/** The chart of a metric's series, with the campaigns and events that fall within it. `message` is its finding. */
export function chartOf(
  metric: Metric,
  series: Series,
  message: string,
  campaigns: readonly Campaign[],
  events: readonly MetricEvent[],
): Chart {
  const points = series.points.map(({ figure, ...point }) => {
    const before = figure && amountBefore(figure);
    return {
      ...point,
      amount: figure,
      was: before && amountInWords(before, metric),
      note: figure?.note ?? null,
    };
  });
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  const seen = (from: Day, to: Day | null) =>
    first !== undefined &&
    last !== undefined &&
    monthOf(from) <= last &&
    (to === null || monthOf(to) >= first);
  const marks: ChartMark[] = [
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
  ].filter((mark) => seen(mark.from, mark.to));
  return { slug: metric.slug, message, name: metric.name, display: metric, points, marks };
}

/** "March 2019 to June 2021". */
export function spanInWords({ points }: Pick<Chart, "points">): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "no figures";
  return `${periodInWords(first.period)} to ${periodInWords(last.period)}`;
}
