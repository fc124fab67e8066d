import { type Day, type Period, periodsBetween } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart, ChartPoint } from "#app/domain/metrics/chart.ts";
import type { Metric, MetricInService } from "#app/domain/metrics/metric.ts";
import { marksWithin } from "#app/domain/metrics/metric-chart.ts";
import { metricPageOf } from "./metric-page.ts";
import { type Records, recordsByMetric } from "./records.ts";

/** What somebody chose to see beside a metric, as the address of the page holds it. */
export type Choice = {
  /** The slugs of other metrics. */
  metrics: readonly string[];
  /** The slugs of campaigns; null where nobody chose, for those that were meant to move the metric. */
  campaigns: readonly string[] | null;
  /** Null for the first period that there is. */
  from: Period | null;
  /** Null for the newest. */
  to: Period | null;
};

export type Offer = { slug: string; name: string; isChosen: boolean };

/** A metric's chart as somebody chose to see it, with other metrics over the same periods, and what else may be chosen. */
export type Exploration = {
  metric: Pick<MetricInService, "slug" | "name" | "serviceName" | "stage">;
  chart: Chart;
  /** Others on the same scale, drawn into the chart itself. */
  overlays: Chart[];
  /** Others whose numbers would flatten it or be flattened, each drawn by itself beneath. */
  strips: Chart[];
  chosen: { from: Period | null; to: Period | null };
  offered: {
    /** The first and the newest period that there is; null without figures. */
    span: { first: Period; last: Period } | null;
    /** Those that were meant to move the metric, and those that ran meanwhile. */
    campaigns: { meant: Offer[]; others: Offer[] };
    /** Those of the same service or chosen already, and all else that is given as often. */
    metrics: { near: Offer[]; others: Offer[] };
  };
};

/** As many as there are colours and dashes that are told apart. */
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

/** The periods that were chosen of a metric's chart, with the chosen campaigns laid over them. */
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

/** The points of the periods asked for; where there are none of these, all of them. */
function between(points: ChartPoint[], { from, to }: Pick<Choice, "from" | "to">): ChartPoint[] {
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  const some = points.filter(
    ({ period }) => (first === null || period >= first) && (last === null || period <= last),
  );
  return some.length > 0 ? some : points;
}

/** Another metric's chart over the periods of this one, with the same marks. */
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

/** How many times as large the numbers of a line may be before they flatten another. */
const mostTimes = 5;

/** Whether another metric is measured in the same kind of number and in numbers of like size. */
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
