import { describe, expect, it } from "vitest";
import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { wordsAbove } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";
import { leaflet } from "#tests/setup/series.ts";

const trial: Trial = {
  campaignId: 1,
  design: "By lot.",
  outcome: "returned the form by 25 January 2026",
  treatedSize: 1200,
  treatedCount: 86,
  controlSize: 1200,
  controlCount: 49,
};

const verdictOf = (changes: Partial<Trial>) => {
  const verdict = trialVerdict(leaflet, { ...trial, ...changes });
  return { ...verdict, ...words.verdict.trial(verdict) };
};

describe("what a trial shows", () => {
  it("is the one thing that may be said to be caused, with its numbers, groups and interval", () => {
    const { rung, isClear, sentence, needed } = verdictOf({});
    expect([rung, isClear]).toEqual([4, true]);
    expect(sentence).toBe(
      "10 January to 20 February 2026: of the 1,200 whom it reached, 86 (7.2%) returned the form by 25 January 2026, against 49 (4.1%) of the 1,200 others, drawn by lot. Right bin, right day caused an estimated 37 more (likely between 15 and 60).",
    );
    expect(needed).toBe("About 33 had to be reached for each one more (between 21 and 81).");
  });

  it("names no cause where the groups may be alike", () => {
    const { isClear, sentence, needed } = verdictOf({ treatedCount: 52 });
    expect(isClear).toBe(false);
    expect(sentence).toContain("No clear change: anything from ");
    expect(sentence).not.toContain("caused");
    expect(needed).toBeNull();
  });

  it("says fewer where there were fewer", () => {
    const { headline } = verdictOf({ treatedCount: 20, controlCount: 80 });
    expect(headline).toBe("Right bin, right day caused an estimated 60 fewer");
  });

  it.each([
    { treatedSize: 0, treatedCount: 0 },
    { treatedSize: 2, treatedCount: 3 },
    { treatedCount: 0.5 },
  ])("cannot be said of a group that is empty or does not add up: %o", (changes) => {
    const { rung, headline, sentence } = verdictOf(changes);
    expect([rung, headline]).toEqual([0, "We cannot say"]);
    expect(sentence).not.toMatch(/caused|NaN/);
  });

  it("holds words that no weaker design may say", () => {
    const { sentence } = verdictOf({});
    expect(wordsAbove(sentence, 4)).toEqual([]);
    expect(wordsAbove(sentence, 3)).not.toEqual([]);
  });
});
