import { describe, expect, it } from "vitest";
import type { Period } from "#app/domain/calendar/period.ts";
import { compare } from "#app/domain/imports/comparison.ts";
import { type Amount, given, notAvailable } from "#app/domain/metrics/figure.ts";

describe("Comparing with the figures that there are", () => {
  it("tells what is added, what is changed and from what, and what is unchanged", () => {
    const reading = (line: number, period: Period, amount: Amount) => ({ line, period, amount });
    const current = new Map<Period, Amount>([
      ["2026-01", given(5)],
      ["2026-02", given(0)],
      ["2026-03", given(7)],
    ]);
    const [same, blank, other, fresh] = [
      reading(2, "2026-01", given(5)),
      reading(3, "2026-02", notAvailable),
      reading(4, "2026-03", given(8)),
      reading(5, "2026-04", given(9)),
    ] as const;
    expect(compare([same, blank, other, fresh], current)).toEqual({
      added: [fresh],
      changed: [
        { ...blank, was: given(0) },
        { ...other, was: given(7) },
      ],
      unchanged: [same],
    });
  });
});
