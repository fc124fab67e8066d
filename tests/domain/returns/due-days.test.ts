import { describe, expect, it } from "vitest";
import { dueDays } from "#app/domain/returns/due-days.ts";
import { metric } from "#tests/setup/series.ts";

const calls = metric();
const loans = metric({ name: "Loans" });
const survey = metric({ name: "Survey", cadence: "quarterly", dueDay: 28 });
const christmas = new Set(["2026-12-28"]);

describe("the due days of the next twelve months", () => {
  it("are one a month for what is monthly and four for what is quarterly, in time order", () => {
    const days = dueDays([survey, calls], "2026-11-05", christmas);
    expect(
      days.filter(({ figures }) => figures.some(({ name }) => name === "Survey")),
    ).toHaveLength(4);
    expect(days).toHaveLength(16);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(days[0]).toEqual({
      day: "2026-11-09",
      figures: [{ name: "Calls about missed bins", period: "2026-10" }],
    });
  });

  it("hold together what is due on one day", () => {
    const [first] = dueDays([calls, loans], "2026-11-05", christmas);
    expect(first?.figures.map(({ name }) => name)).toEqual(["Calls about missed bins", "Loans"]);
  });

  it("include today and leave out yesterday, one moved into the next month among them", () => {
    const daysFrom = (today: string) => dueDays([calls], today, christmas).map(({ day }) => day);
    expect(daysFrom("2026-11-09")[0]).toBe("2026-11-09");
    expect(daysFrom("2026-11-10")[0]).toBe("2026-12-07");
    const late = metric({ dueDay: 28 });
    expect(dueDays([late], "2026-03-01", christmas)[0]).toMatchObject({
      day: "2026-03-02",
      figures: [{ period: "2026-01" }],
    });
    expect(dueDays([late], "2026-12-01", christmas)[0]?.day).toBe("2026-12-29");
  });

  it("are none without a metric", () => {
    expect(dueDays([], "2026-11-05", christmas)).toEqual([]);
  });
});
