import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumber } from "#app/domain/number.ts";
import { words } from "#app/words/words.ts";

const problemOf = (text: string) => {
  const reading = readNumber(text);
  return reading.ok ? `read as ${reading.value}` : words.number.problem(reading.problem);
};

it.each([
  ["", "It is blank: write a number"],
  ["1e309", '"1e309" is too big to be kept exactly'],
  ["1e-400", "too small to be kept: write 0"],
  ["n/a", "leave it blank where there is no figure"],
  ["about 5", '"about 5" is not a number: write it in figures'],
  ["1,23", "has a comma in the wrong place"],
  ["1 23", "has a space in the wrong place"],
  ["1.234.567", "more than one decimal point"],
  ["--3", "has two signs"],
  ["£45%", "both £ and %"],
  ["5m", "in millions or in minutes"],
  ["٣", "digits other than 0 to 9"],
  ["½", "is a fraction: write it as a decimal"],
  ["(1,234)", "is in brackets"],
  ["45p", "is in pence"],
  ["$3", "is marked with a currency"],
  ["<5", "is not an exact number"],
  ["\u200b5", "cannot be seen"],
])("says of %j what to write", (text, sentence) => {
  expect(problemOf(text)).toContain(sentence);
});

it("says so in one line of bearable length, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
      if (!readNumber(text).ok) expect(problemOf(text)).toMatch(/^[^\n\r\0]{10,200}$/u);
    }),
  );
});
