import { describe, expect, it } from "vitest";
import type { Series } from "#app/statistics/observation.ts";
import { verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { chance, normals, poisson, wandering } from "#tests/setup/chance.ts";
import { monthly } from "#tests/setup/observations.ts";

/** [months before, months since] */
const designs = [
  [12, 3],
  [18, 6],
  [24, 6],
  [36, 6],
  [36, 12],
  [60, 12],
  [108, 12],
] as const;

type Made = { rho: number; season?: number; effect?: number };
type Maker = (before: number, since: number, made: Made, random: () => number) => Series;

/** A year's wave of some height, as a part of the level. */
const wave = (place: number, height: number) => height * Math.sin((2 * Math.PI * place) / 12);

/** Values of about a hundred with a spread of ten; an effect is in such spreads. */
const values: Maker = (before, since, { rho, season = 0.1, effect = 0 }, random) =>
  monthly(
    "gaussian",
    "2010-01",
    wandering(normals(random), rho, before + since).map(
      (number, place) =>
        100 * (1 + wave(place, season)) + 10 * (number + (place >= before ? effect : 0)),
    ),
  );

/** Counts of about two hundred that vary by a tenth beyond chance; an effect is in such tenths. */
const counts: Maker = (before, since, { rho, season = 0.1, effect = 0 }, random) =>
  monthly(
    "poisson",
    "2010-01",
    wandering(normals(random), rho, before + since).map((number, place) => {
      const change = number + (place >= before ? effect : 0);
      return poisson(random, 200 * Math.exp(wave(place, season) + 0.1 * change));
    }),
  );

/** How many in a hundred runs come out more or fewer, over the designs. */
function found(
  makers: readonly Maker[],
  asked: readonly (readonly [number, number])[],
  made: Made,
  runs: number,
): number {
  const random = chance(20_261_105);
  let [all, came] = [0, 0];
  for (const make of makers)
    for (const [before, since] of asked)
      for (let run = 0; run < runs; run++) {
        const series = make(before, since, made, random);
        const window = { start: before + 1, end: before + since, long: false };
        const { status } = verdictOf(series, window);
        all += 1;
        if (status === "more_than_expected" || status === "fewer_than_expected") came += 1;
      }
  return (100 * came) / all;
}

describe("Where nothing was done", { timeout: 60_000 }, () => {
  it.each([[0], [0.4], [0.6]])(
    "with an autocorrelation of %d, 8 in 100 at most are false alarms",
    (rho) => {
      expect(found([values, counts], designs, { rho }, 250)).toBeLessThanOrEqual(8);
    },
  );

  it("under 24 months, seasons of ±15% raise 3 in 100 at most", () => {
    const short = designs.filter(([before]) => before < 24);
    const tall = { rho: 0, season: 0.15 };
    expect(found([values, counts], short, tall, 500)).toBeLessThanOrEqual(3);
  });
});

describe("Where much was done", { timeout: 60_000 }, () => {
  it("nine in ten are found, on a baseline of two years or more", () => {
    const long = designs.filter(([before]) => before >= 24);
    expect(found([values, counts], long, { rho: 0, effect: 4 }, 100)).toBeGreaterThanOrEqual(90);
    expect(found([values, counts], long, { rho: 0.4, effect: 4 }, 100)).toBeGreaterThanOrEqual(90);
    expect(found([values], long, { rho: 0, effect: -4 }, 100)).toBeGreaterThanOrEqual(90);
  });
});
