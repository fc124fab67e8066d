import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relationOf } from "#app/domain/metrics/relation.ts";
import { words } from "#app/words/words.ts";
import { figures, metric } from "#tests/setup/series.ts";

describe("a metric's newest figure in the list", () => {
  it.each([
    ["2026-09", 1234, "1,234", "calls in September 2026."],
    ["2026-Q3", 0, "0", "calls in July to September 2026."],
    ["2026-09", "not available", null, "not available in September 2026."],
  ] as const)("of %s, %s, has its unit and period", (period, said, number, after) => {
    const [newest = null] = figures(period, [said]);
    expect(words.metrics.newest(metric(), newest)).toEqual({ number, after });
  });

  it("is never 0 where nobody has given one", () => {
    expect(words.metrics.newest(metric(), null)).toEqual({
      number: null,
      after: "No figure has been given yet.",
    });
  });
});

describe("the relation of a vanity metric and its outcome", () => {
  it.each([
    [{ seen: "together", periods: 14 }, "; rose and fell together over 14 months"],
    [{ seen: "opposite", periods: 14 }, "; moved opposite ways over 14 months"],
    [{ seen: "none", periods: 14 }, "; no visible relation over 14 months"],
    [{ seen: "too few", periods: 9 }, "; 9 months together, too few to say"],
    [{ seen: "too few", periods: 0 }, "; not yet seen together"],
  ] as const)("is said of %o", (relation, said) => {
    expect(words.vanity.relation(relation)).toBe(said);
  });

  it("is never a word that is none of the four", () => {
    const row = fc.array(fc.oneof(fc.nat(100), fc.constant(null)), { maxLength: 40 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const found = relationOf(figures("2025-01", one), figures("2025-01", other));
        expect(words.vanity.relation(found)).not.toMatch(/NaN|undefined|null/);
      }),
    );
  });
});
