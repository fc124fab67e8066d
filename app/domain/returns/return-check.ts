import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { type Amount, type FigureInForce, sameAmount } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type SumMismatch, sumMismatches } from "#app/domain/metrics/sum.ts";
import { type Outlier, outlierOf } from "./outlier.ts";
import type { Answer, Question } from "./return.ts";

export type Warning = Outlier | SumMismatch;

/** An unsent answer, with any figure that somebody else has given meanwhile. */
export type CheckedAnswer = Answer & {
  warnings: Warning[];
  meanwhile: FigureInForce | null;
};

/** Metrics and those linked to them by sums, with their figures. */
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
      warnings: [...(outlier ? [outlier] : []), ...(sums.get(answer.question) ?? [])],
      meanwhile: givenMeanwhile(answer),
    };
  });
}

/** A figure unlike the answer that has replaced the one seen. */
export function givenMeanwhile({
  question: { figure },
  amount,
  note,
  startedFrom,
}: Answer): FigureInForce | null {
  if (!figure || figure.id === startedFrom) return null;
  return sameAmount(figure, amount) && figure.note === note ? null : figure;
}

/** Each mismatch once, under its total or its first answered part. */
function mismatchesByMetric(
  answers: readonly Answer[],
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
): Map<Question, SumMismatch[]> {
  const mismatches = new Map<Question, SumMismatch[]>();
  for (const [period, given] of Map.groupBy(answers, ({ question }) => question.period)) {
    const questions = new Map(given.map(({ question }) => [question.metric.id, question]));
    const amounts = new Map<number, Amount>([
      ...figures
        .filter((figure) => figure.period === period)
        .map((figure) => [figure.metricId, figure] as const),
      ...given.map(({ question, amount }) => [question.metric.id, amount] as const),
    ]);
    for (const mismatch of sumMismatches(metrics, amounts)) {
      const ids = [mismatch.total.id, ...mismatch.partIds];
      const question = ids.map((id) => questions.get(id)).find(Boolean);
      if (question) mismatches.set(question, [...(mismatches.get(question) ?? []), mismatch]);
    }
  }
  return mismatches;
}
