import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import { type Evidence, evidenceOf } from "#app/domain/evidence/evidence.ts";
import { evidenceGroupings } from "#app/domain/evidence/evidence-group.ts";
import { polarities } from "#app/domain/metrics/metric.ts";
import { shownSpread } from "#app/domain/verdicts/relative.ts";
import type { Rung } from "#app/domain/verdicts/rung.ts";
import { evidenceFile } from "#app/server/evidence/evidence-file.ts";
import { falseAlarmsInWords } from "#app/words/en/verdicts/effects.ts";
import { wordsAbove } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";
import { mixOf, mixToday, type Plan } from "#tests/setup/mix.ts";

const channel = fc.record({
  kind: fc.constantFrom(...channelKinds),
  spend: fc.constantFrom(0, 0.01, 730, 1e9),
  hours: fc.constantFrom(0, 0.25, 40),
});

const plan: fc.Arbitrary<Plan> = fc.record({
  start: fc.nat(48),
  length: fc.option(fc.nat(14), { nil: null }),
  level: fc.constantFrom(0, 1, 8, 100, 1e7),
  jump: fc.constantFrom(0, 3, 60, 1e6, -60, -1e7),
  months: fc.constantFrom(0, 5, 38, 46),
  polarity: fc.constantFrom(...polarities),
  unit: fc.constantFrom("visits", "£", "%"),
  isNamed: fc.boolean(),
  purpose: fc.option(fc.constantFrom(...purposes), { nil: null }),
  audience: fc.option(fc.constantFrom("", "Carers", "All"), { nil: null }),
  channels: fc.array(channel, { maxLength: 3 }),
  likes: fc.option(fc.constantFrom(0, 1, 12_400, 1e9), { nil: null }),
});

/** Every sentence of the page that the program made, each with the rung that it stands on. */
function sentencesOf(evidence: Evidence): { rung: Rung; sentence: string }[] {
  const { tally, groups, rows, costs, spend, social, vanity } = evidence;
  const { evidence: said } = words;
  const onSecond = [
    said.finding(tally),
    said.others(tally),
    said.register(tally),
    falseAlarmsInWords(Math.max(20, tally.judged)),
    ...groups.map((group) => said.tally(group.tally)),
    ...costs.map(said.costs.range),
    ...spend.map(said.spend.finding),
  ];
  return [
    ...rows.map(said.said),
    { rung: 1, sentence: said.social.finding(social) },
    ...vanity.map((kind) => ({
      rung: kind.seen === "too few" ? (0 as const) : (1 as const),
      sentence: said.vanity.finding(kind),
    })),
    ...onSecond.map((sentence) => ({ rung: 2 as const, sentence })),
  ];
}

const isNumber = (one: unknown) => typeof one !== "number" || Number.isFinite(one);

describe("whatever campaigns there were", () => {
  it("no sentence of the evidence says more than its rung, and every number is one", () => {
    fc.assert(
      fc.property(
        fc.array(plan, { maxLength: 14, size: "max" }),
        fc.constantFrom(...evidenceGroupings),
        (plans, by) => {
          const evidence = evidenceOf(mixOf(plans), by, mixToday);
          for (const { rung, sentence } of sentencesOf(evidence)) {
            expect(wordsAbove(sentence, rung)).toEqual([]);
            expect(sentence).not.toMatch(/NaN|Infinity|∞|undefined|null|- ?£/);
          }
          const drawn = evidence.rows.flatMap(({ relative }) =>
            relative ? Object.values(shownSpread(relative)) : [],
          );
          const amounts = evidence.vanity.flatMap(({ pairs }) =>
            pairs.flatMap(({ vanity, gain }) => [vanity, gain]),
          );
          expect([...drawn, ...amounts].every(isNumber)).toBe(true);
          expect(evidenceFile(evidence.groups, ({ key }) => key ?? "")).not.toMatch(/NaN|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("each that is looked at is in a group, and what cannot be judged has no number", () => {
    fc.assert(
      fc.property(
        fc.array(plan, { maxLength: 8 }),
        fc.constantFrom(...evidenceGroupings),
        (plans, by) => {
          const { rows, groups, tally } = evidenceOf(mixOf(plans), by, mixToday);
          const grouped = new Set(groups.flatMap((group) => group.rows));
          expect(grouped).toEqual(new Set(rows));
          expect(tally.judged + tally.untold).toBe(tally.all);
          for (const row of rows) {
            if (row.outcome !== "untold") continue;
            expect(row.relative).toBeNull();
            expect(words.evidence.said(row).rung).toBe(0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
