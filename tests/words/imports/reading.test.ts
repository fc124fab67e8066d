import { expect, it } from "vitest";
import { missingColumn } from "#app/domain/imports/columns.ts";
import type { ReadingProblem } from "#app/domain/imports/reading-problem.ts";
import { words } from "#app/words/words.ts";

const headers = ["period", "telephone", "video_online"];
const missing = (column: string, among: string[]): ReadingProblem => {
  const problem = missingColumn([column], among);
  if (!problem) throw new Error(`${column} is there`);
  return problem;
};

it.each<[ReadingProblem, string]>([
  [
    { kind: "number", problem: { fault: "not a number", text: "five" } },
    '"five" is not a number: write it in figures, like 1234 or 12.5',
  ],
  [
    { kind: "percentage", text: "45%", measure: "count" },
    '"45%" is a percentage where a count is asked for: write how many there were',
  ],
  [
    { kind: "percentage", text: "45%", measure: "share" },
    '"45%" is a percentage: write how many there were in the part and in the whole',
  ],
  [
    { kind: "other mark", text: "£5", mark: "£", unit: "loans" },
    '"£5" is marked £, and these figures are in loans: write the number in loans, without the mark',
  ],
  [{ kind: "below zero", text: "-5" }, '"-5" is below zero: write 0 or more'],
  [{ kind: "not whole", text: "5.5" }, '"5.5" is not a whole number: write how many there were'],
  [{ kind: "blank" }, "It is blank: write a number or leave the row out"],
  [{ kind: "sum too large" }, "The columns add up to more than can be kept exactly: check them"],
  [
    { kind: "part past whole", part: 1235, whole: 1234 },
    "The part, 1,235, is more than the whole, 1,234: check both",
  ],
  [{ kind: "metric is a share" }, "The metric is a share: send its part and its whole"],
  [{ kind: "metric is no share" }, "The metric is no share: send its value"],
  [
    { kind: "not begun", period: "2027-Q1" },
    "January to March 2027 has not begun: leave it out, or check the year",
  ],
  [
    { kind: "other cadence", text: "2026-Q1", cadence: "monthly" },
    '"2026-Q1" is not a month, and the figures are monthly: write it like 2026-03',
  ],
  [
    { kind: "twice", period: "2026-01", earlier: 2, line: 4 },
    "January 2026 is on line 2 and again on line 4: keep one of them, or filter the rows",
  ],
  [
    { kind: "other calendar", period: "2020-Q1", first: { period: "2019-12", line: 2 } },
    "January to March 2020 does not go with December 2019 on line 2: write months, quarters, years, or weeks by the same day of the week",
  ],
  [
    { kind: "other measure", measure: "count" },
    "These figures are counts: say which column holds the count",
  ],
  [
    { kind: "other measure", measure: "share" },
    "These figures are shares: say which columns hold the part and the whole",
  ],
  [
    { kind: "nothing read", filters: [{ column: "org", operator: "=", value: "B" }] },
    'No row passes the filter "org=B": check how it is written in the file',
  ],
  [{ kind: "nothing read", filters: [] }, "All the rows are blank: give at least one figure"],
  [
    missing("letters", headers),
    'There is no column "letters": the columns are "period", "telephone" and "video_online"',
  ],
  [
    missing("telephon", headers),
    'There is no column "telephon" (did you mean "telephone"?): the columns are "period", "telephone" and "video_online"',
  ],
  [
    { kind: "not a filter", text: "org" },
    '"org" is not a filter: write it like org=R1F, with =, >=, <=, > or <',
  ],
])("says what to do: %o", (problem, sentence) => {
  expect(words.reading.problem(problem)).toBe(sentence);
});

it("does not list a thousand columns", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `column ${index}`);
  expect(words.reading.problem(missing("period", many))).toMatch(/"column 19" and 980 more$/);
});

it("names the line and the column", () => {
  const problem: ReadingProblem = { kind: "below zero", text: "-5" };
  expect(words.reading.ofRow({ line: 3, column: "cash", problem })).toBe(
    'Line 3, column "cash": "-5" is below zero: write 0 or more',
  );
  expect(words.reading.ofRow({ line: 2, problem: { kind: "sum too large" } })).toMatch(
    /^Line 2: The columns add up/,
  );
});
