import { describe, expect, it } from "vitest";
import type { Objective } from "#app/domain/campaigns/campaign.ts";
import { byCostOfExtra, costOfExtra } from "#app/domain/verdicts/cost-of-extra.ts";
import type { Effect } from "#app/domain/verdicts/effect.ts";
import { costOfExtraInWords } from "#app/words/en/verdicts/costs.ts";
import { metric } from "#tests/setup/series.ts";

const effect = (extra: number, low: number, high: number) =>
  ({ verdict: "no clear change", numbers: { extra, low, high } }) as unknown as Effect;

const more = metric({ polarity: "higher is better" });
const cost = (
  told: Effect,
  { metric: of = more, objective = null as Objective | null, spend = 1000 } = {},
) => costOfExtra({ effect: told, metric: of, objective }, spend);

const words = (...asked: Parameters<typeof cost>) => {
  const found = cost(...asked);
  return found && costOfExtraInWords(found);
};

describe("what each extra outcome cost", () => {
  it.each([
    [effect(100, 50, 200), "£10.00 each, likely between £5.00 and £20.00"],
    [effect(3, 1, 5), "£333 each, likely between £200 and £1,000"],
    [effect(600, 400, 800), "£1.67 each, likely between £1.25 and £2.50"],
    [effect(10, -20, 40), "at least £25.00 each; it could be no extra at all"],
    [effect(-10, -20, 0), "no extra"],
  ])("is said with its range: %o", (told, said) => {
    expect(words(told)).toBe(said);
  });

  it("is of those fewer where fewer are wanted, by the objective before the metric", () => {
    const fewer = effect(-100, -200, -50);
    expect(words(fewer, { metric: metric() })).toBe("£10.00 each, likely between £5.00 and £20.00");
    expect(words(fewer)).toBe("no extra");
    const objective = { change: -20 } as Objective;
    expect(words(fewer, { objective })).toBe("£10.00 each, likely between £5.00 and £20.00");
  });

  it.each([
    ["nothing was spent", { spend: 0 }],
    ["it is no count", { metric: metric({ measure: "value" }) }],
  ])("is not reckoned where %s", (_, changes) => {
    expect(cost(effect(100, 50, 200), changes)).toBeNull();
  });

  it("is not reckoned of what cannot be said", () => {
    expect(cost({ verdict: "no figures" })).toBeNull();
  });

  it("orders the cheapest first and what cannot be said last", () => {
    const costs = [
      null,
      cost(effect(-10, -20, 0)),
      cost(effect(1, -5, 9)),
      cost(effect(1, -5, 90)),
      cost(effect(10, 5, 20)),
      cost(effect(100, 50, 200)),
    ];
    expect(costs.toSorted(byCostOfExtra)).toEqual(costs.toReversed());
  });
});
