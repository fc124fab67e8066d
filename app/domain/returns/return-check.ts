import { lastMonthOf, type Month } from "#app/domain/calendar/period.ts";
import { periodEnding } from "#app/domain/metrics/due.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { type Amount, type FigureInForce, sameAmount } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { sumSlips } from "#app/domain/metrics/sum.ts";
import type { Answer } from "./return.ts";
import { slipsOf } from "./slip.ts";

/** An answer before it is sent: what is odd about it, and the figure that somebody gave since its giver looked. */
export type CheckedAnswer = Answer & {
  /** Statements, each to be confirmed or put right. */
  slips: string[];
  meanwhile: FigureInForce | null;
};

/** What the check of answers rests on: the metrics asked for and those that sums bind to them, with their figures. */
export type CheckRecords = {
  metrics: readonly MetricInService[];
  figures: readonly FigureInForce[];
  events: readonly MetricEvent[];
};

export function checkedAnswers(
  answers: readonly Answer[],
  { metrics, figures, events }: CheckRecords,
): CheckedAnswer[] {
  const byMetric = Map.groupBy(figures, ({ metricId }) => metricId);
  const eventsByMetric = Map.groupBy(events, ({ metricId }) => metricId);
  const sums = oddSums(answers, metrics, figures);
  return answers.map((answer) => {
    const { metric, period } = answer.question;
    const [own, happened] = [byMetric.get(metric.id) ?? [], eventsByMetric.get(metric.id) ?? []];
    const slips = slipsOf(metric, period, answer.amount, own, happened);
    return {
      ...answer,
      slips: [...slips, ...(sums.get(metric.id) ?? [])],
      meanwhile: givenMeanwhile(answer),
    };
  });
}

/** The figure that there is by now in place of the one that was seen, unless it says the same. */
export function givenMeanwhile({
  question: { figure },
  amount,
  note,
  startedFrom,
}: Answer): FigureInForce | null {
  if (!figure || figure.id === startedFrom) return null;
  return sameAmount(figure, amount) && figure.note === note ? null : figure;
}

/** Sums that do not come out, each told once: with its total, or with the first of its parts that is answered. */
function oddSums(
  answers: readonly Answer[],
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
): Map<number, string[]> {
  const byMonth = Map.groupBy(answers, ({ question }) => lastMonthOf(question.period));
  const told = new Map<number, string[]>();
  for (const [month, own] of byMonth) {
    const answered = new Map(own.map(({ question, amount }) => [question.metric.id, amount]));
    const amounts = new Map([...amountsOf(month, metrics, figures), ...answered]);
    for (const { totalId, partIds, statement } of sumSlips(metrics, amounts)) {
      const id = [totalId, ...partIds].find((one) => answered.has(one));
      if (id !== undefined) told.set(id, [...(told.get(id) ?? []), statement]);
    }
  }
  return told;
}

function amountsOf(
  month: Month,
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
): Map<number, Amount> {
  const periods = new Map(metrics.map((metric) => [metric.id, periodEnding(month, metric)]));
  const own = figures.filter(({ metricId, period }) => periods.get(metricId) === period);
  return new Map(own.map((figure) => [figure.metricId, figure]));
}
