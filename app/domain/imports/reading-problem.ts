import type { Cadence } from "#app/domain/calendar/calendars.ts";
import type { Period } from "#app/domain/calendar/period.ts";
import type { PeriodProblem } from "#app/domain/calendar/period-reading.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import type { NumberMark, NumberProblem } from "#app/domain/number.ts";
import type { MissingColumn } from "./columns.ts";
import type { Filter, FilterProblem } from "./filter.ts";

/** Why a number cannot be a figure of its metric. `text` is as typed. */
export type MeasureProblem =
  | { kind: "number"; problem: NumberProblem }
  | { kind: "percentage"; text: string; measure: "count" | "share" }
  | { kind: "other mark"; text: string; mark: NumberMark; unit: string }
  | { kind: "below zero" | "not whole"; text: string };

export type AmountProblem =
  | MeasureProblem
  | { kind: "blank" | "sum too large" }
  | { kind: "part past whole"; part: number; whole: number }
  | { kind: "metric is a share" | "metric is no share" };

export type DateProblem =
  | { kind: "period"; problem: PeriodProblem }
  | { kind: "not begun"; period: Period }
  | { kind: "other cadence"; text: string; cadence: Cadence };

export type ReadingProblem =
  | AmountProblem
  | DateProblem
  | { kind: "twice"; period: Period; earlier: number; line: number }
  | { kind: "other calendar"; period: Period; first: { period: Period; line: number } }
  | { kind: "other measure"; measure: Measure }
  | { kind: "nothing read"; filters: Filter[] }
  | MissingColumn
  | FilterProblem;
