import { type Day, indexOf } from "#app/domain/calendar/period.ts";
import { rangeInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type Display, differenceInWords } from "#app/domain/metrics/wording.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { RecordsByMetric } from "./records.ts";
import { type SmallestChange, smallestChange } from "./smallest-change.ts";

/** Whether what a planned campaign is to change could be seen at all, before it starts. */
export type PlannedChange = {
  sentence: string;
  /** Whether the objective asks for less than could be seen. */
  isTooSmall: boolean;
};

export function plannedChange(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): PlannedChange {
  const { question, objective } = campaignQuestion(campaign, metric, today, records);
  const { measure, figures, followUpMonths } = question;
  const comparison = question.comparison?.figures;
  const found = smallestChange({ campaign, today, measure, figures, followUpMonths, comparison });
  if (!found.known) return { sentence: whyNot(found), isTooSmall: false };
  const each = eachPeriod(found);
  const display = closely(metric, each);
  const when = rangeInWords(found.first, found.last);
  const seen = `We could only see a change of about ${sizeOf(each, found, display)} or more, ${when}.`;
  if (objective === null) return { sentence: seen, isTooSmall: false };
  const asked = `The objective asks for ${sizeOf(Math.abs(objective.change), found, display)}.`;
  const isTooSmall = Math.abs(objective.change) < each;
  return { sentence: `${seen} ${asked}`, isTooSmall };
}

type Known = Extract<SmallestChange, { known: true }>;

/** The smallest change in the unit of an objective: in percentage points, or in a period. */
function eachPeriod({ smallest, percentagePoints, first, last }: Known): number {
  return percentagePoints ?? smallest / (indexOf(last) - indexOf(first) + 1);
}

/** With more decimals than the metric's where a small size would look like none. */
function closely(metric: Display, size: number): Display {
  let { decimals } = metric;
  while (decimals < mostDecimals && Number(size.toFixed(decimals)) === 0) decimals += 1;
  return { ...metric, decimals };
}

const mostDecimals = 6;

/** "1.2 percentage points", "83 calls a month". */
const sizeOf = (size: number, { calendar }: Known, display: Display): string =>
  differenceInWords(size, display) + (display.measure === "count" ? ` a ${calendar}` : "");

function whyNot({ because }: Extract<SmallestChange, { known: false }>): string {
  const why = {
    no_figures: "no figure has been given yet",
    short_baseline: "there are fewer than 12 figures before its start",
    empty_baseline: "there were none in the time before its start",
    no_variation: "the figures before its start do not vary",
    fit_failed: "no trend fits the figures before its start",
    too_few_df: "the figures before its start are too few",
  }[because];
  return `We cannot say how small a change could be seen: ${why}.`;
}
