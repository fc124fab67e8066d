import { describe, expect, it } from "vitest";
import { monthsAfter, periodHolding } from "#app/domain/campaigns/campaign-window.ts";

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
});
