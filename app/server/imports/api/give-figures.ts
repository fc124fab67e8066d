import type { Period } from "#app/domain/calendar/period.ts";
import { readApiAmount, readApiPeriod } from "#app/domain/imports/api-figure.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type ApiFigure, mostProblems } from "#app/forms/imports/api-figure.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { type FigureToGive, giveFigures } from "#db/changes/metrics/figures.ts";
import type { Caller } from "./caller.ts";
import { type Fault, problem } from "./problem.ts";

const { answers: says } = words.api;

/** `at` locates the figure's fields. */
export type Sent = {
  metric: Metric;
  period: string;
  figure: ApiFigure;
  at: (field: string) => Omit<Fault, "detail">;
};

export type Outcome = { metric: string; period: Period; is: "added" | "corrected" | "unchanged" };

/** Gives all figures or none. @throws 422 with a problem for each that is refused */
export async function giveSent(caller: Caller, sent: readonly Sent[]): Promise<Outcome[]> {
  const { db, stamp, today } = caller;
  const read = sent.map((one) => readSent(one, today));
  refuseFaults(
    caller,
    read.flatMap((one) => ("faults" in one ? one.faults : [])),
  );
  const figures = read.filter((one) => "amount" in one);
  refuseFaults(caller, repeated(sent, figures));
  const because = { source: stamp.author, reason: "" };
  const giving = await giveFigures(db, stamp, figures, because);
  if (giving.ok) {
    return giving.figures.map(({ is }, place) => ({
      metric: (sent[place] as Sent).metric.slug,
      period: (figures[place] as FigureToGive).period,
      is,
    }));
  }
  const inForce = new Map(giving.meanwhile.map((old) => [keyOf(old.metricId, old.period), old]));
  throw refusal(
    caller,
    sent.flatMap((one) => {
      const old = inForce.get(keyOf(one.metric.id, one.period));
      return old ? [{ detail: whyCorrected(old, one.metric), ...one.at("reason") }] : [];
    }),
  );
}

/** Without a reason a figure cannot replace another. */
function readSent(
  { metric, period: written, figure, at }: Sent,
  today: string,
): FigureToGive | { faults: Fault[] } {
  const period = readApiPeriod(written, metric, today);
  const amount = readApiAmount(figure, metric);
  if (!period.ok || !amount.ok) {
    const faults: Fault[] = [];
    if (!period.ok) faults.push({ detail: words.reading.problem(period.problem), ...at("period") });
    if (!amount.ok)
      faults.push({ detail: words.reading.problem(amount.problem), ...at(amount.field) });
    return { faults };
  }
  const { note, reason } = figure;
  return {
    metric,
    period: period.period,
    amount: amount.amount,
    ...(note !== undefined && { note }),
    ...(reason ? { reason } : { startedFrom: null }),
  };
}

function repeated(sent: readonly Sent[], figures: readonly FigureToGive[]): Fault[] {
  const seen = new Set<string>();
  return figures.flatMap(({ metric, period }, place) => {
    const key = keyOf(metric.id, period);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ detail: says.figureTwice, ...sent[place]?.at("period") }];
  });
}

const keyOf = (metricId: number, period: Period) => `${metricId} ${period}`;

const whyCorrected = (old: Amount & { period: Period }, metric: Metric): string =>
  says.needsReason(periodInWords(old.period), amountInWords(old, metric));

function refuseFaults(caller: Caller, faults: readonly Fault[]): void {
  if (faults.length > 0) throw refusal(caller, faults);
}

export function refusal(caller: Caller, faults: readonly Fault[]): Response {
  const errors = faults.slice(0, mostProblems);
  const detail =
    errors.length === 1
      ? says.oneProblem(errors[0]?.detail ?? "")
      : says.problems(errors.length, faults.length > errors.length);
  return problem({ status: 422, detail, errors }, caller);
}
