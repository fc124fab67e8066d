import { type Amount, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import { readNumber } from "#app/domain/number.ts";
import { quoted } from "#app/domain/quotation.ts";
import type { Row } from "./columns.ts";

/** Which columns hold a figure. Several are added up. */
export type AmountColumns =
  | { kind: "value" | "count"; columns: string[] }
  | { kind: "share"; part: string[]; whole: string[] };

export type AmountReading =
  | { ok: true; amount: Amount }
  | { ok: false; column?: string; problem: string };

export const columnsOf = (amount: AmountColumns): string[] =>
  amount.kind === "share" ? [...amount.part, ...amount.whole] : amount.columns;

/**
 * The amount that a row holds: not available where any of its columns is blank.
 *
 * @param unit the metric's, against which the marks £ and % are held; null where no metric is known
 */
export function readAmount(row: Row, amount: AmountColumns, unit: string | null): AmountReading {
  const numbers = new Map<string, number | null>();
  for (const column of columnsOf(amount)) {
    const reading = readMeasured(row.cells[column] ?? "", amount.kind, unit);
    if (!reading.ok) return { ...reading, column };
    numbers.set(column, reading.number);
  }
  const [one, whole] = (
    amount.kind === "share" ? [amount.part, amount.whole] : [amount.columns]
  ).map((columns) => sumOf(columns.map((column) => numbers.get(column) ?? null)));
  if (one === null || one === undefined || whole === null)
    return { ok: true, amount: notAvailable };
  if (Math.max(Math.abs(one), whole ?? 0) > Number.MAX_SAFE_INTEGER)
    return {
      ok: false,
      problem: "The columns add up to more than can be kept exactly: check them",
    };
  if (whole === undefined) return { ok: true, amount: given(one) };
  if (one > whole) return { ok: false, problem: partPastWhole(one, whole) };
  return { ok: true, amount: givenShare(one, whole) };
}

/** One number as it was typed, held against what the measure can be; null where it is blank. */
export function readMeasured(
  text: string,
  kind: Measure,
  unit: string | null,
): { ok: true; number: number | null } | { ok: false; problem: string } {
  if (text.trim() === "") return { ok: true, number: null };
  const reading = readNumber(text);
  if (!reading.ok) return reading;
  const problem = problemOf(reading.value, reading.mark, kind, unit);
  if (problem) return { ok: false, problem: `${quoted(text.trim())} ${problem}` };
  return { ok: true, number: reading.value };
}

function problemOf(
  value: number,
  mark: string | null,
  kind: Measure,
  unit: string | null,
): string | undefined {
  if (mark === "%" && kind !== "value")
    return kind === "count"
      ? "is a percentage where a count is asked for: write how many there were"
      : "is a percentage: write how many there were in the part and in the whole";
  if (mark !== null && unit !== null && unit !== mark)
    return `is marked ${mark}, and these figures are in ${unit}: write the number in ${unit}, without the mark`;
  if (kind === "value") return undefined;
  if (value < 0) return "is below zero: write 0 or more";
  if (Number.isInteger(value) || (kind === "share" && (unit === null || unit === "£")))
    return undefined;
  return "is not a whole number: write how many there were";
}

/** To fifteen figures, so that 0.1 and 0.2 are 0.3. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  if (known.length < numbers.length) return null;
  if (known.length === 1) return known[0] as number;
  const sum = known.reduce((whole, number) => whole + number, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}

/** What is wrong with a share whose part is more than its whole. */
export const partPastWhole = (part: number, whole: number): string =>
  `The part, ${part.toLocaleString("en-GB")}, is more than the whole, ${whole.toLocaleString("en-GB")}: check both`;
