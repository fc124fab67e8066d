import { describe, expect, it } from "vitest";
import { harmonicsFor, isUnderTwoYears } from "#app/statistics/observation.ts";
import { verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { windowOf } from "#app/statistics/verdicts/window.ts";
import { monthly } from "#tests/setup/observations.ts";

/** Counts that go up and down by chance about a hundred, with no trend and no season. */
const unsteady = [
  103, 96, 109, 92, 101, 98, 107, 95, 99, 104, 91, 106, 100, 97, 105, 94, 102, 108, 93, 99, 101, 96,
  104, 100, 98, 106, 95, 103, 92, 107, 99, 101, 94, 105, 97, 102,
];
const firstMonths = (count: number) => unsteady.slice(0, count);
const several = (count: number, number: number) => Array<number>(count).fill(number);

/** The verdict on counts, or on others, from so many months before a start. */
function judged(
  before: readonly (number | null)[],
  since: readonly (number | null)[],
  {
    family = "poisson",
    ...others
  }: NonNullable<Parameters<typeof monthly>[3]> & {
    family?: Parameters<typeof monthly>[0];
  } = {},
) {
  const series = monthly(family, "2020-01", [...before, ...since], others);
  const window = windowOf(series, { start: before.length + 1, asked: null, fixed: false });
  return verdictOf(series, window);
}

const status = (...asked: Parameters<typeof judged>) => judged(...asked).status;

describe("What cannot be said", () => {
  it("is too short a baseline under four months, which is not fitted, and under twelve, which is", () => {
    expect(judged(firstMonths(3), several(3, 300))).toMatchObject({
      status: "cannot_say:short_baseline",
      baseline: null,
      extra: null,
    });
    expect(judged(firstMonths(4), several(3, 300)).baseline).not.toBeNull();
    expect(judged(firstMonths(11), several(3, 300))).toMatchObject({
      status: "cannot_say:short_baseline",
      extra: { actual: 900 },
    });
    expect(status(firstMonths(12), several(3, 300))).toBe("more_than_expected");
  });

  it("is an empty one before one that does not vary", () => {
    expect(status(several(24, 0), several(3, 5))).toBe("cannot_say:empty_baseline");
    expect(status(several(24, 7), several(3, 5))).toBe("cannot_say:no_variation");
    expect(status(several(24, 0), several(3, 5), { family: "gaussian" })).toBe(
      "cannot_say:no_variation",
    );
    expect(status(several(3, 0), several(3, 5))).toBe("cannot_say:short_baseline");
  });

  it("is a share of all, of none, and a rate that stays the same", () => {
    const whole = [...several(12, 50), ...several(15, 80)];
    const shares = { family: "binomial", size: whole } as const;
    expect(status(whole.slice(0, 24), several(3, 9), shares)).toBe("cannot_say:no_variation");
    expect(status(several(24, 0), several(3, 9), shares)).toBe("cannot_say:no_variation");
    const rates = whole.slice(0, 24).map((size) => size / 5);
    expect(status(rates, several(3, 9), { size: whole })).toBe("cannot_say:no_variation");
  });

  it("is a perfect fit, which says nothing of chance, but short first", () => {
    const line = (count: number) => Array.from({ length: count }, (_, place) => 103 + 3 * place);
    expect(status(line(24), several(3, 5), { family: "gaussian" })).toBe("cannot_say:no_variation");
    expect(judged(line(8), several(3, 5), { family: "gaussian" })).toMatchObject({
      status: "cannot_say:short_baseline",
      extra: null,
    });
  });

  it("is as good as a perfect fit, of values and of counts", () => {
    const line = (noise: number) =>
      Array.from({ length: 24 }, (_, place) => 103 + 3 * place + noise * (place % 3));
    const value = { family: "gaussian" } as const;
    expect(status(line(1e-5), several(3, 5), value)).toBe("cannot_say:no_variation");
    expect(status(line(0.1), several(3, 5), value)).toBe("fewer_than_expected");
    const doubled = Array.from({ length: 24 }, (_, place) => 2 ** place);
    expect(status(doubled, several(3, 5))).toBe("cannot_say:no_variation");
  });

  it("is a fit that runs away", () => {
    const last = [...several(23, 0), 5];
    expect(status(last, several(3, 5))).toBe("cannot_say:fit_failed");
  });

  it("is a comparison of which there was never one", () => {
    const beside = several(27, 0);
    const asked = { family: "two counts", beside, compared: true } as const;
    expect(status(firstMonths(24), several(3, 5), asked)).toBe("cannot_say:no_variation");
  });
});

describe("Too early", () => {
  it("is what fewer than three figures are, whatever they say", () => {
    const early = judged(firstMonths(24), [900, 900]);
    expect(early).toMatchObject({ status: "too_early", periodsSince: 2, extra: { actual: 1800 } });
    expect(status(firstMonths(24), [900, null, 900])).toBe("too_early");
    expect(status(firstMonths(24), [900, 900, 900])).toBe("more_than_expected");
  });

  it("has no reading before the first figure", () => {
    expect(judged(firstMonths(24), [])).toMatchObject({
      status: "too_early",
      extra: null,
      periodsSince: 0,
    });
  });
});

describe("With 12 to 23 months and no comparison", () => {
  const highest = Math.max(...unsteady);

  it("more is said only where every month lies above every month before", () => {
    expect(status(firstMonths(23), several(6, 200))).toBe("more_than_expected");
    expect(status(firstMonths(23), [...several(5, 200), highest])).toBe("cannot_say:seasonality");
    expect(status(firstMonths(23), [...several(5, 200), 110])).toBe("more_than_expected");
    expect(status(firstMonths(24), [...several(5, 200), highest])).toBe("more_than_expected");
  });

  it("fewer is said only where every month lies below every month before", () => {
    expect(status(firstMonths(23), several(6, 20))).toBe("fewer_than_expected");
    expect(status(firstMonths(23), [...several(5, 20), 100])).toBe("cannot_say:seasonality");
  });

  it("no clear change cannot be said either", () => {
    expect(status(firstMonths(23), several(6, 100))).toBe("cannot_say:seasonality");
    expect(status(firstMonths(24), several(6, 100))).toBe("no_clear_change");
  });

  it("a comparison makes it tellable", () => {
    const beside = several(29, 400);
    const asked = { family: "two counts", beside, compared: true } as const;
    expect(status(firstMonths(23), [...several(5, 200), highest], asked)).toBe(
      "more_than_expected",
    );
    expect(status(firstMonths(23), several(6, 100), asked)).toBe("no_clear_change");
  });

  it("rates and shares are what is compared, not counts", () => {
    const size = [...several(23, 1000), ...several(3, 5000)];
    expect(status(firstMonths(23), several(3, 600), { size })).toBe("more_than_expected");
    expect(status(firstMonths(23), several(3, 520), { size })).toBe("cannot_say:seasonality");
  });
});

describe("Flags", () => {
  const flags = (...asked: Parameters<typeof judged>) => judged(...asked).flags;

  it("tell of a year that is not known, under 24 months", () => {
    expect(flags(firstMonths(23), several(3, 100))).toEqual(["seasonality_not_adjusted"]);
    expect(flags(firstMonths(24), several(3, 100))).toEqual([]);
  });

  it("tell of a baseline that drifts", () => {
    const drift = Array.from({ length: 36 }, (_, place) => 1000 + 80 * Math.sin(place / 5));
    const found = judged(drift, several(3, 1000), { family: "gaussian" });
    expect(found.baseline?.rhoUsed).toBeGreaterThanOrEqual(0.8);
    expect(found.flags).toEqual(["drifting_baseline"]);
  });

  it("tell of counts under five a month, and not of small values", () => {
    const few = firstMonths(24).map((count) => Math.round((count - 88) / 5));
    expect(flags(few, several(3, 3))).toContain("small_counts");
    const six = firstMonths(24).map((count) => Math.round((count - 70) / 5));
    expect(flags(six, several(3, 3))).not.toContain("small_counts");
    expect(flags(few, several(3, 3), { family: "gaussian" })).not.toContain("small_counts");
  });

  it("tell of gaps before the start and after it, not of what has not come yet", () => {
    expect(flags([...firstMonths(10), null, ...firstMonths(24)], several(3, 100))).toEqual([
      "gaps",
    ]);
    expect(flags(firstMonths(24), [100, null, 100, 100])).toEqual(["gaps"]);
    expect(flags([null, ...firstMonths(24)], [100, 100, 100, null])).toEqual([]);
    const later = monthly("poisson", "2020-01", [...firstMonths(30), null, 100]);
    expect(verdictOf(later, { start: 25, end: 28, long: false }).flags).toEqual([]);
  });
});

describe("The window", () => {
  const series = monthly("poisson", "2020-01", [...unsteady, ...unsteady]);
  const window = (start: number, asked: number | null, fixed = false) =>
    windowOf(series, { start, asked, fixed });

  it("ends with what was asked for or with the last figure", () => {
    expect(window(37, 42)).toEqual({ start: 37, end: 42, long: false });
    expect(window(70, 80)).toEqual({ start: 70, end: 72, long: false });
    expect(window(70, null)).toEqual({ start: 70, end: 72, long: false });
  });

  it("is cut at twelve months, which is nothing to tell of", () => {
    expect(window(37, null)).toEqual({ start: 37, end: 48, long: false });
  });

  it("is cut at six months or half the baseline, which is told", () => {
    expect(window(13, null)).toEqual({ start: 13, end: 18, long: true });
    expect(window(13, 18)).toEqual({ start: 13, end: 18, long: false });
    expect(window(16, null)).toEqual({ start: 16, end: 22, long: true });
    expect(window(25, null)).toEqual({ start: 25, end: 36, long: false });
  });

  it("is left as it is where it is fixed, and told of where it is long", () => {
    expect(window(13, 20, true)).toEqual({ start: 13, end: 20, long: true });
    expect(window(37, 52, true)).toEqual({ start: 37, end: 52, long: true });
    expect(window(37, 48, true)).toEqual({ start: 37, end: 48, long: false });
  });
});

it("The longer the window, the more there must be to see", () => {
  const [short, long] = [3, 9].map(
    (length) => judged(firstMonths(36), several(length, 100)).extra?.smallestDetectable ?? 0,
  );
  expect(long).toBeGreaterThan(short ?? Number.NaN);
});

describe("The year", () => {
  it("is one wave from 24 months, two from 36, and of weeks one from 104", () => {
    expect([23, 24, 35, 36].map((months) => harmonicsFor(months, 12))).toEqual([0, 1, 1, 2]);
    expect([103, 104, 200].map((weeks) => harmonicsFor(weeks, 52))).toEqual([0, 1, 1]);
    expect([harmonicsFor(60, 4), harmonicsFor(60, 1)]).toEqual([0, 0]);
  });

  it("is not known under 24 months or 104 weeks", () => {
    expect([23, 24].map((months) => isUnderTwoYears(12, months))).toEqual([true, false]);
    expect([103, 104].map((weeks) => isUnderTwoYears(52, weeks))).toEqual([true, false]);
    expect([isUnderTwoYears(4, 12), isUnderTwoYears(1, 12)]).toEqual([false, false]);
  });
});
