import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Period, shift } from "#app/domain/calendar/period.ts";
import type { AmountColumns } from "#app/domain/imports/amount-reading.ts";
import { type Filter, type Row, readFilter } from "#app/domain/imports/columns.ts";
import { compare, readRows } from "#app/domain/imports/import.ts";
import { type Mapping, problemInWords } from "#app/domain/imports/row-reading.ts";
import { readSeries } from "#app/domain/imports/series-reading.ts";
import { type Amount, given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";

const today = "2026-11-05";
const loans = { measure: "count", cadence: "monthly", unit: "loans" } as const;
const online = { measure: "share", cadence: "monthly", unit: "payments" } as const;
const satisfaction = { measure: "value", cadence: "quarterly", unit: "points" } as const;

const countIn = (...columns: string[]): AmountColumns => ({ kind: "count", columns });
const valueIn = (...columns: string[]): AmountColumns => ({ kind: "value", columns });
const shareIn = (part: string[], whole: string[]): AmountColumns => ({
  kind: "share",
  part,
  whole,
});

/** Rows from line 2 on, their cells in the order of the columns. */
const table = (columns: string, ...rows: string[][]): Row[] =>
  rows.map((cells, place) => ({
    line: place + 2,
    cells: Object.fromEntries(
      columns.split(" ").map((name, column) => [name, cells[column] ?? ""]),
    ),
  }));

const filters = (...texts: string[]): Filter[] =>
  texts.flatMap((text) => {
    const reading = readFilter(text);
    return reading.ok ? [reading.filter] : [];
  });

const read = (
  rows: Row[],
  amount: AmountColumns,
  metric: Pick<Metric, "measure" | "cadence" | "unit">,
  wanted: Filter[] = [],
) => readRows(rows, { period: "period", amount, filters: wanted }, metric, today);

const problemsOf = async (...asked: Parameters<typeof read>) =>
  (await read(...asked)).problems.map(problemInWords);

describe("Reading the figures of a table", () => {
  it("takes a count from each row, with its line", async () => {
    const rows = table("period loans", ["2026-01", "1,234"], ["March 2026", "0"]);
    expect(await read(rows, countIn("loans"), loans)).toEqual({
      readings: [
        { line: 2, period: "2026-01", amount: given(1234) },
        { line: 3, period: "2026-03", amount: given(0) },
      ],
      problems: [],
      passedOver: 0,
      stopped: false,
    });
  });

  it("adds up columns", async () => {
    const rows = table("period a b", ["2026-01", "2", "3"]);
    const { readings } = await read(rows, countIn("a", "b"), loans);
    expect(readings[0]?.amount).toEqual(given(5));
  });

  it("adds up decimals as people would", async () => {
    const rows = table("period a b", ["2026-Q1", "0.1", "0.2"]);
    const { readings } = await read(rows, valueIn("a", "b"), satisfaction);
    expect(readings[0]?.amount).toEqual(given(0.3));
  });

  it("takes a share from its part and its whole", async () => {
    const rows = table("period paypal cash", ["2026-01", "160", "3310"], ["2026-02", "0", "0"]);
    const { readings } = await read(rows, shareIn(["paypal"], ["paypal", "cash"]), online);
    expect(readings.map(({ amount }) => amount)).toEqual([givenShare(160, 3470), givenShare(0, 0)]);
  });

  it("takes a value below zero, and one in its own mark", async () => {
    const rows = table("period score", ["2026-Q1", "-0.5"], ["2026-Q2", "45%"]);
    const percent = { ...satisfaction, unit: "%" };
    const { readings } = await read(rows, valueIn("score"), percent);
    expect(readings.map(({ amount }) => amount)).toEqual([given(-0.5), given(45)]);
  });

  it.each([
    [countIn("a", "b"), loans],
    [shareIn(["a"], ["a", "b"]), online],
  ])("takes a blank cell as not available, never as 0", async (amount, metric) => {
    const rows = table("period a b", ["2026-01", "5", " "], ["2026-02", "", "5"]);
    const { readings } = await read(rows, amount, metric);
    expect(readings.map((reading) => reading.amount)).toEqual([notAvailable, notAvailable]);
  });

  it("passes over blank rows, and those that a filter leaves out", async () => {
    const rows = table(
      "org period loans",
      ["A", "2026-01", "5"],
      ["", "  ", ""],
      ["B", "2026-01", "six"],
      ["A", "2026-02", "7"],
    );
    expect(await read(rows, countIn("loans"), loans, filters("org=A"))).toMatchObject({
      readings: [{ line: 2 }, { line: 5 }],
      problems: [],
      passedOver: 2,
    });
  });

  it("compares periods in a filter, however they are written", async () => {
    const rows = table("period loans", ["Dec 2025", "5"], ["Jan 2026", "6"], ["02/2026", "7"]);
    const { readings } = await read(rows, countIn("loans"), loans, filters("period>=January 2026"));
    expect(readings.map(({ period }) => period)).toEqual(["2026-01", "2026-02"]);
  });

  it("takes the month that has begun and none after it", async () => {
    const rows = table("period loans", ["2026-11", "5"], ["2026-12", "6"]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toEqual([
      'Line 3, column "period": December 2026 has not begun: leave it out, or check the year',
    ]);
    const quarters = table("period score", ["2026-Q4", "5"], ["2027-Q1", "6"]);
    expect(await problemsOf(quarters, valueIn("score"), satisfaction)).toEqual([
      'Line 3, column "period": January to March 2027 has not begun: leave it out, or check the year',
    ]);
  });

  it("reads a stream a row at a time and keeps none", async () => {
    async function* million(): AsyncGenerator<Row> {
      for (let line = 2; line < 300_002; line++)
        yield { line, cells: { org: String(line), period: "2026-01", loans: "5" } };
    }
    const wanted: Mapping = {
      period: "period",
      amount: countIn("loans"),
      filters: filters("org=77"),
    };
    const reading = await readRows(million(), wanted, loans, today);
    expect(reading.readings).toEqual([{ line: 77, period: "2026-01", amount: given(5) }]);
    expect(reading.passedOver).toBe(299_999);
  });
});

describe("Refuses, by line and column,", () => {
  it.each([
    ["five", '"five" is not a number: write it in figures, like 1234 or 12.5'],
    ["-5", '"-5" is below zero: write 0 or more'],
    ["5.5", '"5.5" is not a whole number: write how many there were'],
    ["45%", '"45%" is a percentage where a count is asked for: write how many there were'],
    [
      "£5",
      '"£5" is marked £, and these figures are in loans: write the number in loans, without the mark',
    ],
  ])("a count of %s", async (text, problem) => {
    const rows = table("period loans", ["2026-01", text]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toEqual([
      `Line 2, column "loans": ${problem}`,
    ]);
  });

  it("a part that is more than its whole", async () => {
    const rows = table("period part whole", ["2026-01", "1235", "1234"]);
    expect(await problemsOf(rows, shareIn(["part"], ["whole"]), online)).toEqual([
      "Line 2: The part, 1,235, is more than the whole, 1,234: check both",
    ]);
  });

  it("a part in percent, and one that is not a whole number", async () => {
    const rows = table("period part whole", ["2026-01", "45%", "100"], ["2026-02", "0.45", "1"]);
    expect(await problemsOf(rows, shareIn(["part"], ["whole"]), online)).toEqual([
      'Line 2, column "part": "45%" is a percentage: write how many there were in the part and in the whole',
      'Line 3, column "part": "0.45" is not a whole number: write how many there were',
    ]);
  });

  it("a share of pounds below zero, though not one with pence", async () => {
    const rows = table("period part whole", ["2026-01", "£4.50", "£9"], ["2026-02", "-1", "9"]);
    const collected = { ...online, unit: "£" };
    const { readings, problems } = await read(rows, shareIn(["part"], ["whole"]), collected);
    expect(readings.map(({ amount }) => amount)).toEqual([givenShare(4.5, 9)]);
    expect(problems).toHaveLength(1);
  });

  it("columns that add up to more than can be kept", async () => {
    const rows = table("period a b", ["2026-01", "9007199254740991", "1"]);
    expect(await problemsOf(rows, countIn("a", "b"), loans)).toEqual([
      "Line 2: The columns add up to more than can be kept exactly: check them",
    ]);
  });

  it.each(["7", "8", "x"])("the same period twice, whatever is on it: %s", async (text) => {
    const rows = table("period loans", ["2026-01", text], ["2026-02", "6"], ["Jan-26", "7"]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toContain(
      'Line 4, column "period": January 2026 is on line 2 and again on line 4: keep one of them, or filter the rows',
    );
  });

  it("a period that is blank or wrong", async () => {
    const rows = table("period loans", ["", "5"], ["2026-13", "5"], ["2026-Q1", "5"]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toEqual([
      'Line 2, column "period": It is blank: write it like 2020-03',
      'Line 3, column "period": There is no month 13: write the month as 01 to 12',
      'Line 4, column "period": January to March 2026 is a quarter, and these figures are monthly: write the month, like 2026-03',
    ]);
  });

  it("a column that is not there, once", async () => {
    const rows = table("period loans", ["2026-01", "5"], ["2026-02", "6"]);
    const problem = (column: string) =>
      `Line 1: There is no column "${column}": the columns are "period" and "loans"`;
    expect(await problemsOf(rows, countIn("visits"), loans)).toEqual([problem("visits")]);
    expect(await problemsOf(rows, countIn("loans"), loans, filters("org=A"))).toEqual([
      problem("org"),
    ]);
  });

  it("a column by a name that every object has", async () => {
    const rows = table("period loans", ["2026-01", "5"]);
    expect((await problemsOf(rows, countIn("constructor"), loans))[0]).toContain(
      'no column "constructor"',
    );
  });

  it("a measure that is not the metric's", async () => {
    const rows = table("period loans", ["2026-01", "5"]);
    expect(await problemsOf(rows, valueIn("loans"), loans)).toEqual([
      "Line 1: These figures are counts: say which column holds the count",
    ]);
    expect(await problemsOf(rows, countIn("loans"), online)).toEqual([
      "Line 1: These figures are shares: say which columns hold the part and the whole",
    ]);
  });

  it("a table of which nothing is read", async () => {
    const rows = table("org period loans", ["A", "2026-01", "5"]);
    expect(await problemsOf(rows, countIn("loans"), loans, filters("org=B"))).toEqual([
      'Line 1: No row passes the filter "org=B": check how it is written in the file',
    ]);
    expect(await problemsOf(table("period loans", ["", ""]), countIn("loans"), loans)).toEqual([
      "Line 1: All the rows are blank: give at least one figure",
    ]);
  });

  it("a hundred rows and then stops", async () => {
    const rows = table("period loans", ...Array.from({ length: 150 }, () => ["2026-01", "x"]));
    const { problems, stopped } = await read(rows, countIn("loans"), loans);
    expect([problems.length, stopped]).toEqual([100, true]);
  });
});

describe("Any table", () => {
  const cell = fc.oneof(
    fc.constantFrom("", " ", "0", "12", "1,234", "x", "-1", "1.5", "50%"),
    fc.nat(5000).map(String),
  );
  const rows = fc
    .array(fc.tuple(fc.integer({ min: -40, max: 5 }), cell, cell), { maxLength: 30 })
    .map((lines) =>
      table("period a b", ...lines.map(([steps, a, b]) => [shift("2026-11", steps), a, b])),
    );

  it("has each of its rows read, refused or passed over", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { readings, problems, passedOver } = await read(given, countIn("a", "b"), loans);
        const refused = problems.filter(({ line }) => line > 1);
        expect(readings.length + refused.length + passedOver).toBe(given.length);
      }),
    );
  });

  it("gives whole counts, shares of at most the whole, and each period once", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const counts = await read(given, countIn("a", "b"), loans);
        for (const { amount } of counts.readings)
          if (amount.state === "given")
            expect(amount.whole === null && Number.isInteger(amount.value)).toBe(true);
        const shares = await read(given, shareIn(["a"], ["b"]), online);
        for (const { amount } of shares.readings)
          if (amount.whole !== null) expect(amount.part).toBeLessThanOrEqual(amount.whole);
        const periods = shares.readings.map(({ period }) => period);
        expect(new Set(periods).size).toBe(periods.length);
      }),
    );
  });

  it("is unchanged once it has been imported", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { readings } = await read(given, countIn("a", "b"), loans);
        const current = new Map(readings.map(({ period, amount }) => [period, amount]));
        expect(compare(readings, new Map()).added).toEqual(readings);
        expect(compare(readings, current)).toEqual({ added: [], changed: [], unchanged: readings });
      }),
    );
  });
});

describe("Comparing with the figures that there are", () => {
  it("tells what is added, what is changed and from what, and what is unchanged", () => {
    const reading = (line: number, period: Period, amount: Amount) => ({ line, period, amount });
    const current = new Map<Period, Amount>([
      ["2026-01", given(5)],
      ["2026-02", given(0)],
      ["2026-03", given(7)],
    ]);
    const [same, blank, other, fresh] = [
      reading(2, "2026-01", given(5)),
      reading(3, "2026-02", notAvailable),
      reading(4, "2026-03", given(8)),
      reading(5, "2026-04", given(9)),
    ] as const;
    expect(compare([same, blank, other, fresh], current)).toEqual({
      added: [fresh],
      changed: [
        { ...blank, was: given(0) },
        { ...other, was: given(7) },
      ],
      unchanged: [same],
    });
  });
});

describe("Reading a series of any calendar", () => {
  const series = (...rows: string[][]) =>
    readSeries(table("period y", ...rows), { period: "period", amount: valueIn("y"), filters: [] });

  it.each([
    [["2021", "2019"]],
    [["2020-Q2", "2019-Q4"]],
    [["2020-02", "2019-12"]],
    [["2020-03-09", "2020-03-02"]],
  ])("puts %j into time order", async (periods) => {
    const reading = await series(...periods.map((period) => [period, "5"]));
    expect(reading.ok && reading.points.map(({ period }) => period)).toEqual(periods.toReversed());
  });

  it.each([
    [["2020-01", "x"], 'Line 3, column "y": "x" is not a number'],
    [["2020-01", ""], 'Line 3, column "y": It is blank'],
    [["2019-12", "5"], "December 2019 is on line 2 and again on line 3"],
    [["2020-13", "5"], 'Line 3, column "period": There is no month 13'],
    [["2020-Q1", "5"], 'Line 3, column "period": January to March 2020 does not go with December'],
  ])("refuses %j after December 2019", async (row, problem) => {
    const reading = await series(["2019-12", "5"], row);
    expect(reading.ok ? "" : problemInWords(reading.problem)).toContain(problem);
  });

  it("refuses a week that begins on another day", async () => {
    const reading = await series(["2020-03-02", "5"], ["2020-03-10", "5"]);
    expect(reading.ok ? "" : problemInWords(reading.problem)).toContain("does not go with");
  });
});
