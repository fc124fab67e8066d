import { describe, expect, it } from "vitest";
import { type Amount, doesNotApply, given, notAvailable } from "#app/domain/metrics/figure.ts";
import { sumSlips, withTheirSums } from "#app/domain/metrics/sum.ts";
import { metric } from "#tests/setup/series.ts";

const total = metric({ id: 1, name: "Contacts", unit: "contacts" });
const calls = metric({ id: 2, partOfId: 1, name: "Calls" });
const visits = metric({ id: 3, partOfId: 1, name: "Visits" });
const other = metric({ id: 4, name: "Loans" });
const all = [total, calls, visits, other];

const slips = (...amounts: (Amount | undefined)[]) =>
  sumSlips(
    all,
    new Map(amounts.flatMap((amount, place) => (amount ? [[place + 1, amount] as const] : []))),
  ).map(({ statement }) => statement);

describe("the parts of a total", () => {
  it("that add up to it are not spoken of", () => {
    expect(slips(given(100), given(60), given(40))).toEqual([]);
    expect(slips(given(0.3), given(0.1), given(0.2))).toEqual([]);
    expect(slips(given(60), given(60), doesNotApply)).toEqual([]);
  });

  it.each([
    [1250, 40, "The parts of Contacts add up to 1,290, 290 more than its 1,000 contacts"],
    [950, 40, "The parts of Contacts add up to 990, 10 fewer than its 1,000 contacts"],
  ])("that do not are told with the difference: %d and %d", (one, another, statement) => {
    expect(slips(given(1000), given(one), given(another))).toEqual([statement]);
  });

  it("are waited for while one has no number, unless they are more already", () => {
    expect(slips(given(100), given(60), undefined)).toEqual([]);
    expect(slips(given(100), given(60), notAvailable)).toEqual([]);
    expect(slips(given(100), given(160), notAvailable)).toHaveLength(1);
    expect(slips(undefined, given(60), given(40))).toEqual([]);
  });

  it("are of the same kind as it", () => {
    const share = { ...calls, measure: "share" as const };
    const quarterly = { ...visits, cadence: "quarterly" as const };
    const amounts = new Map([1, 2, 3].map((id) => [id, given(5)]));
    expect(sumSlips([total, share, quarterly], amounts)).toEqual([]);
  });

  it("bring their total and each other with them, and nothing else", () => {
    expect(withTheirSums([calls], all)).toEqual([total, calls, visits]);
    expect(withTheirSums([total], all)).toEqual([total, calls, visits]);
    expect(withTheirSums([other], all)).toEqual([other]);
  });
});
