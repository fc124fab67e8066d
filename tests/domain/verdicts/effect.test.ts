import { describe, expect, it } from "vitest";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { asked, calls, callsWith, inShort } from "#tests/setup/effect.ts";
import { figures } from "#tests/setup/series.ts";

describe("The effect of a campaign", () => {
  it("is looked for from the month of its start to three months after its end", () => {
    const effect = effectOf(asked());
    expect(inShort(effect)).toEqual(["fewer than expected", "2023-01", "2023-06", 36, 6]);
    if (effect.verdict !== "fewer than expected") return;
    expect(effect.strength).toBe("B");
    expect(effect.numbers.low).toBeLessThan(-1200);
    expect(effect.numbers.high).toBeGreaterThan(-1300);
    expect(effect.numbers.percentagePoints).toBeNull();
  });

  it("is looked for as long after its end as is asked", () => {
    expect(inShort(effectOf(asked({ followUpMonths: 0 })))[2]).toBe("2023-03");
    expect(inShort(effectOf(asked({ followUpMonths: 5 })))[2]).toBe("2023-08");
  });

  it("without an end is looked for over twelve months", () => {
    const campaign = { startsOn: "2022-12-31", endsOn: null };
    expect(inShort(effectOf(asked({ campaign }))).slice(1, 3)).toEqual(["2022-12", "2023-11"]);
  });

  it("counts the month of its start, even where it starts on the last day", () => {
    const campaign = { startsOn: "2022-12-31", endsOn: "2023-03-31" };
    expect(inShort(effectOf(asked({ campaign })))[1]).toBe("2022-12");
  });

  it("is not looked for in a month that is not over", () => {
    expect(inShort(effectOf(asked({ today: "2023-04-30" })))[4]).toBe(3);
    expect(inShort(effectOf(asked({ today: "2023-05-01" })))[4]).toBe(4);
  });

  it("is an early reading before three months, and none before the first", () => {
    const early = effectOf(asked({ today: "2023-03-01" }));
    expect(early).toMatchObject({ verdict: "too early", periodsSince: 2, reading: {} });
    const before = effectOf(
      asked({ today: "2023-02-01", figures: figures("2020-01", calls.slice(0, 36)) }),
    );
    expect(before).toMatchObject({ verdict: "too early", periodsSince: 0, reading: null });
  });

  it("cannot be told without a figure, or on too few, and shows no number then", () => {
    expect(effectOf(asked({ figures: [] }))).toEqual({ verdict: "no figures" });
    const unknown = figures("2020-01", ["not available", "does not apply"]);
    expect(effectOf(asked({ figures: unknown }))).toEqual({ verdict: "no figures" });
    const short = effectOf(asked({ figures: figures("2022-05", calls.slice(0, 14)) }));
    expect(short).toMatchObject({ verdict: "cannot say", because: "short_baseline" });
    expect(short).not.toHaveProperty("numbers");
    expect(short).not.toHaveProperty("reading");
  });

  it("keeps gaps as gaps", () => {
    const gapped = callsWith(-200, 36, 48).map((number, place) =>
      [4, 38].includes(place) ? ("not available" as const) : number,
    );
    const effect = effectOf(asked({ figures: figures("2020-01", gapped) }));
    expect(inShort(effect).slice(3)).toEqual([35, 5]);
    expect(effect).toMatchObject({ flags: ["gaps"] });
  });

  it("is of strength C where another campaign overlaps", () => {
    expect(effectOf(asked({ overlapping: true }))).toMatchObject({
      strength: "C",
      because: ["overlapping_campaign"],
    });
  });
});

describe("The line of what was expected", () => {
  it("goes through the months before, and with its band through those after", () => {
    const effect = effectOf(asked());
    if (effect.verdict !== "fewer than expected") throw new Error(effect.verdict);
    const { before, since } = effect.numbers.series;
    expect([before.length, before[0]?.period, before.at(-1)?.period]).toEqual([
      36,
      "2020-01",
      "2022-12",
    ]);
    expect(since.map(({ period }) => period)).toEqual([
      "2023-01",
      "2023-02",
      "2023-03",
      "2023-04",
      "2023-05",
      "2023-06",
    ]);
    for (const { actual, expected, low, high } of since) {
      expect(low).toBeLessThan(expected);
      expect(expected).toBeLessThan(high);
      expect(actual).toBeLessThan(low);
    }
    const total = since.reduce((sum, { expected }) => sum + expected, 0);
    expect(total).toBeCloseTo(effect.numbers.expected, 6);
  });

  it("of a share is in percent", () => {
    const shares = calls
      .slice(0, 42)
      .map((number): [number, number] => [Math.round(number / 3), 1000]);
    const effect = effectOf(asked({ measure: "share", figures: figures("2020-01", shares) }));
    if (effect.verdict !== "no clear change") throw new Error(effect.verdict);
    expect(effect.numbers.series.since[0]?.expected).toBeCloseTo(33, -1);
    expect(effect.numbers.series.before[0]?.expected).toBeCloseTo(33, -1);
  });
});

describe("Figures by quarter", () => {
  const quarters = figures("2016-Q1", calls.slice(0, 32));

  it("are looked at from the quarter of the start, three months on", () => {
    const campaign = { startsOn: "2022-05-20", endsOn: "2022-11-02" };
    const effect = effectOf({ ...asked({ campaign }), figures: quarters });
    expect(inShort(effect).slice(1)).toEqual(["2022-Q2", "2023-Q1", 25, 4]);
    expect(effect).toMatchObject({ calendar: "quarter", flags: [] });
  });
});
