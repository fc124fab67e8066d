import { describe, expect, it } from "vitest";
import { wordsAbove } from "#app/domain/claim-words.ts";
import { type Trial, trialClaim, trialResult } from "#app/domain/trial-claim.ts";

const letters: Trial = {
  reached: { part: 120, whole: 1000 },
  others: { part: 80, whole: 1000 },
  people: "households",
  outcome: "sign-ups",
  when: "March to May 2026",
};

describe("A randomised trial", () => {
  it("may name a cause, with how many of how many", () => {
    const { rung, sentence } = trialClaim("The letter", letters);
    expect(rung).toBe(4);
    expect(sentence).toMatch(
      /^The letter caused an estimated 40 more sign-ups, March to May 2026 \(likely between 14 and 66\): 12\.0% of 1,000 households reached against 8\.0% of 1,000 others, drawn by lot\.$/,
    );
    expect(wordsAbove(sentence, 4)).toEqual([]);
    expect(wordsAbove(sentence, 3)).not.toEqual([]);
  });

  it("may find fewer", () => {
    const fewer = { ...letters, reached: letters.others, others: letters.reached };
    expect(trialResult(fewer).verdict).toBe("fewer");
    expect(trialClaim("The letter", fewer).sentence).toContain(
      "caused an estimated 40 fewer sign-ups",
    );
  });

  it("names no cause where the interval spans none", () => {
    const alike = { ...letters, reached: { part: 85, whole: 1000 } };
    const { sentence } = trialClaim("The letter", alike);
    expect(sentence).toMatch(
      /^Sign-ups, March to May 2026: No clear change\. Anything from 19 fewer to 29 more would fit this trial: 8\.5% of 1,000 /,
    );
    expect(wordsAbove(sentence, 3)).toEqual([]);
  });

  it("says nothing of a group that is empty or does not add up", () => {
    for (const reached of [
      { part: 0, whole: 0 },
      { part: 3, whole: 2 },
      { part: 0.5, whole: 2 },
    ])
      expect(trialClaim("The letter", { ...letters, reached })).toEqual({
        rung: 0,
        sentence:
          "The letter, March to May 2026: We cannot say. The groups of the trial are not complete.",
      });
  });
});
