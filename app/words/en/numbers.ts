import type { Cost } from "#app/domain/campaigns/cost.ts";
import { type Display, rounded } from "#app/domain/metrics/display.ts";
import { type Amount, numberOf } from "#app/domain/metrics/figure.ts";
import { type Limits, shownLimits } from "#app/domain/metrics/limits.ts";
import { plural } from "./sentence.ts";

/** "12,345.678": without zeros at its end. */
export const inFigures = (value: number, mostDecimals = 3): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: mostDecimals });

/** Units that are written next to the number, without a space. */
const isSign = (unit: string): unit is "£" | "%" => unit === "£" || unit === "%";

const writers = new Map<number, Intl.NumberFormat>();

/** Made once for each number of decimals: making one takes fifty times as long as using it. */
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

/** To the last digit that was given: "62,101 of 100,000 sign-ups", "16.3827 days". */
export function amountInFull(amount: Amount, display: Display): string {
  if (amount.state !== "given") return amount.state;
  const { value, part, whole } = amount;
  const digits = inFigures(value ?? part ?? 0, 20);
  const signed = { "£": withMinus(`£${digits}`.replace("£-", "-£")), "%": `${digits}%` };
  const number = isSign(display.unit) ? signed[display.unit] : digits;
  return `${number} ${unitInWords({ whole }, display)}`.trim();
}

/** The difference between two numbers of a metric: "12.0 percentage points", "400 calls", "£3.20". */
export function differenceInWords(difference: number, display: Display): string {
  const size = numberInWords(Math.abs(difference), display);
  if (size.endsWith("%")) return `${size.slice(0, -1)} percentage points`;
  return display.unit === "£" ? size : `${size} ${display.unit}`;
}

/** "loans", "of 4,210 appointments", "of £9", or nothing if the number carries its sign. */
export function unitInWords({ whole }: Pick<Amount, "whole">, { unit }: Display): string {
  if (whole === null) return isSign(unit) ? "" : unit;
  if (unit !== "£") return `of ${inFigures(whole)} ${unit}`;
  return `of ${poundsInWords(whole)}`;
}

/** "£1,960.50", "£18,400", "−£294". */
export const poundsInWords = (pounds: number): string => written(pounds, "stripIfInteger");

/** To the penny, whatever the amount: "£18,400.00". */
export const penceInWords = (pounds: number): string => written(pounds, "auto");

/** With a true minus sign: a hyphen can break from its number at the end of a line. */
const withMinus = (number: string): string => number.replace("-", "−");

const written = (pounds: number, trailingZeroDisplay: "auto" | "stripIfInteger") =>
  withMinus(
    pounds.toLocaleString("en-GB", { style: "currency", currency: "GBP", trailingZeroDisplay }),
  );

/** "17.25 hours", "1 hour". */
export const hoursInWords = (hours: number): string =>
  `${inFigures(hours, 2)} ${plural(hours, "hour", "hours")}`;

/** "£1,960.50 and 17.25 hours". */
export const costInWords = ({ spend, hours }: Cost): string =>
  `${poundsInWords(spend)} and ${hoursInWords(hours)}`;

/** "6.2%" for 0.0617. */
export const percentInWords = (share: number): string =>
  share.toLocaleString("en-GB", {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

/** "41,020 to 60,100", "exactly 5" where it has no width, "about 5" where its width does not show; null without limits. */
export function usualRange(limits: Limits, display: Display): string | null {
  const shown = shownLimits(limits, display);
  if (shown === null) return null;
  const [from, to] = [shown.from, shown.to].map((limit) => numberInWords(limit, display));
  if (from !== to) return `${from} to ${to}`;
  return `${limits.lower === limits.upper ? "exactly" : "about"} ${from}`;
}
