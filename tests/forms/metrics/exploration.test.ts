import { describe, expect, it } from "vitest";
import { parseChoice } from "#app/forms/metrics/exploration.ts";

const parse = (address: string) => parseChoice(new URLSearchParams(address));

describe("the address of an exploration", () => {
  it("asks for nothing where it is bare", () => {
    expect(parse("")).toEqual({ metrics: [], campaigns: null, from: null, to: null });
  });

  it("names metrics, campaigns and the ends of the span", () => {
    expect(parse("with=a&with=b&campaign=&campaign=c&from=2025-01&to=2025-Q4")).toEqual({
      metrics: ["a", "b"],
      campaigns: ["", "c"],
      from: "2025-01",
      to: "2025-Q4",
    });
  });

  it("asks for no campaign with an empty one, and for the ends of the series with empty ends", () => {
    expect(parse("campaign=&from=&to=")).toMatchObject({ campaigns: [""], from: null, to: null });
  });

  it.each(["from=soon", "to=2025-13", "from=2025-01&from=2025-02", "with=%00", "campaign=A%20b"])(
    "makes no sense as %s",
    (address) => {
      expect(parse(address)).toBeUndefined();
    },
  );
});
