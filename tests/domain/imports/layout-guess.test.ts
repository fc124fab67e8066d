import { describe, expect, it } from "vitest";
import type { Row } from "#app/domain/imports/columns.ts";
import { guessedLayout, guessedMetrics } from "#app/domain/imports/layout-guess.ts";

const rowsOf = (headers: string[], ...rows: string[][]): Row[] =>
  rows.map((cells, place) => ({
    line: place + 2,
    cells: Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ""])),
  }));

describe("Guessing what columns hold", () => {
  it("knows the month, the place and the figures of a long file", () => {
    const headers = ["authority", "period", "cash", "note"];
    const rows = rowsOf(
      headers,
      ["Bristol", "2026-03", "5", ""],
      ["Bristol", "2026-04", "£6", "late"],
      ["Dorset", "2026-03", "7", ""],
      ["Dorset", "2026-04", "x", ""],
    );
    expect(guessedLayout(headers, rows)).toMatchObject({
      period: "period",
      groups: "authority",
      figures: ["cash"],
      blanks: "not available",
    });
  });

  it("knows months across", () => {
    const headers = ["Metric", "Jan 2026", "Feb 2026"];
    const rows = rowsOf(headers, ["Loans", "5", "6"], ["Visits", "7", "8"]);
    expect(guessedLayout(headers, rows)).toMatchObject({
      period: null,
      groups: "Metric",
      figures: ["Jan 2026", "Feb 2026"],
      blanks: "left out",
    });
  });

  it("takes blank cells of a wide file for nothing said", () => {
    const headers = ["month", "loans", "visits"];
    const rows = rowsOf(headers, ["2026-03", "5", ""], ["2026-04", "", "8"]);
    expect(guessedLayout(headers, rows)).toMatchObject({
      groups: null,
      figures: ["loans", "visits"],
      blanks: "left out",
    });
  });

  it("guesses nothing of what it does not know", () => {
    const headers = ["a", "b"];
    expect(guessedLayout(headers, rowsOf(headers, ["x", "y"], ["z", "w"]))).toMatchObject({
      period: null,
      groups: null,
      figures: [],
    });
  });
});

describe("Guessing which metric is meant", () => {
  const metrics = [
    "Online payments in North Somerset",
    "Online payments in Somerset",
    "Online payments in Dorset",
    "Library loans in Dorset",
    "Calls about missed bins",
  ].map((name, place) => ({ name, slug: `m${place + 1}` }));
  const guessed = (...names: string[]) =>
    Object.fromEntries([...guessedMetrics(names, metrics)].map(([name, { slug }]) => [name, slug]));

  it("goes by its name or slug, whatever the case and the dashes", () => {
    expect(guessed("calls about Missed-Bins", "m4")).toEqual({
      "calls about Missed-Bins": "m5",
      m4: "m4",
    });
  });

  it("does not take North Somerset for Somerset", () => {
    expect(guessed("Somerset", "North Somerset")).toEqual({
      "North Somerset": "m1",
      Somerset: "m2",
    });
  });

  it("takes of two the one that is called as the others are", () => {
    expect(guessed("Dorset")).toEqual({});
    expect(guessed("Dorset", "North Somerset")).toEqual({ Dorset: "m3", "North Somerset": "m1" });
  });

  it("guesses nothing of a name that says nothing", () => {
    expect(guessed("", "–", "Swimming")).toEqual({});
  });
});
