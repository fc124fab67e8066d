import { describe, expect, it } from "vitest";
import type { EffectReport } from "#app/commands/effect-report.ts";
import { type Period, shift } from "#app/domain/calendar/period.ts";
import { dorset, lincolnshire, seatBelts, sicily } from "#tests/published/effect-series.ts";
import { forecastsOfSeatBelts } from "#tests/published/expected-forecast-compared.ts";
import { forecastsOfPractices } from "#tests/published/expected-forecast-practices.ts";
import { forecastsOfRoadsAndSmoking } from "#tests/published/expected-forecast-road.ts";
import { publishedRegressions } from "#tests/published/expected-regression.ts";
import type { PublishedForecast } from "#tests/published/published-forecast.ts";
import { fileOf, run } from "#tests/setup/effect-command.ts";

const tableOf = (first: Period, columns: Record<string, readonly number[]>) => {
  const lists = Object.values(columns);
  const rows = (lists[0] ?? []).map((_, place) =>
    [shift(first, place), ...lists.map((list) => list[place])].join(","),
  );
  return fileOf(["period", ...Object.keys(columns)].join(","), ...rows);
};

async function effect(...words: string[]): Promise<EffectReport> {
  const { code, printed, complaint } = await run(...words);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  return JSON.parse(printed);
}

const { drivers, front, rear } = seatBelts;
const roads = () => tableOf(seatBelts.first, { drivers, front, rear });
const smoking = () => tableOf(sicily.first, { aces: sicily.episodes, stdpop: sicily.population });

const published = (list: readonly PublishedForecast[], name: string) => {
  const found = list.find((answer) => answer.name === name)?.numbers;
  if (!found) throw new Error(`nothing is published of ${name}`);
  return found;
};

function expectTotals(
  found: EffectReport,
  { total, fit, coefficients }: NonNullable<PublishedForecast["numbers"]>,
) {
  const near = (actual: number | null | undefined, expected = Number.NaN) =>
    expect(Math.abs((actual ?? Number.NaN) / expected - 1)).toBeLessThan(1e-5);
  const [actual, extra, low, high, smallest] = total;
  near(found.actual, actual);
  near(found.extra, extra);
  near(found.expected, (actual ?? 0) - (extra ?? 0));
  near(found.low, low);
  near(found.high, high);
  near(found.smallestDetectable, smallest);
  near(found.dispersion, fit[0]);
  coefficients.forEach((coefficient, place) => {
    near(Object.values(found.coefficients ?? {})[place], coefficient);
  });
}

describe("Prints the published answers", () => {
  it("for drivers and front-seat passengers against those in the rear: 23% and 29% fewer", async () => {
    const words = ["--comparison-count", "rear", "--start", "1983-02"];
    const found = await effect(await roads(), "--count", "drivers", ...words);
    expect(found).toMatchObject({
      status: "fewer_than_expected",
      strength: "A",
      flags: [],
      nPre: 169,
      nWindow: 12,
      df: 163,
      rho: 0,
      percentagePoints: null,
      sentence:
        "Drivers, February 1983 to January 1984: 4,637 fewer than expected (likely between 3,474 and 5,801), and fewer than in rear. This is what we would see if the campaign worked.",
    });
    expectTotals(found, published(forecastsOfSeatBelts, "drivers against rear-seat passengers"));
    expect(100 * ((found.ratio ?? 0) - 1)).toBeCloseTo(-23.2, 1);
    expect(found.comparison).toMatchObject({ status: "no_clear_change", comparison: null });
    expect(found.periods[0]).toMatchObject({ period: "1983-02", actual: 1057 });

    const second = await effect(await roads(), "--count", "front", ...words, "--better", "lower");
    expectTotals(
      second,
      published(forecastsOfSeatBelts, "front-seat against rear-seat passengers"),
    );
    expect(100 * ((second.ratio ?? 0) - 1)).toBeCloseTo(-29.4, 1);
  });

  it("for some of the rows, and a window that is fixed", async () => {
    const words = ["--start", "1983-02", "--end", "1984-01", "--fixed-window"];
    const since = ["--filter", "period>=1979-02"];
    const found = await effect(await roads(), "--count", "rear", ...since, ...words);
    expectTotals(
      found,
      published(forecastsOfRoadsAndSmoking, "rear-seat passengers, on four years"),
    );
    expect(found).toMatchObject({ status: "no_clear_change", strength: "B", nPre: 48 });
  });

  it("for Sicily, with its population as the exposure, and its segmented regression", async () => {
    const found = await effect(
      await smoking(),
      ...["--count", "aces", "--exposure", "stdpop", "--start", "2005-01"],
    );
    expectTotals(
      found,
      published(forecastsOfRoadsAndSmoking, "coronary episodes in Sicily, the year after the ban"),
    );
    const answer = publishedRegressions.find(
      ({ name }) => name === "Sicily, a step, a slope and the year",
    );
    const { technical } = found;
    expect(technical).toMatchObject({ periods: 59, df: 51, neweyWestLag: 3 });
    for (const [name, numbers] of Object.entries(answer?.coefficients ?? {})) {
      const { model, neweyWest, autoregressive } = technical?.standardErrors ?? {};
      const errors = [model?.[name], neweyWest?.[name], autoregressive?.[name]];
      [technical?.coefficients[name], ...errors].forEach((number, place) => {
        expect(number).toBeCloseTo(numbers[place] ?? Number.NaN, 8);
      });
    }
    const step = Math.exp(technical?.coefficients.level ?? 0);
    expect(step).toBeCloseTo(0.8778, 4);
  });

  it("for two shares, of which the second is in another file, counted in contacts", async () => {
    const [one, other] = await Promise.all([
      tableOf(dorset.first, { remote: dorset.remote, known: dorset.known }),
      tableOf(lincolnshire.first, { far: lincolnshire.remote, all: lincolnshire.known }),
    ]);
    const when = ["--start", "2021-01", "--end", "2021-06", "--fixed-window"];
    const found = await effect(
      ...[one, "--part", "remote", "--whole", "known", ...when],
      ...["--comparison-file", other, "--comparison-part", "far", "--comparison-whole", "all"],
    );
    const answer = published(
      forecastsOfPractices,
      "Dorset less Lincolnshire in 2021, when nothing was done",
    );
    const [, extra, low, high] = answer.total;
    for (const [number, expected] of [
      [found.extra, extra],
      [found.low, low],
      [found.high, high],
    ])
      expect((number ?? 0) / (expected ?? 0)).toBeCloseTo(1, 4);
    const remote = dorset.remote.slice(22, 28).reduce((sum, part) => sum + part, 0);
    expect(found).toMatchObject({ status: "no_clear_change", strength: "C", actual: remote });
    expect(found.expected).toBeCloseTo(remote - (found.extra ?? 0), 6);
    const known = dorset.known.slice(22, 28).reduce((sum, whole) => sum + whole, 0);
    expect(found.percentagePoints).toBeCloseTo((100 * (found.extra ?? 0)) / known, 8);
    expect(found.comparison).toMatchObject({ status: "cannot_say:seasonality" });
  });

  it("for a difference of shares with what each month counts for", async () => {
    const differences = dorset.remote.map((remote, place) => {
      const here = remote / (dorset.known[place] ?? Number.NaN);
      const there = (lincolnshire.remote[place] ?? 0) / (lincolnshire.known[place] ?? Number.NaN);
      return Number((here - there).toFixed(10));
    });
    const file = await tableOf(dorset.first, { diff: differences, known: dorset.known });
    const when = ["--start", "2021-01", "--end", "2021-06", "--fixed-window"];
    const found = await effect(file, "--value", "diff", "--weight", "known", ...when);
    expectTotals(
      found,
      published(forecastsOfPractices, "Dorset less Lincolnshire in 2021, when nothing was done"),
    );
    expect(found).toMatchObject({ status: "no_clear_change", percentagePoints: null });
  });
});

describe("Looks from the start", () => {
  const wave = (count: number) =>
    Array.from({ length: count }, (_, place) => 100 + ((place * 37) % 23));

  it("to three months after the end, or as long as is asked", async () => {
    const file = await tableOf("2018-01", { y: wave(60) });
    const words = [file, "--count", "y", "--start", "2021-01", "--end", "2021-02"];
    const last = async (...more: string[]) =>
      (await effect(...words, ...more)).periods.at(-1)?.period;
    expect(await last()).toBe("2021-05");
    expect(await last("--follow-up", "0")).toBe("2021-02");
    expect(await last("--follow-up", "5")).toBe("2021-07");
    expect(await last("--fixed-window")).toBe("2021-02");
  });

  it("by quarter, by week and by year", async () => {
    const quarters = await tableOf("2012-Q1", { y: wave(36) });
    const byMonth = await effect(
      quarters,
      "--count",
      "y",
      "--start",
      "2019-05",
      "--end",
      "2019-11",
    );
    expect(byMonth.periods.map(({ period }) => period)).toEqual([
      "2019-Q2",
      "2019-Q3",
      "2019-Q4",
      "2020-Q1",
    ]);
    const weeks = await tableOf("2018-01-01", { y: wave(130) });
    const weekly = await effect(weeks, "--count", "y", "--start", "2020-01-08", "--end", "2020-02");
    expect(weekly.periods[0]?.period).toBe("2020-01-06");
    expect(weekly).toMatchObject({ nPre: 105, df: 101, flags: [] });
    const short = await effect(weeks, "--count", "y", "--start", "2019-12", "--follow-up", "1");
    expect(short).toMatchObject({ nPre: 99, status: "cannot_say:seasonality" });
    expect(short.flags).toContain("seasonality_not_adjusted");
    const years = await effect(
      await tableOf("2000", { y: wave(20) }),
      ...["--count", "y", "--start", "2016", "--end", "2019", "--fixed-window"],
    );
    expect(years).toMatchObject({ nPre: 16, nWindow: 4, df: 14, flags: [] });
  });

  it("with months left out as gaps", async () => {
    const rows = wave(40)
      .map((count, place) => `${shift("2018-01", place)},${count}`)
      .filter((_, place) => place !== 5 && place !== 38);
    const found = await effect(
      await fileOf("period,y", ...rows),
      "--count",
      "y",
      "--start",
      "2021-01",
    );
    expect(found).toMatchObject({ nPre: 35, nWindow: 3, flags: ["gaps"] });
  });

  it("and prints null for what cannot be said", async () => {
    const found = await effect(
      await tableOf("2020-01", { y: Array(30).fill(5) }),
      ...["--value", "y", "--start", "2022-01"],
    );
    expect(found).toEqual({
      status: "cannot_say:no_variation",
      strength: null,
      flags: [],
      nPre: 24,
      nWindow: 6,
      df: null,
      coefficients: null,
      dispersion: null,
      rho: null,
      rhoUsed: null,
      actual: null,
      expected: null,
      extra: null,
      standardError: null,
      low: null,
      high: null,
      ratio: null,
      ratioLow: null,
      ratioHigh: null,
      percentagePoints: null,
      percentagePointsLow: null,
      percentagePointsHigh: null,
      smallestDetectable: null,
      periods: [],
      comparison: null,
      technical: null,
      sentence: expect.stringMatching(/^Y, from January 2022: We cannot say\./),
    });
  });
});
