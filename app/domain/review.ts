import type { Campaign, CampaignMetric } from "./campaign.ts";
import type { Chart } from "./chart.ts";
import { dueOn, periodEnding } from "./due.ts";
import type { MetricEvent } from "./event.ts";
import type { FigureInForce } from "./figure.ts";
import {
  afterFigure,
  type Finding,
  figureOf,
  findingOf,
  headlineOf,
  largestFirst,
} from "./headline.ts";
import { campaignsJoined, type JoinedCampaign } from "./joined-campaign.ts";
import { isHeadlineStage, type MetricInService } from "./metric.ts";
import { chartOf } from "./metric-chart.ts";
import type { Day, Month, Period } from "./period.ts";
import { seriesOf } from "./series.ts";
import { amountInWords } from "./wording.ts";

/** An outcome of the month: its finding in words, the campaign meant to move it, and how we know. */
export type ReviewHeadline = {
  metric: MetricInService;
  period: Period;
  finding: Finding;
  headline: string;
  /** The main number, null where there is none, and the sentence that goes on from it. */
  number: string | null;
  sentence: string;
  chart: Chart;
  joined: JoinedCampaign[];
  /** When the newest figure was given, null where there is none. */
  givenAt: string | null;
};

/** A figure that the month asks for and does not have. */
export type MissingFigure = {
  metric: MetricInService;
  period: Period;
  state: "not given" | "not available" | "does not apply";
  note: string | null;
  dueOn: Day;
  isLate: boolean;
};

/** A metric that is no headline, for the folded table. */
export type OtherFigure = { metric: MetricInService; text: string };

export type Review = {
  month: Month;
  headlines: ReviewHeadline[];
  missing: MissingFigure[];
  others: OtherFigure[];
  asked: number;
  given: number;
};

export type ReviewRecords = {
  metrics: readonly MetricInService[];
  /** In force, in time order. */
  figures: readonly FigureInForce[];
  events: readonly MetricEvent[];
  campaigns: readonly Campaign[];
  campaignMetrics: readonly CampaignMetric[];
};

/** A month's review as the records tell it, from nothing later than the month; `today` says what is late. */
export function reviewOf(month: Month, today: Day, records: ReviewRecords): Review {
  const figures = Map.groupBy(records.figures, (figure) => figure.metricId);
  const asked = records.metrics.flatMap((metric) => {
    const period = periodEnding(month, metric);
    if (!period) return [];
    const own = (figures.get(metric.id) ?? []).filter((figure) => figure.period <= period);
    return [{ metric, period, own, figure: own.find((figure) => figure.period === period) }];
  });
  const headlines = asked
    .filter(({ metric, own }) => isHeadlineStage(metric.stage) && own.length > 0)
    .map(({ metric, period, own }) => reviewHeadline(metric, period, own, month, records));
  return {
    month,
    headlines: largestFirst(headlines),
    missing: asked.flatMap(({ metric, period, figure }) =>
      missingFigure(metric, period, figure, today),
    ),
    others: asked
      .filter(({ metric }) => !isHeadlineStage(metric.stage))
      .map(({ metric, figure }) => ({
        metric,
        text: figure ? amountInWords(figure, metric) : "not given",
      })),
    asked: asked.length,
    given: asked.filter(({ figure }) => figure?.state === "given").length,
  };
}

function reviewHeadline(
  metric: MetricInService,
  period: Period,
  own: readonly FigureInForce[],
  month: Month,
  records: ReviewRecords,
): ReviewHeadline {
  const events = records.events.filter((event) => event.metricId === metric.id);
  const series = seriesOf(metric, own, events, month);
  const finding = findingOf(series);
  const headline = headlineOf(metric.name, finding, period);
  const joined = campaignsJoined(metric, series, records);
  const campaigns = joined.map(({ campaign }) => campaign);
  return {
    metric,
    period,
    finding,
    headline,
    number: figureOf(series, metric),
    sentence: afterFigure(series, metric),
    chart: chartOf(metric, series, headline, campaigns, events),
    joined,
    givenAt: own.at(-1)?.givenAt ?? null,
  };
}

function missingFigure(
  metric: MetricInService,
  period: Period,
  figure: FigureInForce | undefined,
  today: Day,
): MissingFigure[] {
  if (figure?.state === "given") return [];
  const due = dueOn(period, metric);
  return [
    {
      metric,
      period,
      state: figure?.state ?? "not given",
      note: figure?.note ?? null,
      dueOn: due,
      isLate: !figure && today > due,
    },
  ];
}
