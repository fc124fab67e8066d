import { describe, expect, it } from "vitest";
import { effectOf } from "#app/domain/verdicts/effect.ts";
import { keepingJudge } from "#app/server/verdicts/kept-effects.ts";
import { figures, leaflet } from "#tests/setup/series.ts";

const question = (said: number[]) => ({
  measure: "count" as const,
  figures: figures("2026-01", said),
  campaign: leaflet,
  today: "2026-11-05",
});

describe("a judge that keeps verdicts", () => {
  it("gives the same one again while what it rests on is the same", () => {
    const judge = keepingJudge(10);
    const first = judge(question([1, 2, 3]), "three");
    expect(first).toEqual(effectOf(question([1, 2, 3])));
    expect(judge(question([1, 2, 3, 4]), "three")).toBe(first);
    expect(judge(question([1, 2, 3, 4]), "four")).not.toBe(first);
  });

  it("forgets what was not asked for longest", () => {
    const judge = keepingJudge(2);
    const [one, two] = ["one", "two"].map((text) => judge(question([1]), text));
    expect(judge(question([1]), "one")).toBe(one);
    judge(question([1]), "three");
    expect(judge(question([1]), "one")).toBe(one);
    expect(judge(question([1]), "two")).not.toBe(two);
  });
});
