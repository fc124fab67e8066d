import { describe, expect, it } from "vitest";
import { monthsAfter, periodHolding, rangeInWords } from "#app/domain/campaigns/campaign-window.ts";

describe("A campaign's time", () => {
  it("falls in periods of every calendar", () => {
    expect(periodHolding("2022-05-20", "2020-01")).toBe("2022-05");
    expect(periodHolding("2022-05-20", "2020-Q1")).toBe("2022-Q2");
    expect(periodHolding("2022-05-20", "2020")).toBe("2022");
    expect(periodHolding("2022-05-22", "2022-01-03")).toBe("2022-05-16");
    expect(periodHolding("2022-05-23", "2022-01-03")).toBe("2022-05-23");
    expect(periodHolding("2021-12-31", "2022-01-03")).toBe("2021-12-27");
  });

  it("is followed for months, as far as whole periods go", () => {
    expect(monthsAfter("2022-11", 3)).toBe("2023-02");
    expect(monthsAfter("2022-Q4", 3)).toBe("2023-Q1");
    expect(monthsAfter("2022-Q4", 2)).toBe("2022-Q4");
    expect(monthsAfter("2022", 3)).toBe("2022");
    expect(monthsAfter("2022-01-03", 3)).toBe("2022-04-04");
  });

  it("is said in words", () => {
    expect(rangeInWords("2020-03", "2020-03")).toBe("March 2020");
    expect(rangeInWords("2020-03", "2020-08")).toBe("March to August 2020");
    expect(rangeInWords("2020-11", "2021-01")).toBe("November 2020 to January 2021");
    expect(rangeInWords("2020-Q1", "2020-Q2")).toBe("January to June 2020");
    expect(rangeInWords("2020-Q4", "2021-Q1")).toBe("October 2020 to March 2021");
    expect(rangeInWords("2019", "2021")).toBe("2019 to 2021");
    expect(rangeInWords("2020-03-02", "2020-03-09")).toBe(
      "week of 2 March 2020 to week of 9 March 2020",
    );
  });
});
