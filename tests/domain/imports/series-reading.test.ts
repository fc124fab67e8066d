import { describe, expect, it } from "vitest";
import { readSeries } from "#app/domain/imports/series-reading.ts";

describe("Reading a series of any calendar", () => {
  const series = (...rows: string[][]) =>
    readSeries(
      [rows.map(([period = "", y = ""], index) => ({ line: index + 2, cells: { period, y } }))],
      { period: "period", amount: { kind: "value", columns: ["y"] }, filters: [] },
    );

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
    [["2020-01", "x"], "y", { kind: "number", problem: { fault: "none", text: "x" } }],
    [["2020-01", ""], "y", { kind: "blank" }],
    [["2019-12", "5"], "period", { kind: "twice", period: "2019-12", earlier: 2, line: 3 }],
    [["2020-13", "5"], "period", { kind: "period" }],
    [
      ["2020-Q1", "5"],
      "period",
      { kind: "other calendar", period: "2020-Q1", first: { period: "2019-12", line: 2 } },
    ],
  ])("refuses %j after December 2019", async (row, column, problem) => {
    const reading = await series(["2019-12", "5"], row);
    expect(reading).toMatchObject({ ok: false, problem: { line: 3, column, problem } });
  });

  it("refuses a week that begins on another day", async () => {
    const reading = await series(["2020-03-02", "5"], ["2020-03-10", "5"]);
    expect(reading).toMatchObject({ ok: false, problem: { problem: { kind: "other calendar" } } });
  });
});
