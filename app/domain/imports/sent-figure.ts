import {
  calendarOf,
  type Day,
  lastWithin,
  type Month,
  type Period,
} from "#app/domain/calendar/period.ts";
import type { PeriodReading } from "#app/domain/calendar/period-reading.ts";
import { type Amount, doesNotApply, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { quoted } from "#app/domain/quotation.ts";
import { readAmount } from "./amount-reading.ts";
import { upToToday } from "./import.ts";

/** What another system says of a period: a number, a part and its whole, or why there is none. */
export type SentAmount =
  | { value: number }
  | { part: number; whole: number }
  | { state: "not available" | "does not apply" };

export type SentAmountReading =
  | { ok: true; amount: Amount }
  | { ok: false; field: "value" | "part" | "whole"; problem: string };

/** The amount that was sent for a metric, held against it just as what people type is. */
export function readSentAmount(
  sent: SentAmount,
  { measure, unit }: Pick<Metric, "measure" | "unit">,
): SentAmountReading {
  if ("state" in sent) {
    return { ok: true, amount: sent.state === "does not apply" ? doesNotApply : notAvailable };
  }
  if ("value" in sent) {
    if (measure === "share") return { ok: false, field: "value", problem: asksForShare };
    return readCells({ value: String(sent.value) }, { kind: measure, columns: ["value"] }, unit);
  }
  if (measure !== "share") return { ok: false, field: "part", problem: asksForValue };
  const cells = { part: String(sent.part), whole: String(sent.whole) };
  return readCells(cells, { kind: "share", part: ["part"], whole: ["whole"] }, unit);
}

/** What another system would say that is what a figure says already. */
export function asSent(amount: Amount): SentAmount {
  if (amount.state !== "given") return { state: amount.state };
  return amount.whole === null
    ? { value: amount.value }
    : { part: amount.part, whole: amount.whole };
}

/**
 * A figure to try the API with: one that is there already, so that sending it changes nothing; before there is any, that
 * one is not available. Null where there is no metric.
 *
 * @param newest the newest figure of each metric that has one
 * @param month the last that has ended
 */
export function exampleOf(
  metrics: readonly Pick<Metric, "id" | "slug" | "cadence">[],
  newest: readonly (Amount & { metricId: number; period: Period })[],
  month: Month,
): { slug: string; period: Period; sent: SentAmount } | null {
  const byMetric = new Map(newest.map((figure) => [figure.metricId, figure]));
  const metric = metrics.find(({ id }) => byMetric.has(id)) ?? metrics[0];
  if (!metric) return null;
  const figure = byMetric.get(metric.id);
  const period = figure?.period ?? lastWithin(metric.cadence, month);
  return { slug: metric.slug, period, sent: asSent(figure ?? notAvailable) };
}

/** A period as an address writes it, `2026-03` or `2026-Q1`, that is one of the metric's and has begun. */
export function readSentPeriod(
  text: Period,
  { cadence }: Pick<Metric, "cadence">,
  today: Day,
): PeriodReading {
  const calendar = cadence === "monthly" ? "month" : "quarter";
  if (calendarOf(text) === calendar) return upToToday({ ok: true, period: text }, cadence, today);
  const example = cadence === "monthly" ? "2026-03" : "2026-Q1";
  return {
    ok: false,
    problem: `${quoted(text)} is not a ${calendar}, and the figures are ${cadence}: write it like ${example}`,
  };
}

function readCells(
  cells: Record<string, string>,
  columns: Parameters<typeof readAmount>[1],
  unit: string,
): SentAmountReading {
  const reading = readAmount({ line: 1, cells }, columns, unit);
  if (reading.ok) return reading;
  return { ok: false, field: (reading.column ?? "part") as "part", problem: reading.problem };
}

const asksForShare = "The metric is a share: send its part and its whole";
const asksForValue = "The metric is no share: send its value";
