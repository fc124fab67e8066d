import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOf } from "#app/domain/evidence/evidence.ts";
import { evidenceGroupings } from "#app/domain/evidence/evidence-group.ts";
import { evidenceFile } from "#app/server/evidence/evidence-file.ts";
import { Forest } from "#app/ui/charts/forest.tsx";
import { forestAxis, forestMark } from "#app/ui/charts/forest-places.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const plans: Plan[] = [
  { name: "Rose", jump: 40, channels: [{ kind: "print" }, { kind: "social" }] },
  { name: "Fell", jump: -30, polarity: "lower is better", channels: [{ kind: "print" }] },
  { name: "Against", jump: -40 },
  { name: "Stayed" },
  { name: "Short", start: 5 },
  { name: "Unnamed", isNamed: false },
];

const evidence = (by: Evidence["by"] = "verdict", told = plans) =>
  evidenceOf(mixOf(told), by, mixToday);

const markupOf = (told: Evidence) => renderToStaticMarkup(<Forest {...told} />);

const text = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Each row of a campaign: its name, its picture's text and what stands beside that. */
const rowsIn = (markup: string) =>
  [...markup.matchAll(/<tr data-metric.*?<\/tr>|<tr><th scope="row".*?<\/tr>/gs)].map(([row]) => ({
    name: text(/<a [^>]*>(.*?)<\/a>/s.exec(row)?.[1] ?? ""),
    picture: /role="img" aria-label="([^"]*)"/.exec(row)?.[1] ?? "",
    beside: text(/<td>(.*?)<\/td>/s.exec(row)?.[1] ?? ""),
    hasMark: row.includes("forest-range"),
  }));

describe("the forest plot", () => {
  it.each(evidenceGroupings)("says in picture, table and file the same, by %s", (by) => {
    const told = evidence(by);
    const rows = rowsIn(markupOf(told));
    const lines = evidenceFile(told.groups, ({ key }) => key ?? "")
      .trim()
      .split("\r\n")
      .slice(1);
    expect(rows).toHaveLength(lines.length);
    for (const [place, { name, picture, beside }] of rows.entries()) {
      expect(beside.startsWith(picture)).toBe(true);
      expect(lines[place]).toContain(name);
      expect(lines[place]).toContain(picture);
      for (const number of picture.match(/\d+\.\d/g) ?? []) {
        expect(lines[place]).toContain(String(Number(number)));
      }
    }
  });

  it("is one figure with its table for each group, and draws no mark where nothing can be said", () => {
    const markup = markupOf(evidence());
    const figures = markup.match(/<figure.*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(4);
    for (const figure of figures) expect(figure.match(/<table/g)).toHaveLength(1);
    const rows = rowsIn(markup);
    expect(rows.filter(({ hasMark }) => !hasMark).map(({ name }) => name)).toEqual([
      "Short",
      "Unnamed",
    ]);
    expect(rows.every(({ picture }) => picture.length > 0)).toBe(true);
  });

  it("has what was wanted to the right, be that more or fewer", () => {
    const { rows } = evidence();
    const axis = forestAxis(rows);
    const places = rows.map((row) => {
      const mark = forestMark(row, axis);
      return mark && Math.sign(Number.parseFloat(mark.at) - 50);
    });
    expect(places.slice(0, 3)).toEqual([1, 1, -1]);
    expect(places.slice(4)).toEqual([null, null]);
  });

  it("states for each which way was wanted", () => {
    const markup = markupOf(evidence());
    expect(markup).toContain("Outcome 1: more wanted.");
    expect(markup).toContain("Outcome 2: fewer wanted.");
    expect(markupOf(evidence("verdict", [{ polarity: "neither" }]))).toContain(
      "Outcome 1: neither more nor fewer wanted.",
    );
  });

  it("keeps within its edges, and shows by an arrow what goes on beyond them", () => {
    const told = evidence("verdict", [{ jump: 4000 }, { jump: 40 }]);
    const axis = forestAxis(told.rows);
    expect(axis.reach).toBeLessThanOrEqual(100);
    const marks = told.rows.map((row) => forestMark(row, axis));
    expect(marks.map((mark) => mark?.goesOn[1])).toEqual([true, false]);
    for (const mark of marks) expect(Number.parseFloat(mark?.to ?? "")).toBeLessThanOrEqual(100);
    expect(markupOf(told)).toContain("goes on beyond the edge");
    expect(markupOf(evidence())).not.toContain("goes on beyond the edge");
  });

  it("folds what came out alike past the first dozen, and never what failed behind what did not", () => {
    const many = Array.from({ length: 15 }, (): Plan => ({ channels: [{ kind: "print" }] }));
    const alike = markupOf(evidence("verdict", many));
    expect(alike).toContain("<summary>3 more</summary>");
    expect(rowsIn(alike)).toHaveLength(15);
    expect(markupOf(evidence("channel", many))).not.toContain("<summary>");
  });

  it("is drawn where no campaign has a size, and where there is none", () => {
    for (const told of [[], [{ isNamed: false }], [{ level: 0 }]]) {
      expect(markupOf(evidence("verdict", told))).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
