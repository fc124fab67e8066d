import { describe, expect, it } from "vitest";
import { dueOn, lastEndedMonth, periodsAsked } from "#app/domain/metrics/due.ts";
import { metric, noHolidays } from "#tests/setup/series.ts";

const monthly = metric();
const quarterly = metric({ cadence: "quarterly", dueDay: 28 });

describe("a month", () => {
  it.each([
    ["2026-02", "2026-02", []],
    ["2026-03", "2026-03", ["2026-Q1"]],
    ["2026-12", "2026-12", ["2026-Q4"]],
    ["2027-01", "2027-01", []],
  ])("%s asks for the figure of %s, and for the quarter %s", (month, one, quarter) => {
    expect(periodsAsked(month, monthly)).toEqual([one]);
    expect(periodsAsked(month, quarterly)).toEqual(quarter);
  });
});

describe("a figure", () => {
  it.each([
    ["2026-02", monthly, "2026-03-09"],
    ["2026-12", monthly, "2027-01-07"],
    ["2026-Q1", quarterly, "2026-04-28"],
    ["2026-Q4", quarterly, "2027-01-28"],
  ])("for %s is due in the month after it: %#", (period, asked, day) => {
    expect(dueOn(period, asked, noHolidays)).toBe(day);
  });
});

describe("the newest month that has ended", () => {
  it.each([
    ["2026-11-01", "2026-10"],
    ["2026-11-30", "2026-10"],
    ["2026-12-01", "2026-11"],
    ["2027-01-01", "2026-12"],
  ])("on %s is %s", (today, month) => {
    expect(lastEndedMonth(today)).toBe(month);
  });
});
