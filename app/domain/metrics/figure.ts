import type { Period } from "#app/domain/calendar/period.ts";
import type { Measure } from "./metric.ts";

export const figureStates = ["given", "not available", "does not apply"] as const;
export type FigureState = (typeof figureStates)[number];

/**
 * What was said of one period: a number, a part and its whole, or why there is none.
 * Not available, does not apply and zero are three things.
 */
export type Amount =
  | { state: "given"; value: number; part: null; whole: null }
  | { state: "given"; value: null; part: number; whole: number }
  | { state: "not available" | "does not apply"; value: null; part: null; whole: null };

/** One row of the append-only record. A correction replaces an earlier row and says why. */
export type Figure = Amount & {
  id: number;
  metricId: number;
  period: Period;
  note: string | null;
  source: string;
  givenById: number | null;
  givenAt: string;
  replacesId: number | null;
  reason: string | null;
  /** What was asked of a figure far from its own history, and answered: that it is right. */
  confirmation: string | null;
};

/** A figure that nothing has replaced, beside what the newest published review said of it, or else what it replaced itself. */
export type FigureInForce = Figure & {
  wasState: FigureState | null;
  wasValue: number | null;
  wasPart: number | null;
  wasWhole: number | null;
};

/** What a figure says, without when, by whom and why. */
export const amountOf = ({ state, value, part, whole }: Amount): Amount =>
  ({ state, value, part, whole }) as Amount;

/** The amount that a figure was before it was corrected, or null where it is the first or says the same as before. */
export function amountBefore(figure: FigureInForce): Amount | null {
  if (figure.wasState === null) return null;
  const { wasState: state, wasValue: value, wasPart: part, wasWhole: whole } = figure;
  const before = { state, value, part, whole } as Amount;
  return sameAmount(before, figure) ? null : before;
}

const nothing = { value: null, part: null, whole: null };

export const given = (value: number): Amount => ({ ...nothing, state: "given", value });
export const givenShare = (part: number, whole: number): Amount => ({
  state: "given",
  value: null,
  part,
  whole,
});
export const notAvailable: Amount = { ...nothing, state: "not available" };
export const doesNotApply: Amount = { ...nothing, state: "does not apply" };

/** The number that a chart draws: a count or value as it is, a share in percent (0 to 100), null where there is none. */
export function numberOf(amount: Amount): number | null {
  if (amount.state !== "given") return null;
  if (amount.whole === null) return amount.value;
  return amount.whole === 0 ? null : (100 * amount.part) / amount.whole;
}

export function sameAmount(one: Amount, other: Amount): boolean {
  return (
    one.state === other.state &&
    one.value === other.value &&
    one.part === other.part &&
    one.whole === other.whole
  );
}

/** Whether an amount has the shape that its metric's measure asks for. */
export const fits = ({ state, whole }: Amount, measure: Measure): boolean =>
  state !== "given" || (whole !== null) === (measure === "share");
