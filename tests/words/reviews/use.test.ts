import { describe, expect, it } from "vitest";
import { useOf } from "#app/domain/reviews/use.ts";
import { words } from "#app/words/words.ts";
import { leaflet, metric } from "#tests/setup/series.ts";

describe("what becomes of a figure", () => {
  const known = {
    campaigns: new Map([[1, [leaflet]]]),
    outcomes: new Map([[1, [metric({ since: "2025-01" })]]]),
    vanity: new Map([[1, [metric({ id: 9 })]]]),
  };

  it.each([
    [1, "The campaign Right bin, right day was meant to move it."],
    [9, "It stands beside Calls about missed bins, which it was meant to help move."],
    [2, "It stands in the table of every month's review."],
  ])("is said in one sentence: %d", (id, sentence) => {
    expect(words.use(useOf({ id }, known))).toBe(sentence);
  });
});
