import { describe, expect, it } from "vitest";
import { isAimedAtVanity } from "#app/domain/campaigns/objective.ts";

describe("an aim at vanity", () => {
  it.each([
    "Gain 500 followers",
    "gain 500 new followers on Instagram",
    "Raise awareness",
    "To raise awareness of the scheme among residents",
    "We want to increase our reach",
    "500 followers",
    "More likes!",
    "Boost engagement",
    "Get 1,000 likes on our posts",
    "  improve the council's profile",
  ])("is seen in %o", (text) => {
    expect(isAimedAtVanity(text)).toBe(true);
  });

  it.each([
    "Raise awareness of the form so that residents can renew without ringing",
    "Two in three of those who rang did not know of the form",
    "Awareness of the form is low, and those who know of it use it",
    "Increase the share who renew online",
    "They like to ring, and a short address is quicker",
    "Improve coverage of flu jabs among carers",
    "Get more visits to libraries",
    "",
  ])("is not seen in %o", (text) => {
    expect(isAimedAtVanity(text)).toBe(false);
  });

  it("is looked for quickly in long text", () => {
    expect(isAimedAtVanity("gain a b c d e ".repeat(20_000))).toBe(false);
    expect(isAimedAtVanity("we will ".repeat(20_000))).toBe(false);
  });
});
