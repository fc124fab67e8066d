import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "#app/ui/charts/labels.ts";

const heights = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 });

describe("the labels at the ends of lines", () => {
  it("stay where they are while they have room", () => {
    expect(apart([200, 10, 100])).toEqual([200, 10, 100]);
    expect(apart([])).toEqual([]);
  });

  it("move apart by as little as both can", () => {
    expect(apart([100, 105])).toEqual([94, 111]);
  });

  it("never touch, and keep their order", () => {
    fc.assert(
      fc.property(heights, (asked) => {
        const moved = apart(asked);
        const order = [...asked.keys()].toSorted((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
        for (const [at, place] of order.entries()) {
          const above = moved[order[at - 1] ?? -1] ?? Number.NEGATIVE_INFINITY;
          expect((moved[place] ?? 0) - above).toBeGreaterThanOrEqual(17 - 1e-9);
        }
      }),
    );
  });
});
