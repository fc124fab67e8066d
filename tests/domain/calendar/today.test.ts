import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexOf, periodOf, shift } from "#app/domain/calendar/period.ts";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import { dayInLondon, todayOf } from "#app/domain/calendar/today.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";

/** Where a server's clock may stand, and how many minutes behind UTC it is in January. */
const zones = [
  ["UTC", 0],
  ["Europe/London", 0],
  ["Pacific/Kiritimati", -840],
  ["America/Los_Angeles", 480],
] as const;

/** A moment, its day in London, the newest month that has ended by then, and that month's quarter. */
const moments = [
  ["2026-03-28T23:59:59.999Z", "2026-03-28", "2026-02", "2026-Q1"],
  ["2026-03-29T00:59:59.999Z", "2026-03-29", "2026-02", "2026-Q1"],
  ["2026-03-29T01:00:00.000Z", "2026-03-29", "2026-02", "2026-Q1"],
  ["2026-03-31T22:59:59.999Z", "2026-03-31", "2026-02", "2026-Q1"],
  ["2026-03-31T23:30:00.000Z", "2026-04-01", "2026-03", "2026-Q1"],
  ["2026-04-01T23:30:00.000Z", "2026-04-02", "2026-03", "2026-Q1"],
  ["2026-10-24T23:30:00.000Z", "2026-10-25", "2026-09", "2026-Q3"],
  ["2026-10-25T00:59:59.999Z", "2026-10-25", "2026-09", "2026-Q3"],
  ["2026-10-25T01:00:00.000Z", "2026-10-25", "2026-09", "2026-Q3"],
  ["2026-10-25T23:30:00.000Z", "2026-10-25", "2026-09", "2026-Q3"],
  ["2027-02-28T23:59:59.999Z", "2027-02-28", "2027-01", "2027-Q1"],
  ["2027-03-01T00:00:00.000Z", "2027-03-01", "2027-02", "2027-Q1"],
  ["2028-02-28T23:59:59.999Z", "2028-02-28", "2028-01", "2028-Q1"],
  ["2028-02-29T12:00:00.000Z", "2028-02-29", "2028-01", "2028-Q1"],
  ["2028-03-01T00:00:00.000Z", "2028-03-01", "2028-02", "2028-Q1"],
  ["2026-12-31T23:59:59.999Z", "2026-12-31", "2026-11", "2026-Q4"],
  ["2027-01-01T00:00:00.000Z", "2027-01-01", "2026-12", "2026-Q4"],
] as const;

describe.each(zones)("on a server whose clock stands in %s", (zone, behind) => {
  beforeEach(() => {
    vi.stubEnv("TZ", zone);
    expect(new Date("2026-01-15T12:00:00Z").getTimezoneOffset()).toBe(behind);
  });

  afterEach(() => vi.unstubAllEnvs());

  it.each(moments)("%s is %s in the council's own calendar", (moment, day, ended, quarter) => {
    expect(dayInLondon(new Date(moment))).toBe(day);
    expect(lastEndedMonth(day)).toBe(ended);
    expect(periodOf("quarterly", `${ended}-01`)).toBe(quarter);
  });

  it("a quarter is of the same financial year", () => {
    const reading = { ok: true, period: "2026-Q1" };
    expect(readPeriod("Q4 2025-26", "quarterly", 4)).toEqual(reading);
  });

  it("a demo keeps its own day", () => {
    const now = new Date("2026-03-31T23:30:00.000Z");
    expect(todayOf({ today: "2021-07-10" }, now)).toBe("2021-07-10");
    expect(todayOf({ today: null }, now)).toBe("2026-04-01");
    expect(todayOf(undefined, now)).toBe("2026-04-01");
  });

  it("weeks follow one another through clock changes, leap days and new years", () => {
    let week = "1990-01-01";
    for (let count = 0; count < 2200; count++) {
      const next = shift(week, 1);
      expect(indexOf(next) - indexOf(week), `${week}, ${next}`).toBe(1);
      expect(Date.parse(next) - Date.parse(week)).toBe(7 * 24 * 60 * 60 * 1000);
      week = next;
    }
  });
});
