import { type Period, periodsPerYear, startOf } from "#app/domain/calendar/period.ts";
import { type Amount, given, givenShare } from "#app/domain/metrics/figure.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import { chance, wobble } from "./chance.ts";

/** Fractions of the level for a count (0.1 is a tenth), percentage points for a share, or units. */
export type Ingredients = {
  level: number;
  /** Added each year. */
  trend?: number;
  /** Added by month of the year, January first. */
  season?: readonly number[];
  /** The standard deviation of the noise. */
  noise: number;
  steps?: readonly Step[];
  exactly?: Record<Period, Amount | number>;
};

/** Added from a period, or until another (inclusive). */
export type Step = { from: Period; until?: Period; by: number };

/** The amounts of a series by period, the same for the same name. */
export type Recipe = {
  measure: Measure;
  amounts: (name: string, periods: readonly Period[]) => Amount[];
};

export const counts = (ingredients: Ingredients): Recipe => ({
  measure: "count",
  amounts: (name, periods) => {
    const numbers = countsOf(name, periods, ingredients);
    return periods.map((period, place) => exact(ingredients, period) ?? given(numbers[place] ?? 0));
  },
});

export const shares = ({ of, ...percent }: Ingredients & { of: Ingredients }): Recipe => ({
  measure: "share",
  amounts: (name, periods) => {
    const wholes = countsOf(`the whole of ${name}`, periods, of);
    const extras = departures(name, periods, percent);
    return periods.map((period, place) => {
      const whole = wholes[place] ?? 0;
      const share = Math.min(100, Math.max(0, percent.level + (extras[place] ?? 0)));
      return exact(percent, period) ?? givenShare(Math.round((whole * share) / 100), whole);
    });
  },
});

export const values = (decimals: number, ingredients: Ingredients): Recipe => ({
  measure: "value",
  amounts: (name, periods) => {
    const extras = departures(name, periods, ingredients);
    return periods.map((period, place) => {
      const value = Number((ingredients.level + (extras[place] ?? 0)).toFixed(decimals));
      return exact(ingredients, period) ?? given(value);
    });
  },
});

/** A recipe with the same amounts for any metric, so that others can build on it. */
export const always = (name: string, { measure, amounts }: Recipe): Recipe => ({
  measure,
  amounts: (_, periods) => amounts(name, periods),
});

export const without = (whole: Recipe, part: Recipe): Recipe => ({
  measure: "count",
  amounts: (name, periods) => {
    const parts = part.amounts(name, periods);
    return whole
      .amounts(name, periods)
      .map((amount, place) => given((amount.value ?? 0) - (parts[place]?.value ?? 0)));
  },
});

function exact({ exactly }: Ingredients, period: Period): Amount | undefined {
  const amount = exactly?.[period];
  return typeof amount === "number" ? given(amount) : amount;
}

const countsOf = (name: string, periods: readonly Period[], ingredients: Ingredients) =>
  departures(name, periods, ingredients).map((extra) =>
    Math.max(0, Math.round(ingredients.level * (1 + extra))),
  );

function departures(
  name: string,
  periods: readonly Period[],
  { trend = 0, season, noise, steps = [] }: Ingredients,
): number[] {
  const next = chance(name);
  return periods.map((period, place) => {
    const ofTheYear = season?.[Number(startOf(period).slice(5, 7)) - 1] ?? 0;
    const stepped = steps
      .filter(({ from, until }) => from <= period && (until === undefined || period <= until))
      .reduce((sum, { by }) => sum + by, 0);
    return (trend * place) / periodsPerYear(period) + ofTheYear + stepped + noise * wobble(next);
  });
}
