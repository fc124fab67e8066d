import { type Day, type Period, periodsBetween } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart, ChartPoint } from "#app/domain/metrics/chart.ts";
import type { Metric, MetricInService } from "#app/domain/metrics/metric.ts";
import { marksWithin } from "#app/domain/metrics/metric-chart.ts";
import { metricPageOf } from "./metric-page.ts";
import { type Records, recordsByMetric } from "./records.ts";

/** What to show beside a metric, from the address of the page. */
export type Choice = {
  /** Slugs. */
  metrics: readonly string[];
  /** Slugs; null for those meant to move the metric. */
  campaigns: readonly string[] | null;
  /** Null for the first period. */
  from: Period | null;
  /** Null for the newest period. */
  to: Period | null;
};

export type Offer = { slug: string; name: string; isChosen: boolean };

/** A metric's chart with the chosen metrics over the same periods, and what else can be chosen. */
export type Exploration = {
  metric: Pick<MetricInService, "slug" | "name" | "serviceName" | "stage">;
  chart: Chart;
  /** Others on the same scale, drawn into the chart itself. */
  overlays: Chart[];
  /** Others, each drawn by itself beneath. */
  strips: Chart[];
  chosen: { from: Period | null; to: Period | null };
  offered: {
    /** Null without figures. */
    span: { first: Period; last: Period } | null;
    /** Meant to move the metric, and others that ran meanwhile. */
    campaigns: { meant: Offer[]; others: Offer[] };
    /** Of the same service or already chosen, and others with the same cadence. */
    metrics: { near: Offer[]; others: Offer[] };
  };
};

/** As many as there are colours and dashes to tell apart. */
const mostOverlays = 3;

/** The most other metrics that one page draws. */
export const mostDrawn = 12;

export function explorationOf(
  metric: MetricInService,
  today: Day,
  known: Records,
  choice: Choice,
): Exploration {
  const { slug, name, serviceName, stage } = metric;
  const { chart: whole, campaigns: joined } = metricPageOf(metric, today, known);
  const slugs = choice.campaigns ?? joined.map((campaign) => campaign.slug);
  const chart = chosenPart(whole, metric, known, slugs, choice);
  const comparable = known.metrics.filter(
    (other) => other.id !== metric.id && other.cadence === metric.cadence,
  );
  const asked = comparable
    .filter((other) => choice.metrics.includes(other.slug))
    .slice(0, mostDrawn);
  const others = asked.map((other) => alongside(chart, metricPageOf(other, today, known).chart));
  const overlays = others.filter((other) => fitsScaleOf(chart, other)).slice(0, mostOverlays);
  const isNear = (other: MetricInService) =>
    other.serviceId === metric.serviceId || asked.includes(other);
  const ran = campaignsWithin(whole, known);
  const meantToMove = recordsByMetric(known).campaigns.get(metric.id) ?? [];
  const meant = meantToMove.filter((campaign) => ran.includes(campaign));
  const rest = ran.filter((campaign) => !meant.includes(campaign));
  const drawn = asked.map((other) => other.slug);
  const [first, last] = [whole.points[0], whole.points.at(-1)];
  return {
    metric: { slug, name, serviceName, stage },
    chart,
    overlays,
    strips: others.filter((other) => !overlays.includes(other)),
    chosen: { from: choice.from, to: choice.to },
    offered: {
      span: first && last ? { first: first.period, last: last.period } : null,
      campaigns: { meant: offers(meant, slugs), others: offers(rest, slugs) },
      metrics: {
        near: offers(comparable.filter(isNear), drawn),
        others: offers(
          comparable.filter((other) => !isNear(other)),
          drawn,
        ),
      },
    },
  };
}

function chosenPart(
  whole: Chart,
  { id }: MetricInService,
  known: Records,
  slugs: readonly string[],
  choice: Choice,
): Chart {
  const points = between(whole.points, choice);
  const campaigns = campaignsWithin(whole, known).filter(({ slug }) => slugs.includes(slug));
  const events = known.events.filter(({ metricId }) => metricId === id);
  return {
    ...whole,
    headline: points.at(-1) === whole.points.at(-1) ? whole.headline : null,
    points,
    marks: marksWithin(points, campaigns, events),
  };
}

const campaignsWithin = ({ points }: Chart, { campaigns }: Records) =>
  campaigns.filter((campaign) => marksWithin(points, [campaign], []).length > 0);

const offers = (all: readonly (Campaign | Metric)[], chosen: readonly string[]): Offer[] =>
  all.map(({ slug, name }) => ({ slug, name, isChosen: chosen.includes(slug) }));

/** The points of the periods chosen, or all of them if there are none. */
function between(points: ChartPoint[], { from, to }: Pick<Choice, "from" | "to">): ChartPoint[] {
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  const some = points.filter(
    ({ period }) => (first === null || period >= first) && (last === null || period <= last),
  );
  return some.length > 0 ? some : points;
}

function alongside({ points, marks }: Chart, other: Chart): Chart {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { ...other, points: [], marks: [] };
  const known = new Map(other.points.map((point) => [point.period, point]));
  return {
    ...other,
    points: periodsBetween(first.period, last.period).map(
      (period) => known.get(period) ?? notGiven(period),
    ),
    marks,
  };
}

const notGiven = (period: Period): ChartPoint => ({
  period,
  amount: null,
  value: null,
  mean: null,
  lower: null,
  upper: null,
  signal: null,
  was: null,
  note: null,
});

/** A line with numbers more than this many times as large would flatten the other. */
const mostTimes = 5;

function fitsScaleOf(chart: Chart, other: Chart): boolean {
  const [one, two] = [chart.display, other.display];
  if (one.measure !== two.measure || (one.measure === "value" && one.unit !== two.unit)) {
    return false;
  }
  const [large, small] = [largest(chart), largest(other)].toSorted((a, b) => b - a);
  return (large ?? 0) <= mostTimes * (small ?? 0);
}

const largest = ({ points }: Chart) =>
  Math.max(0, ...points.map(({ value }) => Math.abs(value ?? 0)));
