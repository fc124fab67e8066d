import { type Day, monthOf, monthsAfter, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart, ChartMark, ChartPoint, Expected } from "#app/domain/metrics/chart.ts";
import type { ExpectedSeries } from "./effect.ts";

/**
 * A chart of figures beside what was expected of them, in the place of their usual range: the do-nothing line through the
 * baseline, and with its likely range from the start on. The same chart without either where nothing could be expected.
 */
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

/** The time after a campaign's end in which it may still show; none while no end is set. */
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
