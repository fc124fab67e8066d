import { describe, expect, it } from "vitest";
import { columnsOfSum, missingColumn } from "#app/domain/imports/columns.ts";

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

describe("A column that is not there", () => {
  const headers = ["period", "telephone", "video_online"];

  it("is named with those that are", () => {
    expect(missingColumn(["period", "letters"], headers)).toEqual({
      kind: "missing column",
      column: "letters",
      nearest: undefined,
      headers,
      more: 0,
    });
  });

  it.each([
    ["telephon", "telephone"],
    ["Telephone", "telephone"],
    ["video-online", "video_online"],
    ["peroid", "period"],
  ])("is taken for a slip of the pen: %s", (asked, meant) => {
    expect(missingColumn([asked], headers)?.nearest).toBe(meant);
  });

  it("is said of none when all are there", () => {
    expect(missingColumn(["period"], headers)).toBeUndefined();
  });

  it("does not list a thousand others", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `column ${index}`);
    expect(missingColumn(["period"], many)).toMatchObject({
      headers: many.slice(0, 20),
      more: 980,
    });
  });
});
