import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "#app/domain/number.ts";

const problemOf = (text: string) => {
  const reading = readNumber(text);
  return reading.ok ? `read as ${reading.value}` : reading.problem;
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

describe("Refuses, and says what to write", () => {
  it.each([
    ["", "is blank"],
    [" \u00a0 ", "is blank"],
    ["1e309", "too big"],
    ["1e99999", "too big"],
    ["9007199254740993", "too big"],
    ["£10000000bn", "too big"],
    ["1e-400", "too small"],
    ["NaN", "leave it blank"],
    ["-", "leave it blank"],
    ["--", "leave it blank"],
    ["..", "leave it blank"],
    ["*", "leave it blank"],
    ["n/a", "leave it blank"],
    ["#N/A", "leave it blank"],
    ["Infinity", "is not a number"],
    ["1,23", "comma in the wrong place"],
    ["12,34", "comma in the wrong place"],
    ["0,500", "comma in the wrong place"],
    ["1,,234", "comma in the wrong place"],
    [",123", "comma in the wrong place"],
    ["123,", "comma in the wrong place"],
    ["1234,567", "comma in the wrong place"],
    ["1,234 567", "comma in the wrong place"],
    ["1.234,56", "comma in the wrong place"],
    ["1 23", "space in the wrong place"],
    ["1.234.567", "more than one decimal point"],
    ["--3", "two signs"],
    ["-£-3", "two signs"],
    ["£45%", "both £ and %"],
    ["5m", "millions or in minutes"],
    ["٣", "digits other than 0 to 9"],
    ["\uff13", "digits other than 0 to 9"],
    ["5²", "digits other than 0 to 9"],
    ["½", "a fraction"],
    ["3½", "a fraction"],
    ["1/2", "a fraction"],
    ["(1,234)", "in brackets"],
    ["45p", "in pence"],
    ["$3", "a currency"],
    ["£", "a currency"],
    ["<5", "not an exact number"],
    ["\u200b5", "cannot be seen"],
    ["5\u0000", "cannot be seen"],
    ["\ud800", "is not a number"],
    ["about 5", "is not a number"],
    ["0x10", "is not a number"],
    ["1_000", "is not a number"],
    ["5\u212a", "is not a number"],
    ["5k%", "is not a number"],
    ["5 %%", "is not a number"],
    ["2020-03", "is not a number"],
    ["=1+1", "is not a number"],
    ["'; drop table figures; --", "is not a number"],
    ["9".repeat(101), "is not a number"],
  ])("%j", (text, complaint) => {
    expect(problemOf(text)).toContain(complaint);
  });

  it("a million characters, at once", () => {
    expect(problemOf("5".padStart(1_000_000, "1,"))).toContain("is not a number");
    expect(readNumber("5".padStart(1_000_000))).toEqual({ ok: true, value: 5, mark: null });
  });

  it("in one line of bearable length, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const reading = readNumber(text);
        if (!reading.ok) expect(reading.problem).toMatch(/^[^\n\r\0]{10,200}$/u);
      }),
    );
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
