import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshFolder } from "#tests/setup/databases.ts";
import { program } from "#tests/setup/program.ts";
import type { Report } from "./report.ts";

const short = ["--rounds", "1", "--milliseconds", "10", "--months", "20", "--no-browser"];

it("the bench times every page against both floors, prints a table and writes it down", {
  timeout: 180_000,
}, async () => {
  const output = join(freshFolder(), "bench.json");
  const ended = await program(
    "tests/bench/bench.ts",
    { BENCH_COUNCIL: "northmere" },
    ...short,
    "--output",
    output,
  ).end();
  expect(ended).toMatchObject({ code: 0, errors: "" });
  expect(ended.output).not.toMatch(/NaN|undefined|Infinity/);
  const report: Report = JSON.parse(await readFile(output, "utf8"));
  const pages = ["review", "summary", "metric", "campaign", "evidence"];
  for (const page of pages) expect(ended.output).toMatch(new RegExp(`^${page} +[\\d.]+ `, "m"));
  expect(report.pages.map(({ page }) => page)).toEqual(pages);
  expect(report.servers).toHaveLength(3);
  expect(ended.output).toMatch(/^the review with those it kept +[\d.]+ /m);
  expect(report.comparisons.map(({ page, circumstance }) => [page, circumstance])).toEqual(
    [...pages, "save"].flatMap((page) => [
      [page, "1 at once"],
      [page, "16 at once"],
    ]),
  );
  expect(ended.output).toMatch(/^[\d,]+ rows +[\d.]+ /m);
  expect(report.importing.rows).toBeGreaterThan(0);
  expect(ended.output).toMatch(/^of a known account +[\d.]+ /m);
  const numbers = numbersIn(report);
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
});

/** Every number of a report, and null where JSON could not write one. */
function numbersIn(report: unknown): unknown[] {
  if (typeof report === "string") return [];
  return typeof report === "object" && report !== null
    ? Object.values(report).flatMap(numbersIn)
    : [report];
}
