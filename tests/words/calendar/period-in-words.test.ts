import { describe, expect, it } from "vitest";
import {
  dayInWords,
  periodInShort,
  periodInWords,
  rangeInWords,
} from "#app/words/en/calendar/period-in-words.ts";

describe("a period", () => {
  it.each([
    ["2026", "2026", "2026"],
    ["2026-Q1", "January to March 2026", "Q1 2026"],
    ["2026-Q4", "October to December 2026", "Q4 2026"],
    ["2026-09", "September 2026", "Sep 2026"],
    ["2026-03-02", "week of 2 March 2026", "week of 2 March 2026"],
  ])("%s is called %s, and %s at the end of an axis", (period, words, short) => {
    expect(periodInWords(period)).toBe(words);
    expect(periodInShort(period)).toBe(short);
  });
});

describe("a day", () => {
  it("is called by its day, month and year, also at a moment of it", () => {
    expect(dayInWords("2026-03-02")).toBe("2 March 2026");
    expect(dayInWords("2026-12-31T09:00:00.000Z")).toBe("31 December 2026");
  });
});

describe("a range of periods", () => {
  it.each([
    ["2020-03", "2020-03", "March 2020"],
    ["2020-03", "2020-08", "March to August 2020"],
    ["2020-11", "2021-01", "November 2020 to January 2021"],
    ["2020-Q1", "2020-Q2", "January to June 2020"],
    ["2020-Q4", "2021-Q1", "October 2020 to March 2021"],
    ["2019", "2021", "2019 to 2021"],
    ["2020-03-02", "2020-03-09", "week of 2 March 2020 to week of 9 March 2020"],
  ])("from %s to %s is %s", (first, last, words) => {
    expect(rangeInWords(first, last)).toBe(words);
  });
});
