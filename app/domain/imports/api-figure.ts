import { calendarFor } from "#app/domain/calendar/calendars.ts";
import {
  calendarOf,
  type Day,
  lastWithin,
  type Month,
  type Period,
} from "#app/domain/calendar/period.ts";
import { type Amount, doesNotApply, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { readAmount } from "./amount-reading.ts";
import { upToToday } from "./metric-reading.ts";
import type { AmountProblem } from "./reading-problem.ts";
import type { DateReading } from "./row-reading.ts";

/** A figure sent by another system: a number, a part and its whole, or why there is none. */
export type ApiAmount =
  | { value: number }
  | { part: number; whole: number }
  | { state: "not available" | "does not apply" };

export type ApiAmountReading =
  | { ok: true; amount: Amount }
  | { ok: false; field: "value" | "part" | "whole"; problem: AmountProblem };

/** A sent amount, held to the rules for typed ones. */
export function readApiAmount(
  sent: ApiAmount,
  { measure, unit }: Pick<Metric, "measure" | "unit">,
): ApiAmountReading {
  if ("state" in sent) {
    return { ok: true, amount: sent.state === "does not apply" ? doesNotApply : notAvailable };
  }
  if ("value" in sent) {
    if (measure === "share")
      return { ok: false, field: "value", problem: { kind: "metric is a share" } };
    return readCells({ value: String(sent.value) }, { kind: measure, columns: ["value"] }, unit);
  }
  if (measure !== "share")
    return { ok: false, field: "part", problem: { kind: "metric is no share" } };
  const cells = { part: String(sent.part), whole: String(sent.whole) };
  return readCells(cells, { kind: "share", part: ["part"], whole: ["whole"] }, unit);
}

export function toApiAmount(amount: Amount): ApiAmount {
  if (amount.state !== "given") return { state: amount.state };
  return amount.whole === null
    ? { value: amount.value }
    : { part: amount.part, whole: amount.whole };
}

/**
 * A figure to try the API with: a metric's newest, so that sending it changes nothing, or else "not available".
 *
 * @param newest the newest figure of each metric
 * @param month the last to have ended
 */
export function exampleOf(
  metrics: readonly Pick<Metric, "id" | "slug" | "cadence">[],
  newest: readonly (Amount & { metricId: number; period: Period })[],
  month: Month,
): { slug: string; period: Period; sent: ApiAmount } | null {
  const byMetric = new Map(newest.map((figure) => [figure.metricId, figure]));
  const metric = metrics.find(({ id }) => byMetric.has(id)) ?? metrics[0];
  if (!metric) return null;
  const figure = byMetric.get(metric.id);
  const period = figure?.period ?? lastWithin(metric.cadence, month);
  return { slug: metric.slug, period, sent: toApiAmount(figure ?? notAvailable) };
}

/** A period such as `2026-03` or `2026-Q1` of the metric's cadence that has begun. */
export function readApiPeriod(
  text: Period,
  { cadence }: Pick<Metric, "cadence">,
  today: Day,
): DateReading {
  const isOfCadence = calendarOf(text) === calendarFor(cadence);
  return isOfCadence
    ? upToToday({ ok: true, period: text }, today)
    : { ok: false, problem: { kind: "other cadence", text, cadence } };
}

function readCells(
  cells: Record<string, string>,
  columns: Parameters<typeof readAmount>[1],
  unit: string,
): ApiAmountReading {
  const reading = readAmount({ line: 1, cells }, columns, unit);
  if (reading.ok) return reading;
  return { ok: false, field: (reading.column ?? "part") as "part", problem: reading.problem };
}
