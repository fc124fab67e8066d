import { type Day, isMonth, type Month, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import { dueOn, lastEndedMonth, periodsAsked } from "#app/domain/metrics/due.ts";
import type { Amount, FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";

/** A month's question about one metric, with any answer. */
export type Question = {
  metric: MetricInService;
  period: Period;
  dueOn: Day;
  isLate: boolean;
  /** Null until it is answered. */
  figure: FigureInForce | null;
  /** The three before it, newest first. */
  before: FigureInForce[];
};

export type Answer = {
  question: Question;
  amount: Amount;
  note: string | null;
  /** The figure that it replaces, or null. */
  startedFrom: number | null;
};

/** A month with unanswered questions. */
export type OpenMonth = {
  month: Month;
  open: Question[];
  asked: number;
  dueOn: Day;
  isLate: boolean;
};

export const isReturnMonth = (month: string, today: Day): boolean =>
  isMonth(month) && month <= lastEndedMonth(today);

/** The questions for periods ending in a month, in the metrics' order. */
export function questionsOf(
  month: Month,
  today: Day,
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
  holidays: Holidays,
): Question[] {
  const byMetric = Map.groupBy(figures, ({ metricId }) => metricId);
  return metrics.flatMap((metric) =>
    periodsAsked(month, metric).map((period) =>
      questionOf(metric, period, today, byMetric.get(metric.id) ?? [], holidays),
    ),
  );
}

/** @param own the metric's figures in force, in time order */
export function questionOf(
  metric: MetricInService,
  period: Period,
  today: Day,
  own: readonly FigureInForce[],
  holidays: Holidays,
): Question {
  const due = dueOn(period, metric, holidays);
  const figure = own.find((one) => one.period === period) ?? null;
  return {
    metric,
    period,
    dueOn: due,
    isLate: figure === null && today > due,
    figure,
    before: own
      .filter((one) => one.period < period)
      .slice(-3)
      .reverse(),
  };
}

/** The position of an open question, from 1, and the metrics before and after it. */
export function placeAmong(open: readonly Question[], slug: string) {
  const place = open.findIndex(({ metric }) => metric.slug === slug);
  if (place < 0) return undefined;
  const slugAt = (other: number) => open[other]?.metric.slug ?? null;
  return {
    place: place + 1,
    all: open.length,
    before: slugAt(place - 1),
    after: slugAt(place + 1),
  };
}

export const openOf = (questions: readonly Question[]): Question[] =>
  questions.filter(({ figure }) => figure === null);

const monthsLookedBack = 12;

/** The last year's months with unanswered questions, late ones first, then newest first. */
export function openMonths(
  today: Day,
  metrics: readonly MetricInService[],
  figures: readonly FigureInForce[],
  holidays: Holidays,
): OpenMonth[] {
  const newest = lastEndedMonth(today);
  return Array.from({ length: monthsLookedBack }, (_, back) => shift(newest, -back))
    .flatMap((month) => {
      const begun = metrics.filter(({ since }) => since !== null || month === newest);
      const questions = questionsOf(month, today, begun, figures, holidays);
      const open = openOf(questions);
      const [first] = open.map((question) => question.dueOn).sort();
      if (first === undefined) return [];
      const isLate = open.some((question) => question.isLate);
      return [{ month, open, asked: questions.length, dueOn: first, isLate }];
    })
    .toSorted((one, other) => Number(other.isLate) - Number(one.isLate));
}
