import { describe, expect, it } from "vitest";
import { type Amount, given, givenShare } from "#app/domain/metrics/figure.ts";
import { sumMismatches } from "#app/domain/metrics/sum.ts";
import { outlierOf } from "#app/domain/returns/outlier.ts";
import { words } from "#app/words/words.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const calls = metric();
const online = metric({ measure: "share", unit: "sign-ups", partUnit: "made online", decimals: 1 });
const year = figures("2025-01", steadyYear);

function statement(amount: Amount, known = year, of = calls) {
  const outlier = outlierOf(of, "2026-01", amount, known, []);
  return outlier && words.warnings.statement(outlier);
}

describe("a warning about a number", () => {
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
  ])("compares %d with what went before", (value, text) => {
    expect(statement(given(value))).toBe(text);
  });

  it("writes money below zero with its sign", () => {
    const balance = metric({ measure: "value", unit: "£" });
    const money = figures("2025-01", [-5, 5, -5, 5, -5, 5, -5, 5, -5, 5, -5, 5]);
    expect(statement(given(-900), money, balance)).toBe(
      "This is far below the usual range, −£26 to £26",
    );
  });
});

describe("a warning about a share", () => {
  const known = figures(
    "2025-01",
    steadyYear.map((value): [number, number] => [600 + value, 1200]),
  );

  it.each([
    [58, 100, "The whole is 100, as if these were percentages, and in December 2025 it was 1,200"],
    [
      700,
      12_000,
      "The whole, 12,000 sign-ups, is ten times the last one: in December 2025 it was 1,200",
    ],
    [70, 1200, "This is 5.8%, a tenth of December 2025, which was 702 of 1,200 (58.5%)"],
    [0, 1200, "This is 0.0%, and not like December 2025, which was 702 of 1,200 (58.5%)"],
  ])("of %d in %d names what is odd", (part, whole, text) => {
    expect(statement(givenShare(part, whole), known, online)).toBe(text);
  });
});

describe("a warning about a sum", () => {
  const total = metric({ id: 1, name: "Contacts", unit: "contacts" });
  const parts = [metric({ id: 2, partOfId: 1 }), metric({ id: 3, partOfId: 1 })];

  it.each([
    [1250, 40, "The parts of Contacts add up to 1,290, 290 more than its 1,000 contacts"],
    [950, 40, "The parts of Contacts add up to 990, 10 fewer than its 1,000 contacts"],
  ])("says how far %d and %d are from the total", (one, another, text) => {
    const amounts = new Map([1000, one, another].map((value, index) => [index + 1, given(value)]));
    const mismatches = sumMismatches([total, ...parts], amounts);
    expect(mismatches.map(words.warnings.statement)).toEqual([text]);
  });
});

it("asks warnings as one question and keeps them as its answer", () => {
  const { asked, confirmed } = words.warnings;
  expect(asked(["This is so", "That is so"])).toBe("This is so. That is so: right, or a slip?");
  expect(confirmed(["This is so"])).toBe("This is so: confirmed as right");
});
