import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodsBetween, shift } from "#app/domain/calendar/period.ts";
import type { NormalVariation, Signal } from "#app/statistics/metrics/normal-variation.ts";
import { type PublishedVariation, publishedVariation } from "#tests/published/expected-spc.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "variation-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Answer = { code: number; printed: string; complaint: string };

function run(...words: string[]): Promise<Answer> {
  const command = [join(root, "app/commands/variation.ts"), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, printed, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, printed, complaint }),
    );
  });
}

let files = 0;
async function fileOf(...lines: string[]): Promise<string> {
  files += 1;
  const path = join(folder, `figures-${files}.csv`);
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

const rowsOf = (...lists: (readonly number[])[]) =>
  (lists[0] ?? []).map((_, place) =>
    [shift("2016-04", place), ...lists.map((list) => list[place])].join(","),
  );

async function variationOf(...words: string[]): Promise<NormalVariation> {
  const { code, printed, complaint } = await run(...words);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  return JSON.parse(printed);
}

const published = (name: string): PublishedVariation => {
  const found = publishedVariation.find((variation) => variation.name === name);
  if (!found) throw new Error(`nothing is published of ${name}`);
  return found;
};

function expectPublished(
  variation: NormalVariation,
  { limits, signals, values }: PublishedVariation,
) {
  expect(variation.mean[0]).toBeCloseTo(limits[0]?.mean ?? Number.NaN, 7);
  expect(variation.lower[0]).toBeCloseTo(limits[0]?.lower ?? Number.NaN, 7);
  expect(variation.upper.at(-1)).toBeCloseTo(limits.at(-1)?.upper ?? Number.NaN, 7);
  expect(variation.signal).toHaveLength(values.length);
  for (const [signal, places] of Object.entries(signals) as [Signal, number[]][])
    expect(variation.signal.flatMap((found, place) => (found === signal ? [place] : []))).toEqual(
      places,
    );
}

describe("Prints the published answers", () => {
  const england = published("attendances in England, fixed after twelve");

  it("for a count with limits fixed after twelve points", async () => {
    const file = await fileOf("period,attendances", ...rowsOf(england.values));
    expectPublished(
      await variationOf(file, "--count", "attendances", "--fix-after", "12", "--better", "lower"),
      england,
    );
  });

  it("for a count rebased twice", async () => {
    const file = await fileOf("period,attendances", ...rowsOf(england.values));
    const rebases = ["--rebase-at", "2018-04", "--rebase-at", "2017-04"];
    expectPublished(
      await variationOf(file, "--count", "attendances", ...rebases),
      published("attendances in England, rebased each year"),
    );
  });

  it("for a share of some of the rows", async () => {
    const r1f = published("stays of over four hours at R1F, percent of attendances");
    const rbd = published("stays of over four hours at RBD, percent of attendances");
    const rows = [r1f, rbd].flatMap(({ share }, place) =>
      rowsOf(share?.parts ?? [], share?.wholes ?? []).map(
        (row) => `${place === 0 ? "R1F" : "RBD"},${row}`,
      ),
    );
    const file = await fileOf("org,period,breaches,attendances", ...rows);
    const share = ["--part", "breaches", "--whole", "attendances", "--fix-after", "12"];
    expectPublished(await variationOf(file, ...share, "--filter", "org=R1F"), r1f);
    expectPublished(await variationOf(file, ...share, "--filter", "org=RBD"), rbd);
  });

  it("for values with and without screening", async () => {
    const { values } = published("eighteen points, screened");
    const file = await fileOf("period,y", ...rowsOf(values));
    expectPublished(
      await variationOf(file, "--value", "y"),
      published("eighteen points, screened"),
    );
    expectPublished(
      await variationOf(file, "--value", "y", "--no-screen"),
      published("eighteen points, not screened"),
    );
  });
});

describe("Reads a file", () => {
  it("in any order of its rows, of any calendar", async () => {
    const expected = await variationOf(
      await fileOf("period,y", "2020-01,1", "2020-02,2", "2020-03,4"),
      "--value",
      "y",
    );
    for (const periods of [
      ["2022", "2020", "2021"],
      ["2020-Q3", "2020-Q1", "2020-Q2"],
      ["2020-03-16", "2020-03-02", "2020-03-09"],
    ])
      expect(
        await variationOf(
          await fileOf(
            "period,y",
            ...periods.map((period, place) => `${period},${[4, 1, 2][place]}`),
          ),
          "--value",
          "y",
        ),
      ).toEqual(expected);
  });

  it("whose periods stand in another column, adding up columns", async () => {
    const file = await fileOf("month;a;b", "2020-01;1;2", '2020-02;3;"1,000"');
    const variation = await variationOf(file, "--period", "month", "--count", "a+b");
    expect(variation.mean).toEqual([503, 503]);
  });

  it("with a month left out, which has no place and breaks no run", async () => {
    const periods = periodsBetween("2020-01", "2020-08").filter((period) => period !== "2020-04");
    const file = await fileOf("period,y", ...periods.map((period, place) => `${period},${place}`));
    const { signal } = await variationOf(file, "--value", "y");
    expect(signal.slice(1, -1)).toEqual(Array(5).fill("trend"));
  });

  it("with a month of which there is no share, which keeps its place", async () => {
    const file = await fileOf("period,x,n", "2020-01,1,4", "2020-02,0,0", "2020-03,1,2");
    const variation = await variationOf(file, "--part", "x", "--whole", "n");
    expect(variation.mean).toEqual([37.5, 37.5, 37.5]);
  });

  it("with one row, of which there is a mean and no limits", async () => {
    const variation = await variationOf(await fileOf("period,y", "2020,5"), "--value", "y");
    expect(variation).toEqual({
      mean: [5],
      lower: [null],
      upper: [null],
      nearLower: [null],
      nearUpper: [null],
      signal: [null],
    });
  });
});

describe("Refuses in one sentence, with exit code 2,", () => {
  const good = ["period,x,n", "2020-01,1,4", "2020-02,2,4", "2020-03,3,4"];
  const changed = (line: number, text: string) => good.with(line - 1, text);

  it.each([
    ["a letter for a number", changed(3, "2020-02,b,4"), 'Line 3, column "x": "b" is not a number'],
    ["a blank cell", changed(3, "2020-02,,4"), 'Line 3, column "x": It is blank'],
    ["a number too big", changed(3, "2020-02,1e309,4"), "Line 3"],
    ["a number below zero", changed(3, "2020-02,-1,4"), 'Line 3, column "x": "-1" is below zero'],
    ["part of a person", changed(3, "2020-02,1.5,4"), "is not a whole number"],
    ["month 13", changed(3, "2020-13,2,4"), 'Line 3, column "period": There is no month 13'],
    ["a month twice", changed(4, "2020-02,2,4"), "February 2020 is on line 3 and again on line 4"],
    ["a month among quarters", changed(4, "2020-Q1,2,4"), "Line 4"],
    ["no month", changed(2, ",2,4"), 'Line 2, column "period": It is blank'],
    ["a row too short", changed(3, "2020-02,2"), "Line 3 has 2 cells"],
    ["an open quotation mark", changed(3, '2020-02,"2,4'), "Line 3 opens a quotation mark"],
    ["a file without rows", ["period,x,n"], "There are no rows"],
    ["an empty file", [""], "The file is empty"],
  ])("%s", async (_, lines, sentence) => {
    const { code, printed, complaint } = await run(await fileOf(...lines), "--count", "x");
    expect(complaint).toContain(sentence);
    expect(complaint).toMatch(/^[^\n]+\n$/);
    expect([code, printed]).toEqual([2, ""]);
  });

  it.each([
    [["--count", "y"], 'There is no column "y"'],
    [["--count", "x", "--period", "month"], 'There is no column "month"'],
    [["--count", "x", "--filter", "org=R1F"], 'There is no column "org"'],
    [["--count", "x", "--filter", "period=2021-01"], "No row passes the filter"],
    [["--count", "x", "--filter", "period"], "is not a filter"],
    [["--part", "n", "--whole", "x"], "Line 2: The part, 4, is more than the whole, 1"],
    [["--part", "x"], "Say what to read"],
    [["--count", "x", "--value", "n"], "Say what to read"],
    [[], "Say what to read"],
    [["--count", "x", "--median"], "There is no option --median: the options are --period"],
    [["--count", "x", "-x"], "There is no option -x"],
    [["--count"], "--count needs a value"],
    [["--count", "x", "--fix-after", "-3"], "--fix-after needs a value"],
    [["--count", "x", "--fix-after", "1"], '--fix-after "1" is not a whole number of 2 or more'],
    [["--count", "x", "--fix-after", "twelve"], "is not a whole number"],
    [["--count", "x", "--count", "n"], "--count is given twice"],
    [["--count", "x", "--no-screen=yes"], "--no-screen takes no value"],
    [["--count", "x", "--rebase-at", "2021-01"], "--rebase-at 2021-01 is not a period"],
    [["--count", "x", "--better", "bigger"], "--better is higher or lower"],
    [["--count", "x", "another.csv"], '"another.csv" is one word too many'],
  ])("%j", async (words, sentence) => {
    const { code, printed, complaint } = await run(await fileOf(...good), ...words);
    expect(complaint).toContain(sentence);
    expect(complaint).toMatch(/^[^\n]+\n$/);
    expect([code, printed]).toEqual([2, ""]);
  });

  it("no file, and one that is not there", async () => {
    expect(await run("--count", "x")).toMatchObject({ code: 2, printed: "" });
    expect(await run(join(folder, "none.csv"), "--count", "x")).toEqual({
      code: 2,
      printed: "",
      complaint: `There is no file ${join(folder, "none.csv")}\n`,
    });
  });
});
