import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodsBetween } from "#app/domain/calendar/period.ts";
import { readPeriod, readWrittenPeriod } from "#app/domain/calendar/period-reading.ts";
import { periodInShort, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

const monthIn = (text: string) => readPeriod(text, "monthly");
const quarterIn = (text: string) => readPeriod(text, "quarterly");
const problemIn = (reading: ReturnType<typeof readPeriod>) =>
  reading.ok ? `read as ${reading.period}` : words.calendarProblems.period(reading.problem);

describe("Reads a month", () => {
  it.each([
    "2020-03",
    "2020-3",
    "2020/03",
    " 2020-03 ",
    "2020-03-01",
    "2020-03-31",
    "2020-03-01 00:00:00",
    "2020-03-01T00:00:00Z",
    "03/2020",
    "3/2020",
    "03-2020",
    "31/03/2020",
    "03/31/2020",
    "03/03/2020",
    "March 2020",
    "MARCH 2020",
    "march, 2020",
    "March\u00a0 2020",
    "Mar 2020",
    "Mar. 2020",
    "Mar-20",
    "Mar 20",
    "Mar '20",
    "Mar20",
    "2020 March",
    "2020-Mar",
    "1 March 2020",
    "31st March 2020",
    "01-Mar-2020",
    "Mawrth 2020",
    "Maw 2020",
  ])("written %j", (text) => {
    expect(monthIn(text)).toEqual({ ok: true, period: "2020-03" });
  });

  it.each([
    ["Sept 2020", "2020-09"],
    ["sept-20", "2020-09"],
    ["Medi 2020", "2020-09"],
    ["Mai 2020", "2020-05"],
    ["May 2020", "2020-05"],
    ["Gorffennaf 2020", "2020-07"],
    ["Rhag 2020", "2020-12"],
    ["2020-02-29", "2020-02"],
    ["Jan-49", "2049-01"],
    ["2010-11", "2010-11"],
  ])("written %j", (text, period) => {
    expect(monthIn(text)).toEqual({ ok: true, period });
  });
});

describe("Reads a quarter of the calendar year", () => {
  it.each(["2020-Q1", "2020 Q1", "2020Q1", "Q1 2020", "q1-2020", "Q1/2020", " Q1 2020 "])(
    "written %j",
    (text) => {
      expect(quarterIn(text)).toEqual({ ok: true, period: "2020-Q1" });
    },
  );

  it.each([
    ["January to March 2020", "2020-Q1"],
    ["Oct-Dec 2020", "2020-Q4"],
    ["Ebrill to Mehefin 2020", "2020-Q2"],
  ])("written %j", (text, period) => {
    expect(quarterIn(text)).toEqual({ ok: true, period });
  });
});

describe("Refuses, and says what to write,", () => {
  it.each([
    ["", "It is blank: write it like 2020-03"],
    ["2020-13", "There is no month 13: write the month as 01 to 12"],
    ["13/2020", "There is no month 13: write the month as 01 to 12"],
    ["2020-00", "There is no month 0: write the month as 01 to 12"],
    ["0000-03", "There is no year 0: write the year in full, like 2020"],
    ["March 0000", "There is no year 0: write the year in full, like 2020"],
    ["9999-03", "There is no year 9999: write the year in full, like 2020"],
    ["2020-02-31", "There is no 31 February 2020: write the month, like 2020-02"],
    ["31/02/2020", "There is no 31 February 2020: write the month, like 2020-02"],
    ["2021-02-29", "There is no 29 February 2021: write the month, like 2021-02"],
    ["32 March 2020", "There is no 32 March 2020: write the month, like 2020-03"],
    [
      "01/03/2020",
      '"01/03/2020" is a day of March 2020 or of January 2020: write 2020-03 or 2020-01',
    ],
    ["2020/21", '"2020/21" is a financial year: write a month of it, like 2020-04'],
    ["2020-21", '"2020-21" is a financial year: write a month of it, like 2020-04'],
    ["2020", "2020 is a year, and these figures are monthly: write the month, like 2020-12"],
    [
      "2020-Q1",
      "January to March 2020 is a quarter, and these figures are monthly: write the month, like 2020-03",
    ],
    ["March", '"March" has no year: write it like 2020-03 or 2020-Q1'],
    ["Mar-69", '"Mar-69" has two figures of a year: write all four, like 1970-03'],
    ["20-Mar", '"20-Mar" is not a month: write it like 2020-03'],
    ["Ma 2020", '"Ma 2020" is not a month: write it like 2020-03'],
    ["Smarch 2020", '"Smarch 2020" is not a month: write it like 2020-03'],
    ["٢٠٢٠-٠٣", '"٢٠٢٠-٠٣" is not a month: write it like 2020-03'],
    ["43891", '"43891" is not a month: write it like 2020-03'],
    ["2020-03-01 14:30", '"2020-03-01 14:30" is not a month: write it like 2020-03'],
    ["Total", '"Total" is not a month: write it like 2020-03'],
    ["<script>", '"<script>" is not a month: write it like 2020-03'],
  ])("the month %j", (text, problem) => {
    expect(problemIn(monthIn(text))).toBe(problem);
  });

  it.each([
    ["2020-Q5", "There is no quarter 5: write the quarter as Q1 to Q4"],
    ["Q0 2020", "There is no quarter 0: write the quarter as Q1 to Q4"],
    ["0000-Q1", "There is no year 0: write the year in full, like 2020"],
    [
      "Q1 2020/21",
      '"Q1 2020/21" is January to March 2020 or April to June 2020: write 2020-Q1 or 2020-Q2',
    ],
    [
      "2020-21 Q4",
      '"2020-21 Q4" is October to December 2020 or January to March 2021: write 2020-Q4 or 2021-Q1',
    ],
    [
      "2020-03",
      "March 2020 is a month, and these figures are quarterly: write the quarter, like 2020-Q1",
    ],
    ["2020", "2020 is a year, and these figures are quarterly: write the quarter, like 2020-Q4"],
    ["Q1", '"Q1" has no year: write it like 2020-03 or 2020-Q1'],
    [
      "Feb to April 2020",
      "Feb to April is not a quarter of the calendar year: write 2020-Q1 for January to March",
    ],
    ["spring 2020", '"spring 2020" is not a quarter: write it like 2020-Q1'],
  ])("the quarter %j", (text, problem) => {
    expect(problemIn(quarterIn(text))).toBe(problem);
  });

  it("anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const reading = monthIn(text);
        if (!reading.ok) expect(problemIn(reading)).toMatch(/^[^\n\r\0]{10,200}$/u);
      }),
    );
  });
});

describe("Any period", () => {
  const months = fc.constantFrom(...periodsBetween("1950-01", "2060-12"));
  const quarters = fc.constantFrom(...periodsBetween("1950-Q1", "2060-Q4"));

  it("is read back from the words that the product writes", () => {
    fc.assert(
      fc.property(months, (period) => {
        expect(monthIn(periodInWords(period))).toEqual({ ok: true, period });
        expect(monthIn(periodInShort(period))).toEqual({ ok: true, period });
        expect(monthIn(period)).toEqual({ ok: true, period });
      }),
    );
    fc.assert(
      fc.property(quarters, (period) => {
        expect(quarterIn(periodInWords(period))).toEqual({ ok: true, period });
        expect(quarterIn(periodInShort(period))).toEqual({ ok: true, period });
      }),
    );
  });

  it("written by its days is its month or refused, never another month", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 28 }), (period, day) => {
        const [year, month] = period.split("-");
        const reading = monthIn(`${String(day).padStart(2, "0")}/${month}/${year}`);
        const exchangeable = day <= 12 && day !== Number(month);
        expect(reading).toMatchObject(exchangeable ? { ok: false } : { ok: true, period });
      }),
    );
  });
});

describe("Reads a period of a file of any calendar", () => {
  it.each(["2020", "2020-Q1", "2020-03", "2020-03-02"])("%s", (period) => {
    expect(readWrittenPeriod(` ${period} `)).toEqual({ ok: true, period });
  });

  it.each([
    ["2020-13", "There is no month 13: write the month as 01 to 12"],
    ["2020-02-30", "There is no 30 February 2020: write the month, like 2020-02"],
    ["March 2020", '"March 2020": write it like 2020-03'],
    ["soon", '"soon": write it like 2020-03'],
    ["", "It is blank: write it like 2020-03"],
  ])("or refuses %j", (text, problem) => {
    expect(problemIn(readWrittenPeriod(text))).toContain(problem);
  });
});

describe("a quarter of a financial year", () => {
  const read = (text: string, yearStart?: number) => {
    const reading = readPeriod(text, "quarterly", yearStart);
    return reading.ok ? reading.period : problemIn(reading);
  };

  it("is of the council's own year, however it is written", () => {
    for (const written of [
      "Q1 2025-26",
      "Q1 2025/26",
      "2025-26 Q1",
      "2025/2026 Q1",
      "q1-2025-2026",
    ]) {
      expect(read(written, 4), written).toBe("2025-Q2");
    }
    expect(read("Q4 2025-26", 4)).toBe("2026-Q1");
    expect(read("Q4 2025-26", 1)).toBe("2025-Q4");
    expect(read("Q1 2025-26", 10)).toBe("2025-Q4");
    expect(read("Q1 2025", 4)).toBe("2025-Q1");
  });

  it("is refused where nobody says when the year begins, where it begins within a quarter, and where it is two years long", () => {
    expect(read("Q1 2025-26")).toMatch(/January to March 2025 or April to June 2025/);
    expect(read("Q1 2025-26", 8)).toMatch(/write the quarter of the calendar, like 2025-Q1/);
    expect(read("Q1 2025-27", 4)).toMatch(/January to March 2025 or April to June 2025/);
    expect(read("2025-26", 9)).toMatch(/write a month of it, like 2025-09/);
  });
});
