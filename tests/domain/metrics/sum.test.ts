import { describe, expect, it } from "vitest";
import { type Amount, doesNotApply, given, notAvailable } from "#app/domain/metrics/figure.ts";
import { sumMismatches, withTheirSums } from "#app/domain/metrics/sum.ts";
import { metric } from "#tests/setup/series.ts";

const total = metric({ id: 1, name: "Contacts", unit: "contacts" });
const calls = metric({ id: 2, partOfId: 1, name: "Calls" });
const visits = metric({ id: 3, partOfId: 1, name: "Visits" });
const other = metric({ id: 4, name: "Loans" });
const all = [total, calls, visits, other];

const mismatches = (...amounts: (Amount | undefined)[]) =>
  sumMismatches(
    all,
    new Map(amounts.flatMap((amount, place) => (amount ? [[place + 1, amount] as const] : []))),
  ).map(({ sum, whole }) => sum - whole);

describe("the parts of a total", () => {
  it("that add up to it are not spoken of", () => {
    expect(mismatches(given(100), given(60), given(40))).toEqual([]);
    expect(mismatches(given(0.3), given(0.1), given(0.2))).toEqual([]);
    expect(mismatches(given(60), given(60), doesNotApply)).toEqual([]);
  });

  it.each([
    [1250, 40, 290],
    [950, 40, -10],
  ])("that do not are told with the difference: %d and %d", (one, another, difference) => {
    expect(mismatches(given(1000), given(one), given(another))).toEqual([difference]);
  });

  it("are waited for while one has no number, unless they are more already", () => {
    expect(mismatches(given(100), given(60), undefined)).toEqual([]);
    expect(mismatches(given(100), given(60), notAvailable)).toEqual([]);
    expect(mismatches(given(100), given(160), notAvailable)).toHaveLength(1);
    expect(mismatches(undefined, given(60), given(40))).toEqual([]);
  });

  it("are of the same kind as it", () => {
    const share = { ...calls, measure: "share" as const };
    const quarterly = { ...visits, cadence: "quarterly" as const };
    const amounts = new Map([1, 2, 3].map((id) => [id, given(5)]));
    expect(sumMismatches([total, share, quarterly], amounts)).toEqual([]);
  });

  it("bring their total and each other with them, and nothing else", () => {
    expect(withTheirSums([calls], all)).toEqual([total, calls, visits]);
    expect(withTheirSums([total], all)).toEqual([total, calls, visits]);
    expect(withTheirSums([other], all)).toEqual([other]);
  });
});
