import { describe, expect, it } from "vitest";
import {
  assumed,
  columnsFound,
  type MetricColumn,
  meantBy,
  metricColumns,
} from "#app/domain/metrics/metric-columns.ts";
import { words } from "#app/words/words.ts";

const { names } = words.metricColumns;

const said = (row: Partial<Record<MetricColumn, string>>) =>
  Object.fromEntries(metricColumns.map((column) => [column, row[column] ?? ""])) as Record<
    MetricColumn,
    string
  >;

describe("the columns of a spreadsheet of metrics", () => {
  it("are known by their names, whatever their capitals, and by names like them", () => {
    const { columns, unknown, missing } = columnsFound(
      ["SERVICE", "Indicator", "unit", "Owner’s e-mail", "Frequency", "Colour", "service"],
      names,
    );
    expect(columns).toEqual({
      service: "SERVICE",
      name: "Indicator",
      unit: "unit",
      owner: "Owner’s e-mail",
      cadence: "Frequency",
    });
    expect(unknown).toEqual(["Colour", "service"]);
    expect(missing).toEqual([]);
  });

  it("are missed where a metric cannot be without them", () => {
    expect(columnsFound(["Colour"], names).missing).toEqual(["service", "name", "unit"]);
  });
});

it.each([
  ["measure", "Percentage", "share"],
  ["measure", "A count", "count"],
  ["measure", "average", "value"],
  ["polarity", "Lower is better", "lower is better"],
  ["polarity", "up", "higher is better"],
  ["polarity", "sideways", "sideways"],
  ["cadence", "every quarter", "quarterly"],
  ["stage", "Impact", "impact"],
] as const)("a cell of %s that says %o means %o", (column, cell, meant) => {
  expect(meantBy(column, cell)).toBe(meant);
});

describe("what a row does not say", () => {
  it("is assumed from what it does say", () => {
    expect(assumed("measure", said({ unit: "calls" }))).toBe("count");
    expect(assumed("measure", said({ unit: "permits", partUnit: "bought online" }))).toBe("share");
    expect(assumed("measure", said({ unit: "£" }))).toBe("value");
    expect(assumed("decimals", said({ unit: "£" }))).toBe("2");
    expect(assumed("decimals", said({ unit: "calls" }))).toBe("0");
    expect(assumed("stage", said({ unit: "followers" }))).toBe("output");
    expect(assumed("stage", said({ unit: "calls" }))).toBe("outcome");
    expect(assumed("owner", said({}))).toBe("");
  });
});
