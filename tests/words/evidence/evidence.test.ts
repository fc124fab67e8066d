import { describe, expect, it } from "vitest";
import { evidenceOf } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import { words } from "#app/words/words.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const evidence = (plans: readonly Plan[], by: EvidenceGrouping = "verdict") =>
  evidenceOf(mixOf(plans), by, mixToday);

const rose: Plan = { name: "Rose", jump: 40 };
const fell: Plan = { name: "Fell", jump: -40 };
const stayed: Plan = { name: "Stayed" };
const unnamed: Plan = { name: "Unnamed", isNamed: false };
const short: Plan = { name: "Short", start: 6 };

describe("a campaign among the others", () => {
  it("says in percent of what was expected how far it moved", () => {
    const [row] = evidence([rose]).rows;
    expect(row && words.evidence.said(row).sentence).toMatch(
      /^\d\d\.\d% more than expected, likely between /,
    );
  });

  it("says why of those of which nothing can be said, and draws nothing", () => {
    const { rows } = evidence([
      short,
      unnamed,
      { name: "Stopped", start: 38, months: 40 },
      { name: "Never given", months: 0 },
      { name: "Early", start: 43, length: 1, months: 45 },
    ]);
    expect(rows.map((row) => words.evidence.said(row).sentence)).toEqual([
      "We cannot say. We have 6 months before the campaign; we need 12, or 24 without a comparison.",
      "No outcome was named.",
      "We cannot say. The figures for outcome 3 stop in April 2026.",
      "We cannot say. No figure has been given yet.",
      "Too early to say. We need at least 3 months after the start; we have 2.",
    ]);
    expect(rows.every(({ relative }) => relative === null)).toBe(true);
  });

  it("shows no size where next to nothing was expected", () => {
    const { rows } = evidence([
      { level: 0, jump: 0 },
      { level: 3, jump: 60 },
    ]);
    for (const row of rows) expect(words.evidence.said(row).sentence).not.toMatch(/NaN|∞|Infinity/);
  });
});

describe("what many campaigns come to", () => {
  const of = (...plans: Plan[]) => evidence(plans).tally;

  it("is said in a sentence, with what did not come out", () => {
    const tally = of(rose, rose, fell, stayed, stayed, unnamed);
    expect(words.evidence.finding(tally)).toBe(
      "In 2 of the 5 campaigns that can be judged, the outcome moved as was wanted",
    );
    expect(words.evidence.others(tally)).toBe(
      "2 showed no clear change, in 1 the opposite of what was wanted came about and of 1 more nothing can be said.",
    );
  });

  it.each<[string, Plan[], string]>([
    ["none", [], "No campaign is over yet"],
    ["nothing to judge", [unnamed], "Nothing can be said yet of what works"],
    ["one", [rose], "In the one campaign that can be judged, the outcome moved as was wanted"],
    [
      "one in vain",
      [stayed],
      "In the one campaign that can be judged, the outcome did not move as was wanted",
    ],
    [
      "all",
      [rose, rose],
      "In all of the 2 campaigns that can be judged, the outcome moved as was wanted",
    ],
    [
      "no success",
      [fell, stayed],
      "In none of the 2 campaigns that can be judged, the outcome moved as was wanted",
    ],
  ])("has words for %s", (_, plans, sentence) => {
    expect(words.evidence.finding(of(...plans))).toBe(sentence);
  });

  it("is registered: how many named an outcome, can be judged, and showed nothing clear", () => {
    expect(words.evidence.register(of(rose, stayed, stayed, short, unnamed))).toBe(
      "4 of 5 campaigns named an outcome; 3 can be judged; 2 of those showed no clear change.",
    );
    expect(words.evidence.register(of(unnamed))).toBe(
      "0 of 1 campaign named an outcome; 0 can be judged.",
    );
  });

  it("is said of a group", () => {
    expect(words.evidence.tally(of(rose, stayed, unnamed))).toBe(
      "3 campaigns, of which 2 can be judged; in 1 the outcome moved as was wanted.",
    );
    expect(words.evidence.tally(of(rose))).toBe(
      "1 campaign; in 1 the outcome moved as was wanted.",
    );
    expect(words.evidence.tally(of(unnamed))).toBe("1 campaign, of which none can be judged.");
  });
});
