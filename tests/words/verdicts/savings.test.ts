import { describe, expect, it } from "vitest";
import { isCashable, type Saving, type UnitCost } from "#app/domain/campaigns/money.ts";
import { socitmMissing, socitmUnitCosts } from "#app/server/campaigns/socitm.ts";
import { budgetInWords, sparedInWords } from "#app/words/en/verdicts/savings.ts";
import { metric } from "#tests/setup/series.ts";

const [visit, call, web] = socitmUnitCosts.map((cost, id) => ({ ...cost, id })) as [
  UnitCost,
  UnitCost,
  UnitCost,
];

const notional: Saving = {
  campaignId: 1,
  metricId: 1,
  fromId: 1,
  toId: 2,
  contactsId: null,
  failedId: null,
  confirmedBy: null,
  confirmedOn: null,
  costCentre: null,
};

describe("Socitm's unit costs", () => {
  it("are the three that were published, per visit or call, of 2011 and nobody's own", () => {
    expect(socitmUnitCosts.map(({ name, pounds }) => [name, pounds])).toEqual([
      ["A face-to-face visit", 8.62],
      ["A telephone call", 2.83],
      ["A web visit", 0.15],
    ]);
    for (const { year, isOwn, source } of socitmUnitCosts) {
      expect([year, isOwn]).toEqual(["2011", 0]);
      for (const said of ["29 May 2012", "not per transaction", "over 20%", "failed"]) {
        expect(source).toContain(said);
      }
    }
  });

  it("are offered until they are there, whatever else of that name is", () => {
    expect(socitmMissing([])).toHaveLength(3);
    expect(socitmMissing([{ ...call, source: "Our own" }])).toHaveLength(3);
    expect(socitmMissing([call, web]).map(({ name }) => name)).toEqual([visit.name]);
    expect(socitmMissing([visit, call, web])).toEqual([]);
  });
});

describe("a saving in words", () => {
  const signUps = metric({
    unit: "sign-ups",
    partUnit: "made online",
    polarity: "higher is better",
  });

  it("is what each spares, from what and less what", () => {
    expect(sparedInWords(call, web, signUps)).toBe(
      "Each of the sign-ups made online spares £2.68: £2.83 for a telephone call, less £0.15 for a web visit.",
    );
  });

  it("of fewer contacts is of those that there are fewer, with nothing in their place", () => {
    expect(sparedInWords(visit, null, metric())).toBe(
      "Each of the calls that there are fewer spares £8.62: £8.62 for a face-to-face visit.",
    );
  });

  it("is notional until a budget holder has said that the money is gone", () => {
    expect(isCashable(notional)).toBe(false);
    const gone = { confirmedBy: "Ade Cole", confirmedOn: "2026-10-01", costCentre: "4711" };
    expect(isCashable({ ...notional, ...gone })).toBe(true);
    expect(budgetInWords({ ...notional, ...gone })).toBe(
      "Ade Cole took money out of cost centre 4711 on 1 October 2026. That budget says how much: what is worked out here is an estimate.",
    );
  });
});
