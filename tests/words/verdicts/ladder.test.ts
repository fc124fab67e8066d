import { describe, expect, it } from "vitest";
import type { Rung } from "#app/domain/verdicts/rung.ts";
import { permittedWords, wordsAbove } from "#app/words/en/verdicts/ladder.ts";

const found = (text: string, rung: Rung) => wordsAbove(text, rung).map(({ words }) => words);

describe("Words that say more than their evidence", () => {
  it.each([
    ["The leaflet led to 300 more sign-ups", "led to"],
    ["Our posts drove take-up", "drove"],
    ["Up a third thanks to the campaign", "thanks to"],
    ["The fall was caused by the reminder", "caused"],
    ["Calls fell because of the letter", "because of"],
    ["It resulted in fewer missed bins", "resulted in"],
    ["As a result of the campaign calls fell", "As a result of"],
    ["The campaign delivered an increase of 12%", "delivered an increase"],
    ["Delivered 300 more renewals", "Delivered 300 more"],
    ["We achieved a 20% reduction in calls", "achieved a 20% reduction"],
    ["This is due to the e-mails", "due to"],
    ["The rise is attributable to radio", "attributable to"],
    ["It boosted uptake", "boosted"],
    ["The campaign worked", "The campaign worked"],
    ["It had a real impact on recycling", "had a real impact on"],
    ["The campaign persuaded 400 households", "persuaded"],
    ["What causes this is plain", "causes"],
  ])("%s", (text, words) => {
    expect(found(text, 3)).toEqual([words]);
    expect(found(text, 4)).toEqual([]);
  });

  it.each([
    ["This proves the value of print", "proves"],
    ["A statistically significant rise", "statistically significant"],
    ["Calls fell significantly", "significantly"],
    ["We are 95% confident", "95% confident"],
    ["It is guaranteed", "guaranteed"],
  ])("on any rung: %s", (text, words) => {
    expect(found(text, 4)).toEqual([words]);
    expect(wordsAbove(text, 4)[0]?.allowedFrom).toBeNull();
  });

  it.each([
    ["Calls rose more than in the comparison", 3],
    ["Fewer than expected", 2],
    ["It moved outside its normal variation", 2],
    ["The leaflet was followed by 300 sign-ups", 1],
  ] as const)("up to the rung that may say it: %s", (text, rung) => {
    expect(wordsAbove(text, rung)).toEqual([]);
    expect(wordsAbove(text, (rung - 1) as Rung)).toMatchObject([{ allowedFrom: rung }]);
  });

  it.each([
    ["We cannot rule out other causes."],
    ["This is what we would see if the campaign worked."],
    ["The leaflet was delivered to 61,000 homes"],
    ["Improved bins were provided, and a leaflet about approved sizes"],
    ["Residents led the walk; the driver left"],
    ["A proofread leaflet"],
    [""],
  ])("not in: %s", (text) => {
    expect(wordsAbove(text, 2)).toEqual([]);
  });

  it("are found where they stand, each once, in order, in any case", () => {
    const text = "THANKS TO the e-mail, calls fell. It caused\na significant fall.";
    const words = wordsAbove(text, 2);
    expect(words.map((one) => text.slice(one.from, one.to))).toEqual([
      "THANKS TO",
      "caused",
      "significant",
    ]);
    expect(words.map((one) => one.words)).toEqual(words.map((one) => text.slice(one.from, one.to)));
  });

  it("come with what may be said instead", () => {
    expect(wordsAbove("It led to more", 1)[0]?.permitted).toEqual([
      "was followed by",
      "higher than in …",
      "was delivered",
    ]);
    expect(permittedWords(0)).toEqual(["was delivered"]);
    expect(permittedWords(4)[0]).toBe("caused an estimated …");
  });
});
