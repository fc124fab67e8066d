import { describe, expect, it } from "vitest";
import { readDay } from "#app/domain/calendar/day-reading.ts";
import { words } from "#app/words/words.ts";

describe("a day as people type it", () => {
  it.each([
    ["27 March 2026", "2026-03-27"],
    ["27 Mar 2026", "2026-03-27"],
    ["27 mawrth 2026", "2026-03-27"],
    ["Friday 27 March 2026", "2026-03-27"],
    ["27th of March 2026", "2026-03-27"],
    ["March 27, 2026", "2026-03-27"],
    ["3 sept 2026", "2026-09-03"],
    ["1/4/2026", "2026-04-01"],
    ["01.04.2026", "2026-04-01"],
    ["1 4 2026", "2026-04-01"],
    ["2026-04-01", "2026-04-01"],
    ["  29 Feb 2024 ", "2024-02-29"],
    ["31 March 2026", "2026-03-31"],
    ["31/12/2099", "2099-12-31"],
  ])("is read from %o", (typed, day) => {
    expect(readDay(typed)).toEqual({ ok: true, day });
  });

  it.each([
    ["", "It is blank: write it like 27 March 2026"],
    ["soon", '"soon" is not a day: write it like 27 March 2026'],
    ["31 Feb 2026", "There is no 31 February 2026: check it"],
    ["29/2/2025", "There is no 29 February 2025: check it"],
    ["0/3/2026", "There is no 0 March 2026: check it"],
    ["3/27/2026", '"3/27/2026" has no month 27: write the day before the month'],
    ["1/5/26", '"1/5/26": write all four figures of the year'],
    ["1 May 0000", '"1 May 0000": write a year from 1990 to 2100'],
    ["1 May 1926", '"1 May 1926": write a year from 1990 to 2100'],
    ["1 Maytember 2026", '"1 Maytember 2026" names no month: write it like 27 March 2026'],
    ["May 2026", '"May 2026" is not a day: write it like 27 March 2026'],
    ["٣ May 2026", '"٣ May 2026" is not a day: write it like 27 March 2026'],
    ["2026-04-01T10:00", '"2026-04-01T10:00" is not a day: write it like 27 March 2026'],
  ])("is refused from %o with what to write", (typed, problem) => {
    const reading = readDay(typed);
    expect(reading.ok ? reading : words.calendarProblems.day(reading.problem)).toBe(problem);
  });

  it("is refused, and quickly, from anything long", () => {
    for (const typed of ["1 ".repeat(100_000), "a".repeat(1_000_000), "\0"]) {
      expect(readDay(typed).ok).toBe(false);
    }
  });
});
