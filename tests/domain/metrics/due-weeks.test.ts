import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cadence } from "#app/domain/calendar/calendars.ts";
import { lastMonthOf, periodsBetween, periodsEnding, shift } from "#app/domain/calendar/period.ts";
import { periodsAsked } from "#app/domain/metrics/due.ts";
import { dueDays } from "#app/domain/returns/due-days.ts";
import { outstandingOf } from "#app/domain/returns/outstanding.ts";
import { questionsOf } from "#app/domain/returns/return.ts";
import { figures, metric, noHolidays } from "#tests/setup/series.ts";

/** No metric is weekly so far; what a month asks for holds for any calendar. */
const weekly = "weekly" as Cadence;
const cadences = fc.constantFrom(...(["weekly", "monthly", "quarterly", "yearly"] as Cadence[]));
const months = fc.integer({ min: -900, max: 900 }).map((steps) => shift("2026-01", steps));
const calls = metric({ cadence: weekly, since: "2026-01-05" });
const march = ["2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23"];

describe("the periods of any calendar", () => {
  it("end in exactly one month each", () => {
    fc.assert(
      fc.property(cadences, months, (cadence, month) => {
        for (const period of periodsEnding(cadence, month)) {
          const asking = [-1, 0, 1].filter((steps) =>
            periodsEnding(cadence, shift(month, steps)).includes(period),
          );
          expect(asking).toEqual([0]);
          expect(lastMonthOf(period)).toBe(month);
        }
      }),
    );
  });

  it("are all asked for by months that follow one another", () => {
    fc.assert(
      fc.property(cadences, months, fc.nat(30), (cadence, first, count) => {
        const last = shift(first, count);
        const asked = periodsBetween(first, last).flatMap((month) =>
          periodsAsked(month, { cadence, since: null }),
        );
        expect(asked).toEqual(periodsEnding(cadence, first, last));
        const [begin, end] = [asked[0], asked.at(-1)];
        expect(asked).toEqual(begin && end ? periodsBetween(begin, end) : []);
      }),
    );
  });
});

describe("a month of a weekly metric", () => {
  it("asks for every week that ends in it", () => {
    expect(periodsAsked("2026-03", calls)).toEqual(march);
    expect(periodsAsked("2026-01", calls)).toEqual(["2026-01-05", "2026-01-12", "2026-01-19"]);
    const questions = questionsOf("2026-03", "2026-04-10", [calls], [], noHolidays);
    expect(questions.map(({ period }) => period)).toEqual(march);
  });

  it("is outstanding for each week without a figure", () => {
    const given = figures("2026-03-02", [1, 2, 3]);
    const seen = outstandingOf("2026-03", "2026-04-10", [calls], given, noHolidays);
    expect(seen).toMatchObject({ asked: 5, given: 3 });
    const owed = seen.owing.flatMap((owing) => owing.figures.map(({ period }) => period));
    expect(owed.toSorted()).toEqual(["2026-02-23", "2026-03-23"]);
  });

  it("has all of its weeks due on one day", () => {
    const [first] = dueDays([calls], "2026-04-01", noHolidays);
    expect(first?.figures.map(({ period }) => period)).toEqual(march);
  });
});
