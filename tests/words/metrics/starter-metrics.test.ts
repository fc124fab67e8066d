import { describe, expect, it } from "vitest";
import { draftFaults } from "#app/domain/metrics/metric-draft.ts";
import { starterKinds, starterMetric } from "#app/domain/metrics/starter-metrics.ts";
import { words } from "#app/words/words.ts";

const terms = { service: "Garden waste collection", transactions: "Sign-ups" };

describe("the starter set", () => {
  it("has names that a verb can follow, in the service's own words", () => {
    const headlines = starterKinds.map((kind) =>
      words.headline.title(words.starterMetric(kind, terms).name, {
        finding: { kind: "usual" },
        period: "2026-10",
      }),
    );
    expect(headlines).toEqual([
      "Online share of sign-ups in garden waste collection stayed within the usual range",
      "Failed web visits in garden waste collection stayed within the usual range",
      "Uptake of garden waste collection stayed within the usual range",
      "Completion of sign-ups in garden waste collection stayed within the usual range",
      "Satisfaction with garden waste collection stayed within the usual range",
      "Avoidable contact about garden waste collection stayed within the usual range",
      "Cost per transaction in garden waste collection stayed within the usual range",
    ]);
  });

  it("is of outcomes and impacts, with a part for each share, and nothing wrong with any", () => {
    for (const kind of starterKinds) {
      const metric = starterMetric(kind, words.starterMetric(kind, terms));
      expect(["outcome", "impact"], kind).toContain(metric.stage);
      expect(metric.partUnit !== null, kind).toBe(metric.measure === "share");
      expect(draftFaults({ ...metric, serviceId: 1, ownerId: null }, [], null)).toEqual([]);
    }
  });

  it("fits the longest words that its form takes", () => {
    for (const kind of starterKinds) {
      const long = { service: "s".repeat(40), transactions: "t".repeat(40) };
      const { name, unit, definition } = words.starterMetric(kind, long);
      expect([...name].length, kind).toBeLessThanOrEqual(120);
      expect([...unit].length, kind).toBeLessThanOrEqual(60);
      expect([...definition].length, kind).toBeLessThanOrEqual(1000);
    }
  });
});
