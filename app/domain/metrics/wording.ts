import type { Amount } from "./figure.ts";
import { numberOf } from "./figure.ts";
import type { Metric } from "./metric.ts";
import { poundsInWords, withMinus } from "./pounds.ts";

/** What is needed of a metric to write one of its numbers. */
export type Display = Pick<Metric, "measure" | "unit" | "partUnit" | "decimals">;

export const displayOf = ({ measure, unit, partUnit, decimals }: Display): Display => ({
  measure,
  unit,
  partUnit,
  decimals,
});

/** A number to the metric's decimals, as a table, a chart, a file and a sentence all show it: 16.4 of 16.3827. */
export function rounded(value: number, { decimals }: Pick<Display, "decimals">): number {
  const shown = Number(value.toFixed(decimals));
  return shown === 0 ? 0 : shown;
}

/** Units that are signs: they stand at the number itself. */
const isSign = (unit: string): unit is "£" | "%" => unit === "£" || unit === "%";

const writers = new Map<number, Intl.NumberFormat>();

/** Writes numbers with so many decimals; made once, since to make one takes fifty times as long as to use it. */
function writerOf(decimals: number): Intl.NumberFormat {
  const known = writers.get(decimals);
  if (known) return known;
  const places = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat("en-GB", places);
  writers.set(decimals, made);
  return made;
}

/** "1,234", "16.4%", "£3.20". */
export function numberInWords(value: number, display: Display): string {
  const digits = writerOf(display.decimals).format(rounded(value, display));
  if (display.measure === "share" || display.unit === "%") return `${digits}%`;
  return display.unit === "£" ? withMinus(`£${digits}`.replace("£-", "-£")) : digits;
}

/** "1,234 loans", "16.4% of 4,210 appointments", "not available", "no payments, so there is no share". */
export function amountInWords(amount: Amount, display: Display): string {
  if (amount.state !== "given") return amount.state;
  const value = numberOf(amount);
  if (value === null) {
    return `${display.unit === "£" ? "£0 in all" : `no ${display.unit}`}, so there is no share`;
  }
  return `${numberInWords(value, display)} ${unitInWords(amount, display)}`.trim();
}

/** An amount as it was given, to its last digit: "62,101 of 100,000 sign-ups", "16.3827 days". */
export function amountInFull(amount: Amount, display: Display): string {
  if (amount.state !== "given") return amount.state;
  const { value, part, whole } = amount;
  const digits = (value ?? part ?? 0).toLocaleString("en-GB", { maximumFractionDigits: 20 });
  const signed = { "£": withMinus(`£${digits}`.replace("£-", "-£")), "%": `${digits}%` };
  const number = isSign(display.unit) ? signed[display.unit] : digits;
  return `${number} ${unitInWords({ whole }, display)}`.trim();
}

/** "12.0 percentage points", "400 calls", "£3.20": how far two numbers of a metric are apart. */
export function differenceInWords(difference: number, display: Display): string {
  const size = numberInWords(Math.abs(difference), display);
  if (size.endsWith("%")) return `${size.slice(0, -1)} percentage points`;
  return display.unit === "£" ? size : `${size} ${display.unit}`;
}

/** What a number is of: "loans", "of 4,210 appointments", "of £9", or nothing where its sign says it. */
export function unitInWords({ whole }: Pick<Amount, "whole">, { unit }: Display): string {
  if (whole === null) return isSign(unit) ? "" : unit;
  if (unit !== "£") return `of ${whole.toLocaleString("en-GB")} ${unit}`;
  return `of ${poundsInWords(whole)}`;
}

/** "a, b and c". */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A name as it stands within a sentence: "calls about missed bins", "a web visit"; one that begins with an abbreviation is left as it is. */
export const withinSentence = (name: string): string =>
  /^(?:[A-Z][a-z]|A )/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
