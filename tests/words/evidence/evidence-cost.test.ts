import { describe, expect, it } from "vitest";
import { evidenceOf } from "#app/domain/evidence/evidence.ts";
import type { ChannelCost } from "#app/domain/evidence/evidence-cost.ts";
import { words } from "#app/words/words.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const evidence = (...plans: Plan[]) => evidenceOf(mixOf(plans), "verdict", mixToday);
const print = (spend: number, hours = 0) => ({ kind: "print", spend, hours }) as const;
const social = (spend: number, hours = 0) => ({ kind: "social", spend, hours }) as const;

const told = (costs: ChannelCost[]) =>
  costs.map((cost) => [
    cost.channel,
    words.evidence.costs.outcome(cost),
    words.evidence.costs.range(cost),
  ]);

describe("what one extra outcome cost", () => {
  it("is a range, of the whole cost in each channel that the campaign used", () => {
    const { costs } = evidence({ jump: 40, channels: [print(600), social(400)] });
    expect(costs.map(({ channel }) => channel)).toEqual(["print", "social"]);
    const [one, other] = costs;
    expect(one?.cost).toEqual(other?.cost);
    if (one?.cost.known !== "range") throw new Error("it has no range");
    expect(one.cost.low).toBeLessThan(1000 / 160);
    expect(one.cost.high).toBeGreaterThan(1000 / 280);
    expect(words.evidence.costs.range(one)).toMatch(/^£\d\.\d\d to £\d\.\d\d for one more$/);
  });

  it("may be that there was no extra at all, and says so", () => {
    const [[, , stayed] = []] = told(evidence({ channels: [print(600)] }).costs);
    expect(stayed).toMatch(/^£[\d,.]+ or more for one more; it could be none at all$/);
    const [[, , fell] = []] = told(evidence({ jump: -40, channels: [print(600)] }).costs);
    expect(fell).toBe("not one more was seen");
  });

  it("is of one fewer where fewer are wanted", () => {
    const calls: Plan = { polarity: "lower is better", jump: -40, channels: [print(600)] };
    expect(told(evidence(calls).costs)[0]?.[2]).toMatch(/^£[\d.]+ to £[\d.]+ for one fewer$/);
  });

  it("puts like outcomes together, from the least that one may have cost to the most", () => {
    const { costs } = evidence(
      { jump: 40, channels: [print(100)] },
      { jump: 40, channels: [print(9000)] },
      { jump: 40, unit: "loans", channels: [print(100)] },
    );
    expect(costs.map(({ outcome, campaigns }) => [outcome, campaigns.length])).toEqual([
      ["Outcome 3", 1],
      ["visits", 2],
    ]);
    const { costs: alone } = evidence({ jump: 40, channels: [print(100)] });
    expect(costs[1]?.cost).toMatchObject({
      low: alone[0]?.cost.known === "range" && alone[0].cost.low,
    });
  });

  it("has no end where one of them may have had no extra", () => {
    const { costs } = evidence({ jump: 40, channels: [print(100)] }, { channels: [print(9000)] });
    expect(costs.map(({ cost }) => cost.known)).toEqual(["from"]);
  });

  it("is not said where nothing was spent or nothing can be judged", () => {
    const { costs } = evidence(
      { jump: 40, channels: [print(0, 12)] },
      { isNamed: false, channels: [print(700)] },
      { start: 6, channels: [print(700)] },
    );
    expect(costs).toEqual([]);
  });
});

describe("money and hours", () => {
  const { spend } = evidence(
    { jump: 40, channels: [print(500, 10), social(100, 5)] },
    { start: 6, channels: [print(200, 4)] },
    { isNamed: false, channels: [print(300, 6)] },
    { months: 0, channels: [social(50, 20.5)] },
  );

  it("are parted by channel into judged, untold and tied to no measured outcome", () => {
    expect(
      spend.map(({ channel, all, judged, untold, unmeasured }) => [
        channel,
        ...[all, judged, untold, unmeasured].map((cost) => cost.spend),
      ]),
    ).toEqual([
      [null, 1150, 600, 200, 350],
      ["print", 1000, 500, 200, 300],
      ["social", 150, 100, 0, 50],
    ]);
  });

  it("are said with their shares", () => {
    expect(spend[0] && words.evidence.spend.finding(spend[0])).toBe(
      "30% of the money (£350 of £1,150) and 58% of the hours (26.5 of 45.5) are tied to no measured outcome.",
    );
  });

  it("are said to be measured where all of them are", () => {
    const [all] = evidence({ channels: [print(100, 2)] }).spend;
    expect(all && words.evidence.spend.finding(all)).toBe(
      "All that was recorded is tied to a measured outcome: £100 and 2 hours.",
    );
  });

  it.each<[Plan["channels"], string]>([
    [[], "No money and no hours were recorded."],
    [[print(100)], "100% of the money (£100 of £100) is tied to no measured outcome."],
    [[print(0, 3)], "100% of the hours (3 of 3) are tied to no measured outcome."],
  ])("are said where only some were recorded: %o", (channels, sentence) => {
    const [all] = evidence({ isNamed: false, channels }).spend;
    expect(all && words.evidence.spend.finding(all)).toBe(sentence);
  });
});
