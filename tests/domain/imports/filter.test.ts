import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "#app/domain/imports/columns.ts";
import { type Filter, readFilter, rowFilter } from "#app/domain/imports/filter.ts";

const row = (cells: Record<string, string>): Row => ({ line: 2, cells });

const filterOf = (text: string): Filter => {
  const reading = readFilter(text);
  if (!reading.ok) throw new Error(`${text} is not a filter`);
  return reading.filter;
};

const passes = (filter: string, cell: string) =>
  rowFilter([filterOf(filter)])(row({ [filterOf(filter).column]: cell }));

describe("A filter", () => {
  it.each([
    ["org=R1F", { column: "org", operator: "=", value: "R1F" }],
    ["period>=1979-02", { column: "period", operator: ">=", value: "1979-02" }],
    ["cash <= 10", { column: "cash", operator: "<=", value: "10" }],
    ["cash>10", { column: "cash", operator: ">", value: "10" }],
    ["cash<10", { column: "cash", operator: "<", value: "10" }],
    ["name=a=b", { column: "name", operator: "=", value: "a=b" }],
  ])("is read from %j", (text, filter) => {
    expect(readFilter(text)).toEqual({ ok: true, filter });
  });

  it.each(["org", "=R1F", "org=", "org==R1F", "org!=R1F", "org=>1", "", ">="])(
    "is refused where it is %j",
    (text) => {
      const problem = { kind: "not a filter", text };
      expect(readFilter(text)).toEqual({ ok: false, problem });
    },
  );

  it("compares numbers as numbers", () => {
    expect(passes("cash>9", "10")).toBe(true);
    expect(passes("cash>9", "1,000")).toBe(true);
    expect(passes("cash=5", "5.0")).toBe(true);
    expect(passes("cash<=9", "10")).toBe(false);
  });

  it("compares anything else as text", () => {
    expect(passes("period>=1979-02", "1979-02")).toBe(true);
    expect(passes("period>1979-02", "1979-02")).toBe(false);
    expect(passes("period>=1979-02", "1979-01")).toBe(false);
    expect(passes("org=R1F", " R1F ")).toBe(true);
    expect(passes("org=R1F", "r1f")).toBe(false);
  });

  it.each(["org=R1F", "cash<10", "cash>=0"])("%s passes no blank cell", (filter) => {
    expect(passes(filter, " ")).toBe(false);
  });

  it("compares what it is told a cell stands for", () => {
    const upper = rowFilter([filterOf("org=r1f")], (text) => text.toUpperCase());
    expect(upper(row({ org: "R1f" }))).toBe(true);
  });

  it("must be passed with all the others", () => {
    const both = rowFilter([filterOf("org=R1F"), filterOf("cash>9")]);
    expect(both(row({ org: "R1F", cash: "10" }))).toBe(true);
    expect(both(row({ org: "R1F", cash: "9" }))).toBe(false);
    expect(rowFilter([])(row({}))).toBe(true);
  });

  it("parts any two numbers just once", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (cell, wanted) => {
        const passed = ["<", "=", ">"].filter((operator) =>
          passes(`cash${operator}${wanted}`, String(cell)),
        );
        expect(passed).toEqual([cell < wanted ? "<" : cell > wanted ? ">" : "="]);
      }),
    );
  });
});
