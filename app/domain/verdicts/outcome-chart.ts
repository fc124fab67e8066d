import { type Day, monthOf, monthsAfter, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart, ChartMark, ChartPoint, Expected } from "#app/domain/metrics/chart.ts";
import type { ExpectedSeries } from "./effect.ts";

/** A chart with the do-nothing line and its likely range instead of the usual range; unchanged without a forecast. */
export function withExpected(chart: Chart, series: ExpectedSeries | null): Chart {
  if (series === null) return chart;
  const expected = new Map<Period, Expected>();
  for (const { period, expected: value } of series.before) {
    expected.set(period, { value, likely: null });
  }
  for (const { period, expected: value, low, high } of series.since) {
    expected.set(period, { value, likely: { low, high } });
  }
  const points = chart.points.map(
    (point): ChartPoint => ({
      ...point,
      mean: null,
      lower: null,
      upper: null,
      signal: null,
      expected: expected.get(point.period) ?? null,
    }),
  );
  return { ...chart, points };
}

/** The follow-up after a campaign's end; null without an end. */
export function followUpMark(
  { name, endsOn }: Pick<Campaign, "name" | "endsOn">,
  months: number,
): ChartMark | null {
  if (endsOn === null || months === 0) return null;
  const end = shift(monthsAfter(monthOf(endsOn), months), 1);
  return { kind: "follow-up", name, from: dayFrom(endsOn, 1), to: dayFrom(`${end}-01`, -1) };
}

const dayOfMilliseconds = 24 * 60 * 60 * 1000;

const dayFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayOfMilliseconds).toISOString().slice(0, 10);
