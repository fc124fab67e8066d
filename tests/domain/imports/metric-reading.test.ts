import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import type { AmountColumns } from "#app/domain/imports/amount-reading.ts";
import { missingColumn, type Row } from "#app/domain/imports/columns.ts";
import { compare } from "#app/domain/imports/comparison.ts";
import { type Filter, readFilter } from "#app/domain/imports/filter.ts";
import { type Mapping, readRows } from "#app/domain/imports/metric-reading.ts";
import { given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
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
) => readRows([rows], { period: "period", amount, filters: wanted }, metric, today);

const problemOfPeriod = (written: string) => {
  const reading = readPeriod(written, "monthly");
  return reading.ok ? undefined : reading.problem;
};

const problemsOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).problems;

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
      { line: 3, column: "period", problem: { kind: "not begun", period: "2026-12" } },
    ]);
    const quarters = table("period score", ["2026-Q4", "5"], ["2027-Q1", "6"]);
    expect(await problemsOf(quarters, valueIn("score"), satisfaction)).toEqual([
      { line: 3, column: "period", problem: { kind: "not begun", period: "2027-Q1" } },
    ]);
  });

  it("reads a stream a row at a time and keeps none", async () => {
    async function* million(): AsyncGenerator<Row[]> {
      for (let line = 2; line < 300_002; line++)
        yield [{ line, cells: { org: String(line), period: "2026-01", loans: "5" } }];
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
    ["five", { kind: "number", problem: { fault: "not a number", text: "five" } }],
    ["-5", { kind: "below zero", text: "-5" }],
    ["5.5", { kind: "not whole", text: "5.5" }],
    ["45%", { kind: "percentage", text: "45%", measure: "count" }],
    ["£5", { kind: "other mark", text: "£5", mark: "£", unit: "loans" }],
  ])("a count of %s", async (text, problem) => {
    const rows = table("period loans", ["2026-01", text]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toEqual([
      { line: 2, column: "loans", problem },
    ]);
  });

  it("a part that is more than its whole", async () => {
    const rows = table("period part whole", ["2026-01", "1235", "1234"]);
    expect(await problemsOf(rows, shareIn(["part"], ["whole"]), online)).toEqual([
      { line: 2, problem: { kind: "part past whole", part: 1235, whole: 1234 } },
    ]);
  });

  it("a part in percent, and one that is not a whole number", async () => {
    const rows = table("period part whole", ["2026-01", "45%", "100"], ["2026-02", "0.45", "1"]);
    expect(await problemsOf(rows, shareIn(["part"], ["whole"]), online)).toEqual([
      {
        line: 2,
        column: "part",
        problem: { kind: "percentage", text: "45%", measure: "share" },
      },
      { line: 3, column: "part", problem: { kind: "not whole", text: "0.45" } },
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
      { line: 2, problem: { kind: "sum too large" } },
    ]);
  });

  it.each(["7", "8", "x"])("the same period twice, whatever is on it: %s", async (text) => {
    const rows = table("period loans", ["2026-01", text], ["2026-02", "6"], ["Jan-26", "7"]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toContainEqual({
      line: 4,
      column: "period",
      problem: { kind: "twice", period: "2026-01", earlier: 2, line: 4 },
    });
  });

  it("a period that is blank or wrong", async () => {
    const rows = table("period loans", ["", "5"], ["2026-13", "5"], ["2026-Q1", "5"]);
    expect(await problemsOf(rows, countIn("loans"), loans)).toEqual(
      ["", "2026-13", "2026-Q1"].map((written, index) => ({
        line: index + 2,
        column: "period",
        problem: { kind: "period", problem: problemOfPeriod(written) },
      })),
    );
  });

  it("a column that is not there, once", async () => {
    const rows = table("period loans", ["2026-01", "5"], ["2026-02", "6"]);
    const problem = (column: string) => ({
      line: 1,
      problem: missingColumn([column], ["period", "loans"]),
    });
    expect(await problemsOf(rows, countIn("visits"), loans)).toEqual([problem("visits")]);
    expect(await problemsOf(rows, countIn("loans"), loans, filters("org=A"))).toEqual([
      problem("org"),
    ]);
  });

  it("a column by a name that every object has", async () => {
    const rows = table("period loans", ["2026-01", "5"]);
    expect(await problemsOf(rows, countIn("constructor"), loans)).toMatchObject([
      { line: 1, problem: { kind: "missing column", column: "constructor" } },
    ]);
  });

  it("a measure that is not the metric's", async () => {
    const rows = table("period loans", ["2026-01", "5"]);
    expect(await problemsOf(rows, valueIn("loans"), loans)).toEqual([
      { line: 1, problem: { kind: "other measure", measure: "count" } },
    ]);
    expect(await problemsOf(rows, countIn("loans"), online)).toEqual([
      { line: 1, problem: { kind: "other measure", measure: "share" } },
    ]);
  });

  it("a table of which nothing is read", async () => {
    const rows = table("org period loans", ["A", "2026-01", "5"]);
    expect(await problemsOf(rows, countIn("loans"), loans, filters("org=B"))).toEqual([
      { line: 1, problem: { kind: "nothing read", filters: filters("org=B") } },
    ]);
    expect(await problemsOf(table("period loans", ["", ""]), countIn("loans"), loans)).toEqual([
      { line: 1, problem: { kind: "nothing read", filters: [] } },
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
