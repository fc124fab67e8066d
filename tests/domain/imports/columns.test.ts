import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnsOfSum,
  type Filter,
  missingColumn,
  type Row,
  readFilter,
  rowFilter,
} from "#app/domain/imports/columns.ts";

const row = (cells: Record<string, string>): Row => ({ line: 2, cells });

const filterOf = (text: string): Filter => {
  const reading = readFilter(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.filter;
};

const passes = (filter: string, cell: string) =>
  rowFilter([filterOf(filter)])(row({ [filterOf(filter).column]: cell }));

describe("A sum of columns", () => {
  it("is its columns, without the spaces around them", () => {
    expect(columnsOfSum("telephone + video_online", ["telephone", "video_online"])).toEqual([
      "telephone",
      "video_online",
    ]);
  });

  it("is one column where the name itself has a plus", () => {
    expect(columnsOfSum("65+", ["period", "65+"])).toEqual(["65+"]);
  });
});

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
      const reading = readFilter(text);
      expect(reading.ok ? "" : reading.problem).toContain("is not a filter: write it like");
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

describe("A column that is not there", () => {
  const headers = ["period", "telephone", "video_online"];

  it("is named with those that are", () => {
    expect(missingColumn(["period", "letters"], headers)).toBe(
      'There is no column "letters": the columns are "period", "telephone" and "video_online"',
    );
  });

  it.each([
    ["telephon", "telephone"],
    ["Telephone", "telephone"],
    ["video-online", "video_online"],
    ["peroid", "period"],
  ])("is taken for a slip of the pen: %s", (asked, meant) => {
    expect(missingColumn([asked], headers)).toContain(`(did you mean "${meant}"?)`);
  });

  it("is said of none when all are there", () => {
    expect(missingColumn(["period"], headers)).toBeUndefined();
  });

  it("does not list a thousand others", () => {
    const many = Array.from({ length: 1000 }, (_, place) => `column ${place}`);
    expect(missingColumn(["period"], many)).toMatch(/"column 19" and 980 more$/);
  });
});
