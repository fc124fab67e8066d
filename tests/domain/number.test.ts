import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "#app/domain/number.ts";

const faultOf = (text: string) => {
  const reading = readNumber(text);
  return reading.ok ? `read as ${reading.value}` : reading.problem.fault;
};

describe("Reads a number", () => {
  it.each([
    ["1234", 1234],
    ["1,234", 1234],
    ["1,234,567.5", 1234567.5],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["1\u202f234\u202f567", 1234567],
    ["12.", 12],
    ["1,234.", 1234],
    [".5", 0.5],
    ["007", 7],
    ["+3", 3],
    ["-3", -3],
    ["\u22123", -3],
    ["\u20133.5", -3.5],
    ["-0", 0],
    ["-0.00", 0],
    ["  12\t", 12],
    ["1.2k", 1200],
    ["1.1 K", 1100],
    ["2.3 million", 2300000],
    ["1bn", 1_000_000_000],
    ["1e+05", 100_000],
    ["1.5E3", 1500],
    ["9007199254740991", 9007199254740991],
  ])("as people type it: %j", (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value, mark: null });
  });

  it.each([
    ["£1.2m", 1_200_000, "£"],
    ["£1.2k", 1200, "£"],
    ["-£3.20", -3.2, "£"],
    ["£-3", -3, "£"],
    ["£ 1,234", 1234, "£"],
    ["45%", 45, "%"],
    [" 5 %", 5, "%"],
    ["-0.5%", -0.5, "%"],
  ])("with its mark: %j", (text, value, mark) => {
    expect(readNumber(text)).toEqual({ ok: true, value, mark });
  });

  it("and never gives minus zero", () => {
    const reading = readNumber("-0");
    expect(reading.ok && Object.is(reading.value, 0)).toBe(true);
  });
});

describe("Refuses", () => {
  it.each([
    ["", "blank"],
    [" \u00a0 ", "blank"],
    ["1e309", "too big"],
    ["1e99999", "too big"],
    ["9007199254740993", "too big"],
    ["£10000000bn", "too big"],
    ["1e-400", "too small"],
    ["NaN", "none"],
    ["-", "none"],
    ["--", "none"],
    ["..", "none"],
    ["*", "none"],
    ["n/a", "none"],
    ["#N/A", "none"],
    ["Infinity", "not a number"],
    ["1,23", "misplaced comma"],
    ["12,34", "misplaced comma"],
    ["0,500", "misplaced comma"],
    ["1,,234", "misplaced comma"],
    [",123", "misplaced comma"],
    ["123,", "misplaced comma"],
    ["1234,567", "misplaced comma"],
    ["1,234 567", "misplaced comma"],
    ["1.234,56", "misplaced comma"],
    ["1 23", "misplaced space"],
    ["1.234.567", "two decimal points"],
    ["--3", "two signs"],
    ["-£-3", "two signs"],
    ["£45%", "two marks"],
    ["5m", "millions or minutes"],
    ["٣", "other digits"],
    ["\uff13", "other digits"],
    ["5²", "other digits"],
    ["½", "fraction"],
    ["3½", "fraction"],
    ["1/2", "fraction"],
    ["(1,234)", "brackets"],
    ["45p", "pence"],
    ["$3", "currency"],
    ["£", "currency"],
    ["<5", "not exact"],
    ["\u200b5", "unseen characters"],
    ["5\u0000", "unseen characters"],
    ["\ud800", "not a number"],
    ["about 5", "not a number"],
    ["0x10", "not a number"],
    ["1_000", "not a number"],
    ["5\u212a", "not a number"],
    ["5k%", "not a number"],
    ["5 %%", "not a number"],
    ["2020-03", "not a number"],
    ["=1+1", "not a number"],
    ["'; drop table figures; --", "not a number"],
    ["9".repeat(101), "not a number"],
  ])("%j", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("a million characters, at once", () => {
    expect(faultOf("5".padStart(1_000_000, "1,"))).toBe("not a number");
    expect(readNumber("5".padStart(1_000_000))).toEqual({ ok: true, value: 5, mark: null });
  });
});

describe("Any number", () => {
  it("is read as it is written, grouped or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (number) => {
        const expected = { ok: true, value: number, mark: null };
        expect(readNumber(String(number))).toEqual(expected);
        expect(readNumber(number.toLocaleString("en-GB"))).toEqual(expected);
      }),
    );
  });

  it("is read as it is written, with decimals", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (number) => {
        fc.pre(!Object.is(number, -0));
        expect(readNumber(String(number))).toEqual({ ok: true, value: number, mark: null });
      }),
    );
  });

  it("is never read where its text means another to JavaScript", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.-+e"), maxLength: 8 }),
        (text) => {
          const reading = readNumber(text);
          fc.pre(reading.ok);
          expect(reading.ok && reading.value).toBe(Number(text) + 0);
        },
      ),
    );
  });

  it("is refused unless its commas part the thousands", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(digits, { minLength: 2, maxLength: 4 }), (groups) => {
        const text = groups.join(",");
        const thousands = /^[1-9]\d{0,2}(,\d{3})+$/.test(text);
        expect(readNumber(text)).toMatchObject(
          thousands ? { ok: true, value: Number(groups.join("")) } : { ok: false },
        );
      }),
      { numRuns: 1000 },
    );
  });
});
