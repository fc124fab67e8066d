import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOf } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import {
  findingInWords,
  othersInWords,
  registerInWords,
  tallyInWords,
} from "#app/domain/evidence/evidence-words.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const evidence = (plans: readonly Plan[], by: EvidenceGrouping = "verdict") =>
  evidenceOf(mixOf(plans), by, mixToday);

const rose: Plan = { name: "Rose", jump: 40 };
const fell: Plan = { name: "Fell", jump: -40 };
const stayed: Plan = { name: "Stayed" };
const unnamed: Plan = { name: "Unnamed", isNamed: false };
const short: Plan = { name: "Short", start: 6 };

const groupsOf = ({ groups }: Evidence) =>
  groups.map(({ key, rows }) => [key, ...rows.map(({ campaign }) => campaign.name)]);

describe("the evidence of campaigns", () => {
  it("puts what moved as was wanted first, and leaves nothing out", () => {
    expect(groupsOf(evidence([unnamed, stayed, short, fell, rose]))).toEqual([
      ["as wanted", "Rose"],
      ["unwanted", "Fell"],
      ["no clear change", "Stayed"],
      ["untold", "Short", "Unnamed"],
    ]);
  });

  it("knows which way was wanted by the metric", () => {
    const calls = { polarity: "lower is better" } as const;
    expect(
      groupsOf(
        evidence([
          { ...rose, ...calls },
          { ...fell, ...calls },
        ]),
      ),
    ).toEqual([
      ["as wanted", "Fell"],
      ["unwanted", "Rose"],
    ]);
    expect(groupsOf(evidence([{ ...rose, polarity: "neither" }]))).toEqual([["moved", "Rose"]]);
  });

  it("puts what moved furthest the way that was wanted before what moved less", () => {
    const most: Plan = { name: "Most", jump: -60, polarity: "lower is better" };
    expect(groupsOf(evidence([rose, most, { ...rose, name: "Least", jump: 25 }]))).toEqual([
      ["as wanted", "Most", "Rose", "Least"],
    ]);
  });

  it("says in percent of what was expected how far each moved", () => {
    const { rows } = evidence([rose]);
    const [row] = rows;
    expect(row?.relative?.extra).toBeGreaterThan(35);
    expect(row?.relative?.extra).toBeLessThan(45);
    expect(row?.said.sentence).toMatch(/^\d\d\.\d% more than expected, likely between /);
  });

  it("says why of those of which nothing can be said, and draws nothing", () => {
    const { rows } = evidence([
      short,
      unnamed,
      { name: "Stopped", start: 38, months: 40 },
      { name: "Never given", months: 0 },
      { name: "Early", start: 43, length: 1, months: 45 },
    ]);
    expect(rows.map(({ said }) => said.sentence)).toEqual([
      "We cannot say. We have 6 months before the campaign; we need 12, or 24 without a comparison.",
      "No outcome was named.",
      "We cannot say. The figures for outcome 3 stop in April 2026.",
      "We cannot say. No figure has been given yet.",
      "Too early to say. We need at least 3 months after the start; we have 2.",
    ]);
    expect(rows.every(({ relative }) => relative === null)).toBe(true);
  });

  it("looks at what is over and what has no end, and names what still runs", () => {
    const { rows, running, tally } = evidence([
      { ...rose, name: "Over" },
      { ...rose, name: "Open", length: null },
      { name: "Running", start: 45, length: 6 },
      { name: "Planned", start: 60 },
      { name: "Planned without end", start: 60, length: null },
    ]);
    expect(rows.map(({ campaign }) => campaign.name)).toEqual(["Over", "Open"]);
    expect(running.map(({ name }) => name)).toEqual(["Running"]);
    expect(tally.all).toBe(2);
  });

  it("shows no size where next to nothing was expected", () => {
    const { rows } = evidence([
      { level: 0, jump: 0 },
      { level: 3, jump: 60 },
    ]);
    for (const { said } of rows) expect(said.sentence).not.toMatch(/NaN|∞|Infinity/);
  });

  it("tells of trials among those that it looks at", () => {
    const trial = {
      design: "By lot",
      outcome: "came",
      treatedSize: 1000,
      treatedCount: 120,
      controlSize: 1000,
      controlCount: 60,
    };
    const { trials } = evidence([
      { ...stayed, trial },
      { name: "Planned", start: 60, trial },
    ]);
    expect(trials.map(({ campaign }) => campaign.name)).toEqual(["Stayed"]);
    expect(trials[0]?.verdict).toMatchObject({ rung: 4, isClear: true });
  });
});

describe("campaigns in groups", () => {
  const print = { kind: "print" } as const;
  const social = { kind: "social" } as const;
  const plans: Plan[] = [
    { ...rose, channels: [social, print, print], purpose: "reputation", audience: " Carers " },
    { ...stayed, channels: [print], purpose: "changing behaviours", audience: "All" },
    { ...unnamed, audience: "Carers" },
  ];

  it("stand in each of their channels, once in each, and last those without one", () => {
    const told = evidence(plans, "channel");
    expect(groupsOf(told)).toEqual([
      ["print", "Rose", "Stayed"],
      ["social", "Rose"],
      [null, "Unnamed"],
    ]);
    expect(told.rows).toHaveLength(3);
    expect(told.tally.all).toBe(3);
  });

  it("stand by their purpose", () => {
    expect(groupsOf(evidence(plans, "purpose"))).toEqual([
      ["changing behaviours", "Stayed"],
      ["reputation", "Rose"],
      [null, "Unnamed"],
    ]);
  });

  it("stand by their audience as their plans call it", () => {
    expect(groupsOf(evidence(plans, "audience"))).toEqual([
      ["All", "Stayed"],
      ["Carers", "Rose", "Unnamed"],
    ]);
  });
});

describe("what many campaigns come to", () => {
  const of = (...plans: Plan[]) => evidence(plans).tally;

  it("is said in a sentence, with what did not come out", () => {
    const tally = of(rose, rose, fell, stayed, stayed, unnamed);
    expect(findingInWords(tally)).toBe(
      "In 2 of the 5 campaigns that can be judged, the outcome moved as was wanted",
    );
    expect(othersInWords(tally)).toBe(
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
    expect(findingInWords(of(...plans))).toBe(sentence);
  });

  it("is registered: how many named an outcome, can be judged, and showed nothing clear", () => {
    expect(registerInWords(of(rose, stayed, stayed, short, unnamed))).toBe(
      "4 of 5 campaigns named an outcome; 3 can be judged; 2 of those showed no clear change.",
    );
    expect(registerInWords(of(unnamed))).toBe("0 of 1 campaign named an outcome; 0 can be judged.");
  });

  it("is said of a group", () => {
    expect(tallyInWords(of(rose, stayed, unnamed))).toBe(
      "3 campaigns, of which 2 can be judged; in 1 the outcome moved as was wanted.",
    );
    expect(tallyInWords(of(rose))).toBe("1 campaign; in 1 the outcome moved as was wanted.");
    expect(tallyInWords(of(unnamed))).toBe("1 campaign, of which none can be judged.");
  });
});
