import { reviewOf } from "#app/domain/reviews/review.ts";
import { campaignVerdict } from "#app/domain/verdicts/campaign-verdicts.ts";
import type { EffectOf } from "#app/domain/verdicts/effect.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { rememberedEffects } from "#app/server/verdicts/remembered-effects.ts";
import { reviewRecords } from "#db/queries/reviews/reviews.ts";
import { median } from "./medians.ts";
import { readPages, type TimedPage } from "./pages.ts";
import { put } from "./question.ts";
import type { Stand } from "./stand.ts";
import { story } from "./story.ts";

/** What verdicts cost, in milliseconds and as the two ratios that are held. */
export type VerdictFacts = {
  /** The review, asked for and made, with verdicts that are kept and with none. */
  kept: number;
  none: number;
  /** One verdict worked out afresh, its placebo runs and its comparison included, and one page of the review. */
  cold: number;
  page: number;
  keptToNone: number;
  coldToPage: number;
};

const rehearsals = 5;
const [review] = readPages as [TimedPage];
const today = story.council.today ?? "";
const silent: EffectOf = () => ({ verdict: "no figures" });

export async function timeVerdicts(stand: Stand, rounds: number): Promise<VerdictFacts> {
  const month = review.params.month ?? "";
  const remembered = rememberedEffects(5000);
  const make = (effectOf: EffectOf) =>
    timed(async () => {
      const records = await reviewRecords(stand.db, month);
      return reviewOf(month, today, { ...records, effectOf }, new Set());
    });
  const timings: Record<"kept" | "none" | "page", number[]> = { kept: [], none: [], page: [] };
  for (let round = -rehearsals; round < 4 * rounds; round += 1) {
    const taken = {
      kept: await make(remembered),
      none: await make(silent),
      page: await timed(() => put(stand.servers.application.address, stand.question(review))),
    };
    if (round < 0) continue;
    for (const name of ["kept", "none", "page"] as const) timings[name].push(taken[name]);
  }
  const { kept, none, page } = timings;
  const cold = await coldVerdict(stand, month);
  return {
    kept: median(kept),
    none: median(none),
    cold,
    page: median(page),
    keptToNone: median(kept.map((time, round) => time / (none[round] ?? Number.NaN))),
    coldToPage: cold / median(page),
  };
}

/** The median over every campaign of the history. */
async function coldVerdict({ db }: Stand, month: string): Promise<number> {
  const known = await reviewRecords(db, month);
  const records = recordsByMetric(known);
  const times: number[] = [];
  for (const campaign of known.campaigns)
    for (const metric of records.outcomes.get(campaign.id) ?? [])
      times.push(await timed(async () => campaignVerdict(campaign, metric, today, records)));
  return median(times);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
