import type { NumberFault, NumberProblem } from "#app/domain/number.ts";
import { quoted } from "#app/domain/quotation.ts";

const faults: Record<NumberFault, string> = {
  blank: "is blank: write a number",
  none: "is not a number: leave it blank where there is no figure, and write 0 where there were none",
  "not a number": "is not a number: write it in figures, like 1234 or 12.5",
  "two signs": "has two signs: write one",
  "two marks": "is marked both £ and %: write one of them",
  "millions or minutes": "could be in millions or in minutes: write the number out in full",
  "too big": "is too big to be kept exactly: check it",
  "too small": "is too small to be kept: write 0 if it is none",
  "two decimal points": "has more than one decimal point: write one at most, like 1234.5",
  "misplaced comma": "has a comma in the wrong place: write 1234 or 1,234, and a decimal as 1.5",
  "misplaced space": "has a space in the wrong place: write 1234 or 1,234",
  "unseen characters": "has characters in it that cannot be seen: type it again",
  brackets: "is in brackets: write a number below zero as -1234",
  fraction: "is a fraction: write it as a decimal, 0.5 for a half",
  "other digits": "has digits other than 0 to 9: write it in those",
  pence: "is in pence: write it in pounds, 0.45 for 45p",
  currency: "is marked with a currency: write an amount of money like £1,234.50",
  "not exact": "is not an exact number: write one number",
};

/** '"1,23" has a comma in the wrong place: …'. */
export const numberProblem = ({ text, fault }: NumberProblem): string =>
  `${text === "" ? "It" : quoted(text)} ${faults[fault]}`;
