import { type Amount, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import { type NumberMark, readNumber } from "#app/domain/number.ts";
import type { Row } from "./columns.ts";
import type { AmountProblem, MeasureProblem } from "./reading-problem.ts";

/** The columns that add up to a figure. */
export type AmountColumns =
  | { kind: "value" | "count"; columns: string[] }
  | { kind: "share"; part: string[]; whole: string[] };

export type AmountReading =
  | { ok: true; amount: Amount }
  | { ok: false; column?: string; problem: AmountProblem };

export type MeasureReading =
  | { ok: true; number: number | null }
  | { ok: false; problem: MeasureProblem };

export const columnsOf = (amount: AmountColumns): string[] =>
  amount.kind === "share" ? [...amount.part, ...amount.whole] : amount.columns;

/**
 * A row's amount: not available if any column is blank.
 *
 * @param unit the metric's, with which the marks £ and % must agree; null without a metric
 */
export function readAmount(row: Row, amount: AmountColumns, unit: string | null): AmountReading {
  const numbers = new Map<string, number | null>();
  for (const column of columnsOf(amount)) {
    const reading = readMeasured(row.cells[column] ?? "", amount.kind, unit);
    if (!reading.ok) return { ...reading, column };
    numbers.set(column, reading.number);
  }
  const [part, whole] = (
    amount.kind === "share" ? [amount.part, amount.whole] : [amount.columns]
  ).map((columns) => sumOf(columns.map((column) => numbers.get(column) ?? null)));
  if (part === null || part === undefined || whole === null)
    return { ok: true, amount: notAvailable };
  if (Math.max(Math.abs(part), whole ?? 0) > Number.MAX_SAFE_INTEGER)
    return { ok: false, problem: { kind: "sum too large" } };
  if (whole === undefined) return { ok: true, amount: given(part) };
  if (part > whole) return { ok: false, problem: { kind: "part past whole", part, whole } };
  return { ok: true, amount: givenShare(part, whole) };
}

/** A typed number that suits its measure; null if blank. */
export function readMeasured(text: string, measure: Measure, unit: string | null): MeasureReading {
  const typed = text.trim();
  if (typed === "") return { ok: true, number: null };
  const reading = readNumber(typed);
  if (!reading.ok) return { ok: false, problem: { kind: "number", problem: reading.problem } };
  const problem = problemOf(typed, reading.value, reading.mark, measure, unit);
  return problem ? { ok: false, problem } : { ok: true, number: reading.value };
}

function problemOf(
  text: string,
  value: number,
  mark: NumberMark | null,
  measure: Measure,
  unit: string | null,
): MeasureProblem | undefined {
  if (mark === "%" && measure !== "value") return { kind: "percentage", text, measure };
  if (mark !== null && unit !== null && unit !== mark)
    return { kind: "other mark", text, mark, unit };
  if (measure === "value") return undefined;
  if (value < 0) return { kind: "below zero", text };
  if (Number.isInteger(value) || (measure === "share" && (unit === null || unit === "£")))
    return undefined;
  return { kind: "not whole", text };
}

/** To fifteen digits, so that 0.1 and 0.2 make 0.3. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  if (known.length < numbers.length) return null;
  if (known.length === 1) return known[0] as number;
  const sum = known.reduce((whole, number) => whole + number, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
