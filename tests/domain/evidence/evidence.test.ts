import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOf } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
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
