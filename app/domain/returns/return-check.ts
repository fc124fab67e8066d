import { lastMonthOf, type Month } from "#app/domain/calendar/period.ts";
import { periodEnding } from "#app/domain/metrics/due.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { type Amount, type FigureInForce, sameAmount } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type SumMismatch, sumMismatches } from "#app/domain/metrics/sum.ts";
import { type Outlier, outlierOf } from "./outlier.ts";
import type { Answer } from "./return.ts";

/** Something odd about an answer, to be confirmed or put right. */
export type Warning = Outlier | SumMismatch;

/** An answer before it is sent, with the figure that somebody else has given since its officer looked. */
export type CheckedAnswer = Answer & {
  warnings: Warning[];
  meanwhile: FigureInForce | null;
};

/** The metrics asked for and those that sums bind to them, with their figures. */
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
  const sums = mismatchesByMetric(answers, metrics, figures);
  return answers.map((answer) => {
    const { metric, period } = answer.question;
    const [own, happened] = [byMetric.get(metric.id) ?? [], eventsByMetric.get(metric.id) ?? []];
    const outlier = outlierOf(metric, period, answer.amount, own, happened);
    return {
      ...answer,
      warnings: [...(outlier ? [outlier] : []), ...(sums.get(metric.id) ?? [])],
      meanwhile: givenMeanwhile(answer),
    };
  });
}

/** The figure that has replaced the one that was seen, unless it says the same. */
export function givenMeanwhile({
  question: { figure },
  amount,
  note,
  startedFrom,
}: Answer): FigureInForce | null {
  if (!figure || figure.id === startedFrom) return null;
  return sameAmount(figure, amount) && figure.note === note ? null : figure;
}

/** Each mismatch once: with its total, or with the first of its parts that is answered. */
function mismatchesByMetric(
  answers: readonly Answer[],
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
): Map<number, SumMismatch[]> {
  const byMonth = Map.groupBy(answers, ({ question }) => lastMonthOf(question.period));
  const mismatches = new Map<number, SumMismatch[]>();
  for (const [month, own] of byMonth) {
    const answered = new Map(own.map(({ question, amount }) => [question.metric.id, amount]));
    const amounts = new Map([...amountsOf(month, metrics, figures), ...answered]);
    for (const mismatch of sumMismatches(metrics, amounts)) {
      const id = [mismatch.total.id, ...mismatch.partIds].find((metricId) =>
        answered.has(metricId),
      );
      if (id !== undefined) mismatches.set(id, [...(mismatches.get(id) ?? []), mismatch]);
    }
  }
  return mismatches;
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
