import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipped, shownLimits } from "#app/domain/metrics/limits.ts";
import { usualRange } from "#app/words/en/numbers.ts";
import { metric } from "#tests/setup/series.ts";

const calls = metric();
const share = metric({ measure: "share", partUnit: "made online" });
const balance = metric({ measure: "value", unit: "£" });

describe("a limit", () => {
  it.each([
    [-3, calls, 0],
    [120, calls, 120],
    [-3, share, 0],
    [120, share, 100],
    [-3, balance, -3],
    [120, balance, 120],
  ])("of %s is kept within what the measure can be: %#", (limit, display, shown) => {
    expect(clipped(limit, display)).toBe(shown);
  });
});

describe("a usual range", () => {
  it("of values below zero holds the values that it was made from", () => {
    expect(usualRange({ lower: -12, upper: -3 }, balance)).toBe("−£12 to −£3");
  });

  it("never runs from more to less", () => {
    const limit = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(limit, limit, fc.constantFrom(calls, share, balance), (one, other, display) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        expect(clipped(lower, display)).toBeLessThanOrEqual(clipped(upper, display));
        expect(usualRange({ lower, upper }, display)).not.toMatch(/NaN|Infinity|null|undefined/);
      }),
    );
  });

  it("is exact only where its two ends are the same, to the decimals shown", () => {
    expect(usualRange({ lower: 5, upper: 5 }, calls)).toBe("exactly 5");
    expect(usualRange({ lower: 4.9, upper: 5.2 }, calls)).toBe("about 5");
  });

  it("is rounded inwards, so that no figure outside it looks inside", () => {
    const limit = fc.double({ min: -1000, max: 1000, noNaN: true });
    const balance = { measure: "value", unit: "days", partUnit: null, decimals: 1 } as const;
    fc.assert(
      fc.property(limit, limit, (one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const shown = shownLimits({ lower, upper }, balance);
        if (!shown || upper - lower < 0.2) return;
        expect(shown.from).toBeGreaterThanOrEqual(lower - 1e-6);
        expect(shown.to).toBeLessThanOrEqual(upper + 1e-6);
        expect(shown.from - lower).toBeLessThan(0.1 + 1e-6);
        expect(upper - shown.to).toBeLessThan(0.1 + 1e-6);
      }),
    );
  });
});
