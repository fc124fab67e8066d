import { describe, expect, it } from "vitest";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { rememberedEffects } from "#app/server/verdicts/remembered-effects.ts";
import { figures, leaflet } from "#tests/setup/series.ts";

const question = (said: number[]) => ({
  measure: "count" as const,
  figures: figures("2026-01", said),
  campaign: leaflet,
  today: "2026-11-05",
});

describe("an effect that is remembered", () => {
  it("gives the same one again while what it rests on is the same", () => {
    const remember = rememberedEffects(10);
    const first = remember(question([1, 2, 3]), "three");
    expect(first).toEqual(effectOf(question([1, 2, 3])));
    expect(remember(question([1, 2, 3, 4]), "three")).toBe(first);
    expect(remember(question([1, 2, 3, 4]), "four")).not.toBe(first);
  });

  it("forgets what was not asked for longest", () => {
    const remember = rememberedEffects(2);
    const [one, two] = ["one", "two"].map((text) => remember(question([1]), text));
    expect(remember(question([1]), "one")).toBe(one);
    remember(question([1]), "three");
    expect(remember(question([1]), "one")).toBe(one);
    expect(remember(question([1]), "two")).not.toBe(two);
  });
});
