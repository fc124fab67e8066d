import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarOf,
  indexOf,
  isMonth,
  lastMonthOf,
  lastWithin,
  monthsAfter,
  type Period,
  periodHolding,
  periodsBetween,
  shift,
} from "#app/domain/calendar/period.ts";

describe("a period", () => {
  it.each([
    ["2026", "year"],
    ["2026-Q4", "quarter"],
    ["2026-12", "month"],
    ["2024-02-29", "week"],
    ["2026-Q5", undefined],
    ["2026-Q0", undefined],
    ["2026-00", undefined],
    ["2026-13", undefined],
    ["2026-1", undefined],
    ["2026-02-29", undefined],
    ["2026-04-31", undefined],
    ["0000-01", undefined],
    ["3000-01", undefined],
    ["2026-03\n", undefined],
    [" 2026-03", undefined],
    ["", undefined],
  ])("written %j is of the calendar %s", (text, calendar) => {
    expect(calendarOf(text)).toBe(calendar);
    expect(isMonth(text)).toBe(calendar === "month");
  });

  it("that is none has no place in time", () => {
    expect(() => indexOf("2026-13")).toThrow("2026-13 is not a period");
    expect(() => shift("x", 1)).toThrow(RangeError);
  });

  it.each([
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-03", -15, "2024-12"],
    ["2026-Q4", 1, "2027-Q1"],
    ["2026-Q1", -1, "2025-Q4"],
    ["2026", -26, "2000"],
    ["2026-12-28", 1, "2027-01-04"],
    ["2024-02-26", 1, "2024-03-04"],
    ["2026-03-23", 1, "2026-03-30"],
    ["2026-10-19", 2, "2026-11-02"],
  ])("%s is %i places from %s", (period, steps, other) => {
    expect(shift(period, steps)).toBe(other);
    expect(shift(other, -steps)).toBe(period);
  });

  it.each([
    ["2025-11", "2026-02", ["2025-11", "2025-12", "2026-01", "2026-02"]],
    ["2025-Q4", "2026-Q1", ["2025-Q4", "2026-Q1"]],
    ["2026-03", "2026-03", ["2026-03"]],
    ["2026-03", "2026-02", []],
    ["2026-12-21", "2027-01-04", ["2026-12-21", "2026-12-28", "2027-01-04"]],
  ])("%s to %s leaves none out", (first, last, periods) => {
    expect(periodsBetween(first, last)).toEqual(periods);
  });

  it.each([
    ["2026-Q1", "2026-03"],
    ["2026-Q4", "2026-12"],
    ["2026", "2026-12"],
    ["2026-07", "2026-07"],
  ])("%s ends in %s", (period, month) => {
    expect(lastMonthOf(period)).toBe(month);
  });

  it.each([
    ["2026-01", "2026-01", "2025-Q4"],
    ["2026-02", "2026-02", "2025-Q4"],
    ["2026-03", "2026-03", "2026-Q1"],
    ["2026-12", "2026-12", "2026-Q4"],
  ])("by the end of %s is at the latest %s, or %s", (month, monthly, quarterly) => {
    expect(lastWithin("monthly", month)).toBe(monthly);
    expect(lastWithin("quarterly", month)).toBe(quarterly);
  });
});

describe("the periods of any calendar", () => {
  const start: Record<string, Period> = {
    year: "2026",
    quarter: "2026-Q1",
    month: "2026-01",
    week: "2026-01-05",
  };
  const calendars = fc.constantFrom(...Object.keys(start));

  it("follow each other in the order of their text, one place apart", () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: -900, max: 900 }), (calendar, steps) => {
        const period = shift(start[calendar] as Period, steps);
        const next = shift(period, 1);
        expect(calendarOf(period)).toBe(calendar);
        expect(next > period).toBe(true);
        expect(indexOf(next) - indexOf(period)).toBe(1);
      }),
    );
  });

  it("are all between their first and their last", () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 400 }), (calendar, steps) => {
        const first = start[calendar] as Period;
        const periods = periodsBetween(first, shift(first, steps));
        expect(periods).toHaveLength(steps + 1);
        expect(periods).toEqual(periods.map((_, place) => shift(first, place)));
      }),
    );
  });
});

describe("a day or a span of months", () => {
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
