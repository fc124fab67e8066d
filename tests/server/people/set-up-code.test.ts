import { addMinutes } from "date-fns/addMinutes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSetUpCode } from "#app/server/people/set-up-code.ts";

const now = new Date("2026-11-22T10:00:00Z");

describe("the code of the first run", () => {
  it("has 80 bits in four groups, of letters and figures that are not taken for each other", () => {
    const codes = Array.from({ length: 200 }, () => makeSetUpCode().code);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    }
    expect(new Set(codes).size).toBe(200);
    expect(new Set(codes.join("").replaceAll("-", "")).size).toBe(32);
  });

  it("is right whatever its capitals, spaces and dashes, and with O for 0 and I or L for 1", () => {
    const { code, setUpCode } = makeSetUpCode();
    const ways = [
      code,
      code.toLowerCase(),
      ` ${code.replaceAll("-", " – ")}\n`,
      code.replaceAll("-", ""),
      code.replaceAll("0", "o").replaceAll("1", "l"),
      code.replaceAll("0", "O").replaceAll("1", "I"),
    ];
    for (const way of ways) expect(setUpCode.check(way, now), way).toBe("right");
  });

  it("is wrong with anything else", () => {
    const others = fc.oneof(fc.string(), fc.constant(makeSetUpCode().code), fc.constant(""));
    fc.assert(
      fc.property(others, (typed) => {
        expect(makeSetUpCode().setUpCode.check(typed, now)).toBe("wrong");
      }),
    );
  });

  it("is not looked at after ten wrong ones in 15 minutes, and then again", () => {
    const { code, setUpCode } = makeSetUpCode();
    for (let time = 0; time < 10; time += 1) {
      expect(setUpCode.check("guess", addMinutes(now, time))).toBe("wrong");
    }
    expect(setUpCode.check("guess", addMinutes(now, 10))).toBe("too many");
    expect(setUpCode.check(code, addMinutes(now, 14))).toBe("too many");
    expect(setUpCode.check(code, addMinutes(now, 15))).toBe("right");
  });
});
