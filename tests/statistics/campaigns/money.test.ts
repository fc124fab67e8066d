import { describe, expect, it } from "vitest";
import {
  asReduction,
  avoidedCost,
  breakEven,
  costPerExtra,
  type Estimate,
  netOf,
} from "#app/statistics/campaigns/money.ts";

const clear: Estimate = { extra: 1500, low: 600, high: 2400 };
const spansNone: Estimate = { extra: 800, low: -300, high: 1900 };
const rather: Estimate = { extra: -200, low: -900, high: 500 };
const fewer: Estimate = { extra: -400, low: -700, high: -100 };
/** £6.50 on paper, £0.40 online. */
const saving = 6.5 - 0.4;

describe("The cost of one extra outcome", () => {
  it("runs from the cost over the upper limit to that over the lower", () => {
    expect(costPerExtra(12_000, clear)).toEqual({ known: "cost", amount: 8, low: 5, high: 20 });
  });

  it("is at least so much where there may have been no extra at all", () => {
    const found = costPerExtra(12_000, spansNone);
    expect(found).toEqual({ known: "at least", low: expect.closeTo(6.31578947368421, 10) });
    expect(costPerExtra(5000, rather)).toEqual({ known: "at least", low: 10 });
    expect(costPerExtra(5000, { extra: 5, low: 0, high: 10 }).known).toBe("at least");
  });

  it("is none where there was no extra", () => {
    expect(costPerExtra(5000, fewer)).toEqual({ known: "no extra" });
    expect(costPerExtra(5000, { extra: -5, low: -10, high: 0 })).toEqual({ known: "no extra" });
  });
});

describe("What was avoided", () => {
  it.each([
    [clear, 12_000, [9150, 3660, 14_640], [-2850, -8340, 2640]],
    [spansNone, 12_000, [4880, -1830, 11_590], [-7120, -13_830, -410]],
    [rather, 5000, [-1220, -5490, 3050], [-6220, -10_490, -1950]],
    [fewer, 5000, [-2440, -4270, -610], [-7440, -9270, -5610]],
  ])("of %j, less £%d", (estimate, cost, [amount, low, high], [net, netLow, netHigh]) => {
    const avoided = avoidedCost(estimate, saving);
    const near = (number = Number.NaN) => expect.closeTo(number, 7);
    expect(avoided).toEqual({ amount: near(amount), low: near(low), high: near(high) });
    expect(netOf(avoided, cost)).toEqual({
      amount: near(net),
      low: near(netLow),
      high: near(netHigh),
    });
  });

  it("keeps its limits in order where an extra costs more than it saves", () => {
    expect(avoidedCost(clear, -2)).toEqual({ amount: -3000, low: -4800, high: -1200 });
  });
});

it("A campaign breaks even at its cost over what one saves, and never without a saving", () => {
  expect(breakEven(12_000, saving)).toBeCloseTo(1967.2131147541, 8);
  expect(breakEven(5000, saving)).toBeCloseTo(819.672131147541, 8);
  expect(breakEven(5000, 0)).toBeNull();
});

it("Fewer of what is not wanted is a gain", () => {
  expect(asReduction(fewer)).toEqual({ extra: 400, low: 100, high: 700 });
});
