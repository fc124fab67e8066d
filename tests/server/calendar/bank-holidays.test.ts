import { describe, expect, it } from "vitest";
import { type Nation, nations } from "#app/domain/council/council.ts";
import { dueOn } from "#app/domain/metrics/due.ts";
import { bankHolidays } from "#app/server/calendar/bank-holidays.ts";
import { metric } from "#tests/setup/series.ts";

const dayOf = (place: number, year: number) =>
  new Date(Date.UTC(year, 0, 1 + place)).toISOString().slice(0, 10);

const holidaysIn = (nation: Nation, year: number) =>
  Array.from({ length: 366 }, (_, place) => dayOf(place, year)).filter(
    (day) => day.startsWith(String(year)) && bankHolidays(nation).has(day),
  );

const weekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());

/** As published on gov.uk for 2026. */
const published: Record<Nation, string[]> = {
  England: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  Wales: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  Scotland: [
    "01-01",
    "01-02",
    "04-03",
    "05-04",
    "05-25",
    "06-15",
    "08-03",
    "11-30",
    "12-25",
    "12-28",
  ],
  "Northern Ireland": [
    "01-01",
    "03-17",
    "04-03",
    "04-06",
    "05-04",
    "05-25",
    "07-13",
    "08-31",
    "12-25",
    "12-28",
  ],
};

describe("the bank holidays", () => {
  it.each(nations)("of %s are those published for 2026", (nation) => {
    const days = holidaysIn(nation, 2026).filter(weekday);
    expect(days).toEqual(published[nation].map((day) => `2026-${day}`));
  });

  it("move with Easter", () => {
    expect(holidaysIn("England", 2027)).toEqual(
      expect.arrayContaining(["2027-03-26", "2027-03-29"]),
    );
    expect(bankHolidays("Scotland").has("2027-03-29")).toBe(false);
  });

  it("have their substitutes after a Christmas or a New Year at the weekend", () => {
    expect(holidaysIn("England", 2027).filter((day) => day > "2027-12-24" && weekday(day))).toEqual(
      ["2027-12-27", "2027-12-28"],
    );
    expect(bankHolidays("Scotland").has("2027-01-04")).toBe(true);
    expect(bankHolidays("Northern Ireland").has("2029-03-19")).toBe(true);
  });

  it("are no days that are only observed, such as Mothering Sunday", () => {
    expect(bankHolidays("England").has("2026-03-15")).toBe(false);
  });
});

describe("a figure that is due on a bank holiday", () => {
  const due = (period: string, dueDay: number, nation: Nation) =>
    dueOn(period, metric({ dueDay }), bankHolidays(nation));

  it("is due on the next day on which its nation works", () => {
    expect(due("2026-02", 17, "Northern Ireland")).toBe("2026-03-18");
    expect(due("2026-02", 17, "England")).toBe("2026-03-17");
    expect(due("2025-12", 1, "England")).toBe("2026-01-02");
    expect(due("2025-12", 1, "Scotland")).toBe("2026-01-05");
    expect(due("2026-06", 12, "Northern Ireland")).toBe("2026-07-14");
    expect(due("2026-06", 12, "Wales")).toBe("2026-07-13");
  });

  it("is due after the four days of an Easter or a Christmas", () => {
    expect(due("2026-03", 3, "England")).toBe("2026-04-07");
    expect(due("2026-03", 3, "Scotland")).toBe("2026-04-06");
    expect(due("2026-11", 25, "England")).toBe("2026-12-29");
    expect(due("2027-11", 25, "England")).toBe("2027-12-29");
  });

  it("is due in leap years as in others", () => {
    expect(due("2028-01", 28, "England")).toBe("2028-02-28");
    expect(due("2026-01", 28, "England")).toBe("2026-03-02");
    expect(due("2032-01", 28, "England")).toBe("2032-03-01");
    expect(due("2032-01", 29, "England")).toBe("2032-03-01");
  });
});
