import fc from "fast-check";
import { expect, it } from "vitest";
import type { Measure } from "#app/domain/metrics/metric.ts";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { claimOf, type Subject } from "#app/words/en/verdicts/effects.ts";
import { wordsAbove } from "#app/words/en/verdicts/ladder.ts";
import { figures } from "#tests/setup/series.ts";

const month = fc.option(fc.tuple(fc.nat(400), fc.nat(300)), { nil: null, freq: 12 });
const months = fc.array(month, { minLength: 0, maxLength: 70 });

const asked = fc.record({
  measure: fc.constantFrom<Measure>("count", "share", "value"),
  own: months,
  others: fc.option(months, { nil: undefined }),
  jump: fc.constantFrom(0, 500, -40),
  from: fc.nat(60),
  length: fc.option(fc.nat(12), { nil: null }),
  unreached: fc.boolean(),
  overlapping: fc.boolean(),
  unit: fc.constantFrom("loans", "£", "%", "missed bins"),
});

const day = (place: number) =>
  `${2020 + Math.floor(place / 12)}-${String(1 + (place % 12)).padStart(2, "0")}-11`;

function saidOf(
  rows: readonly ([number, number] | null)[],
  measure: Measure,
  jump: number,
  from: number,
) {
  return figures(
    "2020-01",
    rows.map((row, place) => {
      if (row === null) return null;
      const part = Math.max(0, row[0] + (place >= from ? jump : 0));
      return measure === "share" ? [part, part + row[1]] : part;
    }),
  );
}

it("No sentence says more than its evidence, and each has its number, unit and period", () => {
  fc.assert(
    fc.property(asked, ({ measure, own, others, jump, from, length, unit, ...rest }) => {
      const effect = effectOf({
        measure,
        figures: saidOf(own, measure, jump, from),
        campaign: { startsOn: day(from), endsOn: length === null ? null : day(from + length) },
        comparison: others && {
          figures: saidOf(others, measure, 0, 0),
          unreached: rest.unreached,
        },
        overlapping: rest.overlapping,
        today: "2026-11-05",
      });
      const subject: Subject = {
        measure,
        unit,
        partUnit: measure === "share" ? "loans online" : null,
        decimals: 1,
        comparisonName: "Northmere",
      };
      const { rung, sentence } = claimOf(effect, subject);
      expect(wordsAbove(sentence, rung)).toEqual([]);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|-\d/);
      expect(sentence).not.toMatch(/caused|proved|significant|confident/i);
      if (effect.verdict === "no figures") return;
      expect(sentence).toMatch(/\d/);
      expect(sentence).toMatch(
        /(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/,
      );
      if (unit !== "£" && unit !== "%")
        expect(sentence.toLowerCase()).toContain(measure === "share" ? "loans online" : unit);
      if (rung === 3) expect(effect).toMatchObject({ strength: "A", compared: true });
    }),
    { numRuns: 600 },
  );
});
