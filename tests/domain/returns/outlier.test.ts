import { describe, expect, it } from "vitest";
import {
  type Amount,
  doesNotApply,
  given,
  givenShare,
  notAvailable,
} from "#app/domain/metrics/figure.ts";
import { outlierOf } from "#app/domain/returns/outlier.ts";
import { event, figures, metric, steadyYear } from "#tests/setup/series.ts";

const calls = metric();
const online = metric({ measure: "share", unit: "sign-ups", partUnit: "made online", decimals: 1 });
const year = figures("2025-01", steadyYear);

const kindOf = (amount: Amount, known = year, of = calls) =>
  outlierOf(of, "2026-01", amount, known, [])?.kind;

describe("a figure far from the last one", () => {
  it.each([
    [918, "ratio"],
    [306, "ratio"],
    [34, "ratio"],
    [0, "ratio"],
    [150, "range"],
    [60, "range"],
  ])("is asked about: %d", (value, kind) => {
    expect(kindOf(given(value))).toBe(kind);
  });

  it.each([90, 100, 110, 112, 121])("is not asked about where it is not that far: %d", (value) => {
    expect(kindOf(given(value))).toBeUndefined();
  });

  it("is not asked about within a usual range that is wide", () => {
    const wild = figures("2025-01", [10, 90, 15, 80, 20, 95, 5, 70, 30, 85, 12, 4]);
    expect(kindOf(given(60), wild)).toBeUndefined();
  });

  it("is not asked about where the same month of last year was like it", () => {
    const summers = figures("2025-01", [1200, ...Array(11).fill(100)]);
    expect(kindOf(given(1150), summers)).toBeUndefined();
    expect(kindOf(given(1900), summers)).toBeDefined();
  });

  it("looks past periods without a number, at nothing later, and asks nothing of the first", () => {
    const gap = figures("2025-10", [100, "not available", "does not apply", 900, 5000]);
    expect(outlierOf(calls, "2026-01", given(900), gap, [])).toMatchObject({
      kind: "ratio",
      ratio: 9,
      last: { period: "2025-10" },
    });
    expect(kindOf(given(900), [])).toBeUndefined();
    expect(kindOf(given(900), figures("2026-01", [100]))).toBeUndefined();
  });

  it("is asked about with three figures, too few for a usual range", () => {
    expect(kindOf(given(900), figures("2025-10", [100, 100, 100]))).toBeDefined();
    expect(kindOf(given(250), figures("2025-10", [100, 100, 100]))).toBeUndefined();
  });

  it("is held against the range since it was rebased", () => {
    const doubled = figures("2024-12", [...steadyYear, ...steadyYear.map((value) => 2 * value)]);
    const rebased = event({ kind: "rebase", day: "2025-12-01" });
    expect(outlierOf(calls, "2026-12", given(100), doubled, [rebased])).toMatchObject({
      kind: "range",
      isAbove: false,
    });
    expect(outlierOf(calls, "2026-12", given(100), doubled, [])).toBeUndefined();
  });

  it("is not asked about again where the last one was there already", () => {
    const risen = [...year, ...figures("2026-01", [170])];
    expect(outlierOf(calls, "2026-02", given(172), risen, [])).toBeUndefined();
    expect(outlierOf(calls, "2026-02", given(20), risen, [])).toBeDefined();
  });

  it("says nothing of what has no number", () => {
    expect(kindOf(notAvailable)).toBeUndefined();
    expect(kindOf(doesNotApply)).toBeUndefined();
  });

  it("is asked about below zero only by its usual range", () => {
    const balance = metric({ measure: "value", unit: "£" });
    const money = figures("2025-01", [-5, 5, -5, 5, -5, 5, -5, 5, -5, 5, -5, 5]);
    expect(kindOf(given(-20), money, balance)).toBeUndefined();
    expect(kindOf(given(-900), money, balance)).toBe("range");
  });
});

describe("a share", () => {
  const known = figures(
    "2025-01",
    steadyYear.map((value): [number, number] => [600 + value, 1200]),
  );

  it("typed as a percentage is asked about", () => {
    expect(kindOf(givenShare(58, 100), known, online)).toBe("whole");
  });

  it("of a whole with a digit too many is asked about", () => {
    expect(kindOf(givenShare(700, 12_000), known, online)).toBe("whole");
  });

  it("of a part with a digit too few is asked about", () => {
    expect(kindOf(givenShare(70, 1200), known, online)).toBe("ratio");
  });

  it("as usual, or of nothing, is not asked about", () => {
    expect(kindOf(givenShare(700, 1210), known, online)).toBeUndefined();
    expect(kindOf(givenShare(0, 0), known, online)).toBeUndefined();
  });
});
