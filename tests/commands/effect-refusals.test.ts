import { describe, expect, it } from "vitest";
import { fileOf, run } from "#tests/setup/effect-command.ts";

describe("Refuses in one sentence, with exit code 2,", () => {
  const good = ["period,x,n,e", "2020-01,1,4,1", "2020-02,2,4,1", "2020-03,3,4,1"];
  const changed = (line: number, text: string) => good.with(line - 1, text);
  const refuses = async (sentence: string, ...words: string[]) => {
    const { code, printed, complaint } = await run(...words);
    expect(complaint).toContain(sentence);
    expect(complaint).toMatch(/^[^\n]+\n$/);
    expect([code, printed]).toEqual([2, ""]);
  };

  it.each([
    [
      "a letter for a number",
      changed(3, "2020-02,b,4,1"),
      'Line 3, column "x": "b" is not a number',
    ],
    ["a blank cell", changed(3, "2020-02,,4,1"), 'Line 3, column "x": It is blank'],
    ["a month twice", changed(4, "2020-02,2,4,1"), "is on line 3 and again on line 4"],
    ["a month among quarters", changed(4, "2020-Q1,2,4,1"), "Line 4"],
    ["no month", changed(2, ",2,4,1"), 'Line 2, column "period": It is blank'],
    ["an exposure of none", changed(3, "2020-02,2,4,0"), 'Line 3, column "e": It is not above 0'],
    ["a comparison below zero", changed(4, "2020-03,2,-4,1"), 'Line 4, column "n"'],
  ])("%s", async (problem, lines, sentence) => {
    const more = problem.includes("comparison") ? ["--comparison-count", "n"] : ["--exposure", "e"];
    await refuses(sentence, await fileOf(...lines), "--count", "x", "--start", "2020-03", ...more);
  });

  it.each([
    [["--count", "x"], "Say when it began with --start"],
    [["--start", "2020-02"], "Say what to read"],
    [["--count", "x", "--start", "soon"], "--start: "],
    [
      ["--count", "x", "--start", "2020"],
      "--start 2020 is longer than a month, the period of these rows",
    ],
    [["--count", "x", "--start", "2020-03", "--end", "2020-02"], "is before --start 2020-03"],
    [["--count", "x", "--start", "2020-03", "--fixed-window"], "--fixed-window needs --end"],
    [["--count", "x", "--start", "2020-03", "--follow-up", "-1"], "--follow-up"],
    [["--count", "x", "--start", "2020-03", "--weight", "n"], "--weight goes with --value"],
    [["--value", "x", "--start", "2020-03", "--exposure", "n"], "--exposure goes with --count"],
    [["--count", "x", "--start", "2020-03", "--comparison-value", "n"], "go together"],
    [
      ["--part", "x", "--whole", "n", "--start", "2020-03", "--comparison-part", "x"],
      "go together",
    ],
    [["--count", "x", "--start", "2020-03", "--comparison-file", "a.csv"], "of --comparison-file"],
    [["--count", "x", "--start", "2020-03", "--better", "bigger"], "--better is higher or lower"],
    [["--count", "x", "--start", "2020-03", "--comparison-count", "z"], 'no column "z"'],
    [["--count", "x", "--start", "2020-03", "--exposure", "z"], 'no column "z"'],
    [["--count", "x", "--start", "2020-03", "--treatment", "z"], "There is no option --treatment"],
  ])("%j", async (words, sentence) => {
    await refuses(sentence, await fileOf(...good), ...words);
  });

  it("a comparison's file that cannot be read, by its name", async () => {
    const [one, other] = [await fileOf(...good), await fileOf(...changed(3, "2020-02,b,4,1"))];
    const words = ["--count", "x", "--start", "2020-03", "--comparison-count", "x"];
    await refuses("In figures-", one, ...words, "--comparison-file", other);
    await refuses("There is no file", one, ...words, "--comparison-file", `${other}.none`);
  });

  it("wholes that are all none", async () => {
    const file = await fileOf("period,x,n", "2020-01,0,0", "2020-02,0,0");
    const words = ["--part", "x", "--whole", "n", "--start", "2020-02"];
    await refuses("Every whole is 0", file, ...words);
  });
});
