import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeOf, shownSpread, towards } from "#app/domain/verdicts/relative.ts";
import { sizesInWords } from "#app/words/en/evidence/sizes.ts";

const visits = { measure: "count", unit: "visits" } as const;

describe("an effect in percent of what was expected", () => {
  it("is how much more, with both ends of its range", () => {
    expect(relativeOf({ ratio: 1.25, ratioLow: 1.0625, ratioHigh: 1.5 })).toEqual({
      extra: 25,
      low: 6.25,
      high: 50,
    });
  });

  it.each([null, -3, Number.NaN, Number.POSITIVE_INFINITY])(
    "is none where a limit is %d",
    (one) => {
      const ratios = { ratio: 1.25, ratioLow: 1.1, ratioHigh: 1.4 };
      expect(relativeOf({ ...ratios, ratio: one })).toBeNull();
      expect(relativeOf({ ...ratios, ratioLow: one })).toBeNull();
      expect(relativeOf({ ...ratios, ratioHigh: one })).toBeNull();
    },
  );

  it("has what was wanted above 0, whether that is more or fewer", () => {
    const fell = { extra: -25, low: -40, high: -10 };
    expect(towards("fewer", fell)).toEqual({ extra: 25, low: 10, high: 40 });
    expect(towards("more", fell)).toEqual(fell);
    expect(towards(null, fell)).toEqual(fell);
    expect(Object.is(towards("fewer", { extra: 0, low: 0, high: 0 }).extra, 0)).toBe(true);
  });

  it("is shown with as many decimals as it takes for no limit to look like 0", () => {
    expect(shownSpread({ extra: 7.64, low: 5.02, high: 10.26 })).toEqual({
      extra: 7.6,
      low: 5,
      high: 10.3,
    });
    expect(shownSpread({ extra: 0.9, low: 0.012, high: 1.8 }).low).toBe(0.01);
  });

  it("says how much and between what, and of a share in percentage points too", () => {
    const spread = { extra: -23.46, low: -27.8, high: -19.2 };
    const points = { extra: -11.5, low: -13.6, high: -9.4 };
    expect(
      sizesInWords(spread, points, {
        verdict: "fewer than expected",
        isCautious: true,
        metric: visits,
      }),
    ).toEqual({
      short: "Possibly 23.5% fewer",
      more: "than expected, likely between 19.2% and 27.8%.",
      inPoints: "In percentage points, 11.5 fewer, likely between 9.4 and 13.6.",
    });
  });

  it("says of no clear change what would fit, and shows no one number", () => {
    const told = { verdict: "no clear change", isCautious: true, metric: visits } as const;
    expect(sizesInWords({ extra: 1, low: -3.3, high: 5.3 }, null, told)).toEqual({
      short: "No clear change.",
      more: "Anything from 3.3% fewer to 5.3% more than expected would fit.",
      inPoints: "",
    });
  });

  it("shows numbers, however odd what went into them", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (ratio, ratioLow, ratioHigh) => {
        const spread = relativeOf({ ratio, ratioLow, ratioHigh });
        if (spread === null) return;
        const told = { verdict: "more than expected", isCautious: false, metric: visits } as const;
        expect(Object.values(shownSpread(spread)).every(Number.isFinite)).toBe(true);
        expect(Object.values(sizesInWords(spread, spread, told)).join(" ")).not.toMatch(
          /NaN|∞|Infinity|undefined|null/,
        );
      }),
    );
  });
});
