import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "#app/domain/metrics/display.ts";
import { doesNotApply, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { amountInWords, numberInWords } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { metric } from "#tests/setup/series.ts";

const loans = metric({ unit: "loans" });
const online = metric({ measure: "share", unit: "payments", partUnit: "made online", decimals: 1 });
const cost = metric({ measure: "value", unit: "£", decimals: 2 });
const satisfied = metric({ measure: "value", unit: "%", decimals: 1 });
const collected = metric({ measure: "share", unit: "£", partUnit: "collected", decimals: 1 });

describe("a number in words", () => {
  it.each([
    [1234, loans, "1,234"],
    [0, loans, "0"],
    [16.3827, online, "16.4%"],
    [16, online, "16.0%"],
    [3.2, cost, "£3.20"],
    [1234.5, cost, "£1,234.50"],
    [-3, cost, "−£3.00"],
    [-0.001, cost, "£0.00"],
    [45, satisfied, "45.0%"],
  ])("is %s to the decimals of its metric, with its sign: %#", (value, display, words) => {
    expect(numberInWords(value, display)).toBe(words);
  });

  it("is rounded once and for all", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (value, decimals) => {
        const once = rounded(value, { decimals });
        expect(rounded(once, { decimals })).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});

describe("an amount in words", () => {
  it.each([
    [given(1234), loans, "1,234 loans"],
    [given(0), loans, "0 loans"],
    [notAvailable, loans, "not available"],
    [doesNotApply, loans, "does not apply"],
    [givenShare(690, 4210), online, "16.4% of 4,210 payments"],
    [givenShare(0, 4210), online, "0.0% of 4,210 payments"],
    [givenShare(0, 0), online, "no payments, so there is no share"],
    [given(3.2), cost, "£3.20"],
    [given(45), satisfied, "45.0%"],
    [givenShare(4.5, 9), collected, "50.0% of £9"],
    [givenShare(1, 1234.5), collected, "0.1% of £1,234.50"],
    [givenShare(0, 0), collected, "£0 in all, so there is no share"],
  ])("says what it is of: %#", (amount, display, words) => {
    expect(amountInWords(amount, display)).toBe(words);
  });
});

describe("a list in words", () => {
  it.each([
    [[], ""],
    [["May"], "May"],
    [["May", "June"], "May and June"],
    [["May", "June", "July"], "May, June and July"],
  ])("ends with an and: %#", (names, words) => {
    expect(listInWords(names)).toBe(words);
  });
});
