import { describe, expect, it } from "vitest";
import type { Finding } from "#app/domain/metrics/headline.ts";
import type { Stage } from "#app/domain/metrics/metric.ts";
import { frontPageOf, heaviestFirst, weightOf } from "#app/domain/reviews/front-page.ts";
import type { ReviewHeadline } from "#app/domain/reviews/review-headline.ts";
import type { FiguresKind } from "#app/domain/verdicts/campaign-verdict.ts";
import type { Strength } from "#app/domain/verdicts/forecast.ts";
import { metric } from "#tests/setup/series.ts";

const moved = (distance = 1.2, signal: "outside limits" | "two of three" = "outside limits") =>
  ({ kind: "moved", signal, direction: "higher", run: 1, distance }) satisfies Finding;

const joined = (kind: FiguresKind, strength: Strength | null = null) => [
  { campaign: {}, verdict: { kind, strength } } as never,
];
const unmoved = joined("no clear change", "B");
const untold = joined("cannot say");

const trialLimits = { limits: "trial", first: "2026-01", last: "2026-06", points: 6 } as const;

function headline(
  slug: string,
  changes: Partial<ReviewHeadline> & { stage?: Stage; priority?: number } = {},
) {
  const { stage = "outcome", priority = 1, ...others } = changes;
  return {
    metric: metric({ slug, stage, priority }),
    finding: { kind: "usual" },
    baseline: { limits: "set" },
    completeness: 1,
    joined: [],
    ...others,
  } as unknown as ReviewHeadline;
}

const slugs = (headlines: readonly ReviewHeadline[]) => headlines.map((one) => one.metric.slug);

describe("a headline's weight", () => {
  it.each([
    ["what moved outside its limits", headline("a", { finding: moved() }), headline("b")],
    ["what matters more", headline("a"), headline("b", { priority: 3 })],
    ["what rests on set limits", headline("a"), headline("b", { baseline: trialLimits })],
    ["what is complete", headline("a"), headline("b", { completeness: 0.5 })],
    [
      "what a campaign was meant to move and did not",
      headline("a", { joined: unmoved }),
      headline("b"),
    ],
    [
      "what a campaign was meant to move, of which nothing can be said",
      headline("a", { joined: untold }),
      headline("b"),
    ],
    [
      "what more came of than expected",
      headline("a", { joined: joined("more than expected", "B") }),
      headline("b", { joined: unmoved }),
    ],
    [
      "what was seen beside a comparison",
      headline("a", { joined: joined("fewer than expected", "A") }),
      headline("b", { joined: joined("fewer than expected", "B") }),
    ],
    [
      "what is not to be treated with caution",
      headline("a", { joined: unmoved }),
      headline("b", { joined: joined("no clear change", "C") }),
    ],
    [
      "what is known of the month, whatever came of its campaign",
      headline("a"),
      headline("b", { joined: unmoved, finding: { kind: "no number", amount: null } }),
    ],
    [
      "a clear signal",
      headline("a", { finding: moved() }),
      headline("b", { finding: moved(1, "two of three") }),
    ],
    [
      "what has a number",
      headline("a"),
      headline("b", { finding: { kind: "no number", amount: null } }),
    ],
  ])("is more for %s", (_, heavier, lighter) => {
    expect(weightOf(heavier)).toBeGreaterThan(weightOf(lighter));
    expect(slugs(heaviestFirst([lighter, heavier]))).toEqual(["a", "b"]);
  });

  it("is told apart by the distance from the usual level where it is the same", () => {
    const near = headline("near", { finding: moved(1.1) });
    const far = headline("far", { finding: moved(4) });
    expect(slugs(heaviestFirst([near, far]))).toEqual(["far", "near"]);
  });
});

describe("the front page", () => {
  it("has one lead, two seconds, six briefs and the rest folded", () => {
    const page = frontPageOf(Array.from({ length: 12 }, (_, place) => headline(`m${place}`)));
    expect(page.lead?.metric.slug).toBe("m0");
    expect(slugs(page.seconds)).toEqual(["m1", "m2"]);
    expect(slugs(page.briefs)).toEqual(["m3", "m4", "m5", "m6", "m7", "m8"]);
    expect(slugs(page.folded)).toEqual(["m9", "m10", "m11"]);
  });

  it("leads with an outcome, though an impact weighs more", () => {
    const page = frontPageOf([headline("impact", { stage: "impact" }), headline("outcome")]);
    expect(page.lead?.metric.slug).toBe("outcome");
    expect(slugs(page.seconds)).toEqual(["impact"]);
  });

  it("leads with an impact where there is no outcome, and with nothing where there is nothing", () => {
    expect(frontPageOf([headline("impact", { stage: "impact" })]).lead?.metric.slug).toBe("impact");
    expect(frontPageOf([])).toEqual({ lead: null, seconds: [], briefs: [], folded: [] });
  });
});
