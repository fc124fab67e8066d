import { describe, expect, it } from "vitest";
import type { Row } from "#app/domain/imports/columns.ts";
import { type MetricToRead, readFile } from "#app/domain/imports/file-reading.ts";
import { type Layout, mendedRows } from "#app/domain/imports/layout.ts";

const today = "2026-11-05";
const calls: MetricToRead = { id: 1, measure: "count", cadence: "monthly", unit: "calls" };
const visits: MetricToRead = { id: 2, measure: "count", cadence: "quarterly", unit: "visits" };
const online: MetricToRead = { id: 3, measure: "share", cadence: "monthly", unit: "payments" };

/** Rows from line 2 on, parted by spaces, a dot for a blank cell. */
const table = (columns: string, ...rows: string[]): Row[] =>
  rows.map((row, place) => {
    const cells = row.split(" ").map((cell) => (cell === "." ? "" : cell));
    const named = columns.split(" ").map((name, column) => [name, cells[column] ?? ""]);
    return { line: place + 2, cells: Object.fromEntries(named) };
  });

const layout = (changes: Partial<Layout>): Layout => ({
  period: "month",
  groups: null,
  groupNames: [],
  figures: [],
  filters: [],
  blanks: "not available",
  series: [],
  ...changes,
});

const countOf = (metricId: number, column: string, group: string | null = null) => ({
  metricId,
  group,
  amount: { kind: "count" as const, columns: [column] },
});

async function read(rows: Row[], changes: Partial<Layout>) {
  const { readings: figures, ...rest } = await readFile(
    [rows],
    layout(changes),
    [calls, visits, online],
    today,
    4,
  );
  return {
    ...rest,
    figures: figures.map(({ metricId, period, amount }) => [
      metricId,
      period,
      amount.state === "given" ? (amount.value ?? `${amount.part}/${amount.whole}`) : amount.state,
    ]),
  };
}

describe("Reading a file", () => {
  it("takes each column as a metric's, at its own cadence", async () => {
    const rows = table("month calls visits", "2026-03 5 .", "2026-Q1 . 70", "2026-04 6 .");
    const series = [countOf(1, "calls"), countOf(2, "visits")];
    expect(await read(rows, { blanks: "left out", series })).toMatchObject({
      problems: [],
      figures: [
        [1, "2026-03", 5],
        [2, "2026-Q1", 70],
        [1, "2026-04", 6],
      ],
    });
  });

  it("takes rows by their group, and passes over those of no metric", async () => {
    const rows = table(
      "area month n",
      "North 2026-03 5",
      "South 2026-03 6",
      "East 2026-03 7",
      ". 2026-03 8",
    );
    const series = [countOf(1, "n", "North"), { ...countOf(3, "n", "South") }];
    const { figures, passedOver } = await read(rows, { groups: "area", series });
    expect(figures).toEqual([
      [1, "2026-03", 5],
      [3, "2026-03", 6],
    ]);
    expect(passedOver).toBe(2);
  });

  it("adds up the columns of a part and of its whole", async () => {
    const amount = { kind: "share" as const, part: ["web", "app"], whole: ["web", "app", "desk"] };
    const rows = table("month web app desk", "2026-03 1 2 3", "2026-04 1 . 3");
    const { figures } = await read(rows, { series: [{ metricId: 3, group: null, amount }] });
    expect(figures).toEqual([
      [3, "2026-03", "3/6"],
      [3, "2026-04", "not available"],
    ]);
  });

  it("takes months across, each cell a figure", async () => {
    const rows = table("what 2026-03 Apr-26", "calls 5 .", "other 1 1");
    const series = [countOf(1, "", "calls")];
    const across = { period: null, groups: "what", figures: ["2026-03", "Apr-26"], series };
    expect((await read(rows, { ...across, blanks: "left out" })).figures).toEqual([
      [1, "2026-03", 5],
    ]);
    expect((await read(rows, across)).figures.at(-1)).toEqual([1, "2026-04", "not available"]);
  });

  it("finds a month twice of one metric, and not of two", async () => {
    const rows = table("area month n", "North 2026-03 5", "South 2026-03 6", "North Mar-26 7");
    const series = [countOf(1, "n", "North"), countOf(3, "n", "South")];
    const { problems } = await read(rows, { groups: "area", series });
    expect(problems).toEqual([
      {
        line: 4,
        column: "month",
        problem: { kind: "twice", period: "2026-03", earlier: 2, line: 4 },
        cells: { month: "Mar-26" },
      },
    ]);
  });

  it("finds a month twice across, and a month that has not begun", async () => {
    const rows = table("what 2026-03 Mar-26 2027-01", "calls 5 6 7");
    const figures = ["2026-03", "Mar-26", "2027-01"];
    const { problems } = await read(rows, {
      period: null,
      groups: "what",
      figures,
      series: [countOf(1, "", "calls")],
    });
    expect(problems.map(({ column }) => column)).toEqual(["Mar-26", "2027-01"]);
  });

  it("shows of a problem the cells that could mend it", async () => {
    const amount = { kind: "share" as const, part: ["web"], whole: ["all"] };
    const rows = table("month web all", "2026-03 9 3", "2026-04 x 3");
    const { problems } = await read(rows, { series: [{ metricId: 3, group: null, amount }] });
    expect(problems.map(({ cells }) => cells)).toEqual([{ web: "9", all: "3" }, { web: "x" }]);
  });

  it("takes the rows that a filter on the months lets pass, however they are written", async () => {
    const rows = table("month n", "Mar-26 5", "2026-04 6", "05/2026 7");
    const filters = [{ column: "month", operator: ">=" as const, value: "April 2026" }];
    const { figures } = await read(rows, { filters, series: [countOf(1, "n")] });
    expect(figures.map(([, period]) => period)).toEqual(["2026-04", "2026-05"]);
  });

  it("says so where there is nothing to read, and stops at the hundredth problem", async () => {
    const nothing = await read(table("month n", ". ."), { series: [countOf(1, "n")] });
    expect(nothing.problems).toEqual([
      { line: 1, problem: { kind: "nothing read", filters: [] }, cells: {} },
    ]);
    const bad = table("month n", ...Array.from({ length: 150 }, () => "2026-03 x"));
    const { problems, stopped } = await read(bad, { series: [countOf(1, "n")] });
    expect([problems.length, stopped]).toEqual([100, true]);
  });
});

describe("Mending rows", () => {
  const rows = table("month n", "2026-03 5", "2026-04 x", "2026-05 7");

  it("puts what was typed in its cell, and leaves lines out", () => {
    const mended = mendedRows(rows, { cells: { 3: { n: "6" } }, skipped: [4] });
    expect(mended.map(({ line, cells }) => [line, cells.n])).toEqual([
      [2, "5"],
      [3, "6"],
    ]);
  });

  it("leaves rows as they were where nothing was typed", () => {
    expect(mendedRows(rows, { cells: {}, skipped: [] })).toEqual(rows);
  });
});
