import { describe, expect, it } from "vitest";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { forecastOf } from "#app/domain/verdicts/forecast.ts";
import { asked, calls, elsewhere, inShort } from "#tests/setup/effect.ts";
import { figures } from "#tests/setup/series.ts";

describe("Beside a comparison", () => {
  const comparison = { figures: figures("2020-01", elsewhere.slice(0, 48), 2), unreached: true };

  it("is of strength A, and says what the comparison did by itself", () => {
    expect(effectOf(asked({ comparison }))).toMatchObject({
      verdict: "fewer than expected",
      strength: "A",
      comparison: "no clear change",
      compared: true,
    });
  });

  it("is of strength C until someone says that the campaign did not reach it", () => {
    const reached = { ...comparison, unreached: false };
    expect(effectOf(asked({ comparison: reached }))).toMatchObject({
      strength: "C",
      because: ["comparison_reached"],
    });
  });

  it("shows no change where both fell alike, and that the comparison fell", () => {
    const both = elsewhere
      .slice(0, 48)
      .map((number, place) => (place >= 36 ? number * 0.8 : number));
    const alike = { figures: figures("2020-01", both.map(Math.round), 2), unreached: true };
    expect(effectOf(asked({ comparison: alike }))).toMatchObject({
      verdict: "no clear change",
      comparison: "fewer than expected",
    });
  });

  it("rests on the months that both have", () => {
    const late = { figures: figures("2021-01", elsewhere.slice(0, 36), 2), unreached: true };
    expect(inShort(effectOf(asked({ comparison: late }))).slice(3)).toEqual([24, 6]);
  });

  it("of a share counts in contacts, and shows its line in percent", () => {
    const share = (numbers: readonly number[], more: number) =>
      numbers
        .slice(0, 48)
        .map((number, place): [number, number] => [
          Math.round(number / 4) + (place >= 36 ? more : 0),
          2000 + 10 * (place % 3),
        ]);
    const effect = effectOf(
      asked({
        measure: "share",
        figures: figures("2020-01", share(calls, 150)),
        comparison: { figures: figures("2020-01", share(elsewhere, 0), 2), unreached: true },
      }),
    );
    if (effect.verdict !== "more than expected") throw new Error(effect.verdict);
    const { numbers } = effect;
    const parts = share(calls, 150)
      .slice(36, 42)
      .map(([part]) => part);
    expect(numbers.actual).toBe(parts.reduce((sum, part) => sum + part, 0));
    expect(numbers.expected).toBeCloseTo(numbers.actual - numbers.extra, 8);
    expect(numbers.extra).toBeGreaterThan(700);
    expect(numbers.percentagePoints?.extra).toBeCloseTo((100 * numbers.extra) / (6 * 2010), 1);
    const before = numbers.series.before.map(({ expected }) => expected);
    expect(Math.min(...before)).toBeGreaterThan(11);
    expect(Math.max(...before)).toBeLessThan(14);
    const [part, whole] = share(calls, 150)[0] ?? [];
    expect(Math.abs((before[0] ?? 0) - (100 * (part ?? 0)) / (whole ?? 1))).toBeGreaterThan(0.1);
    const [first] = numbers.series.since;
    expect(first?.actual).toBeCloseTo((100 * (parts[0] ?? 0)) / 2000, 10);
    expect(first?.expected).toBeLessThan(first?.actual ?? 0);
    const sum = numbers.series.since.reduce(
      (total, { expected }, place) => total + (expected * (2000 + 10 * (place % 3))) / 100,
      0,
    );
    expect(sum).toBeCloseTo(numbers.expected, 6);
  });

  it("by quarters is none for months, and nothing is said of it", () => {
    const quarters = { figures: figures("2014-Q1", elsewhere.slice(0, 40), 2), unreached: true };
    expect(effectOf(asked({ comparison: quarters }))).toMatchObject({ verdict: "cannot say" });
    const forecast = forecastOf({
      measure: "count",
      figures: asked().figures,
      comparison: quarters.figures,
      start: "2023-01",
      until: null,
    });
    expect(forecast?.comparison).toBeNull();
  });

  it("of another measure is none", () => {
    const shares = { figures: figures("2020-01", [[1, 4]], 2), unreached: true };
    expect(effectOf(asked({ comparison: shares }))).toMatchObject({ verdict: "cannot say" });
  });
});
