import { describe, expect, it } from "vitest";
import {
  type Amount,
  doesNotApply,
  given,
  givenShare,
  notAvailable,
} from "#app/domain/metrics/figure.ts";
import { asked, confirmed, slipsOf } from "#app/domain/returns/slip.ts";
import { event, figures, metric, steadyYear } from "#tests/setup/series.ts";

const calls = metric();
const online = metric({ measure: "share", unit: "sign-ups", partUnit: "made online", decimals: 1 });
const year = figures("2025-01", steadyYear);

const slipOf = (amount: Amount, known = year, of = calls) =>
  slipsOf(of, "2026-01", amount, known, []);

describe("a figure far from the last one", () => {
  it.each([
    [918, "This is nine times December 2025, which was 102 calls"],
    [306, "This is three times December 2025, which was 102 calls"],
    [438, "This is about four times December 2025, which was 102 calls"],
    [102_000, "This is about 1,000 times December 2025, which was 102 calls"],
    [34, "This is a third of December 2025, which was 102 calls"],
    [10, "This is a tenth of December 2025, which was 102 calls"],
    [1, "This is less than a tenth of December 2025, which was 102 calls"],
    [0, "This is 0 and not like December 2025, which was 102 calls"],
    [150, "This is far above the usual range, 90 to 110"],
    [60, "This is far below the usual range, 90 to 110"],
  ])("is asked about: %d", (value, statement) => {
    expect(slipOf(given(value))).toEqual([statement]);
  });

  it.each([90, 100, 110, 112, 121])("is not asked about where it is not that far: %d", (value) => {
    expect(slipOf(given(value))).toEqual([]);
  });

  it("is not asked about within a usual range that is wide", () => {
    const wild = figures("2025-01", [10, 90, 15, 80, 20, 95, 5, 70, 30, 85, 12, 4]);
    expect(slipOf(given(60), wild)).toEqual([]);
  });

  it("is not asked about where the same month of last year was like it", () => {
    const summers = figures("2025-01", [1200, ...Array(11).fill(100)]);
    expect(slipOf(given(1150), summers)).toEqual([]);
    expect(slipOf(given(1900), summers)).toHaveLength(1);
  });

  it("looks past periods without a number, at nothing later, and asks nothing of the first", () => {
    const gap = figures("2025-10", [100, "not available", "does not apply", 900, 5000]);
    expect(slipOf(given(900), gap)).toEqual([
      "This is nine times October 2025, which was 100 calls",
    ]);
    expect(slipOf(given(900), [])).toEqual([]);
    expect(slipOf(given(900), figures("2026-01", [100]))).toEqual([]);
  });

  it("is asked about with three figures, too few for a usual range", () => {
    expect(slipOf(given(900), figures("2025-10", [100, 100, 100]))).toHaveLength(1);
    expect(slipOf(given(250), figures("2025-10", [100, 100, 100]))).toEqual([]);
  });

  it("is held against the range since it was rebased", () => {
    const doubled = figures("2024-12", [...steadyYear, ...steadyYear.map((value) => 2 * value)]);
    const rebased = event({ kind: "rebase", day: "2025-12-01" });
    expect(slipsOf(calls, "2026-12", given(100), doubled, [rebased])).toEqual([
      "This is far below the usual range, 179 to 221",
    ]);
    expect(slipsOf(calls, "2026-12", given(100), doubled, [])).toEqual([]);
  });

  it("is not asked about again where the last one was there already", () => {
    const risen = [...year, ...figures("2026-01", [170])];
    expect(slipsOf(calls, "2026-02", given(172), risen, [])).toEqual([]);
    expect(slipsOf(calls, "2026-02", given(20), risen, [])).toHaveLength(1);
  });

  it("says nothing of what has no number", () => {
    expect(slipOf(notAvailable)).toEqual([]);
    expect(slipOf(doesNotApply)).toEqual([]);
  });

  it("is asked about below zero only by its usual range", () => {
    const balance = metric({ measure: "value", unit: "£" });
    const money = figures("2025-01", [-5, 5, -5, 5, -5, 5, -5, 5, -5, 5, -5, 5]);
    expect(slipOf(given(-20), money, balance)).toEqual([]);
    expect(slipOf(given(-900), money, balance)).toEqual([
      "This is far below the usual range, −£26 to £26",
    ]);
  });
});

describe("a share", () => {
  const known = figures(
    "2025-01",
    steadyYear.map((value): [number, number] => [600 + value, 1200]),
  );

  it("typed as a percentage is asked about", () => {
    expect(slipOf(givenShare(58, 100), known, online)).toEqual([
      "The whole is 100, as if these were percentages, and in December 2025 it was 1,200",
    ]);
  });

  it("of a whole with a digit too many is asked about", () => {
    expect(slipOf(givenShare(700, 12_000), known, online)).toEqual([
      "The whole, 12,000 sign-ups, is ten times the last one: in December 2025 it was 1,200",
    ]);
  });

  it("of a part with a digit too few is asked about in percent", () => {
    expect(slipOf(givenShare(70, 1200), known, online)).toEqual([
      "This is 5.8%, a tenth of December 2025, which was 702 of 1,200 (58.5%)",
    ]);
  });

  it("as usual, or of nothing, is not asked about", () => {
    expect(slipOf(givenShare(700, 1210), known, online)).toEqual([]);
    expect(slipOf(givenShare(0, 0), known, online)).toEqual([]);
  });
});

describe("what was odd", () => {
  it("is asked as one question and kept as its answer", () => {
    expect(asked(["This is so", "That is so"])).toBe("This is so. That is so: right, or a slip?");
    expect(confirmed(["This is so"])).toBe("This is so: confirmed as right");
    expect(confirmed([])).toBeNull();
  });
});
