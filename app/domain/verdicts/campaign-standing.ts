import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { CostPerExtra } from "#app/statistics/campaigns/money.ts";
import { outcomesOf } from "./campaign-outcome.ts";
import { type CampaignVerdict, campaignVerdict, type Judge } from "./campaign-verdict.ts";
import { costOfExtra, wantedWay } from "./cost-of-extra.ts";
import { type Effect, effectOf } from "./effect.ts";
import type { Strength } from "./judgement.ts";
import type { RecordsByMetric } from "./records.ts";
import { clearTrial, type TrialVerdict } from "./trial-verdict.ts";
import { type VerdictInWords, verdictInWords } from "./verdict-in-words.ts";

/** What can be said of a campaign, in short: the best told first. */
export const verdictKinds = [
  "randomised trial",
  "more than expected",
  "fewer than expected",
  "no clear change",
  "too early",
  "cannot say",
  "no outcome",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export type FiguresKind = Exclude<VerdictKind, "randomised trial">;

/** How a campaign stands to the outcome that matters most of those it was meant to move, and at what cost. */
export type CampaignStanding = {
  campaign: Campaign;
  /** Null where it named no outcome. */
  verdict: CampaignVerdict | null;
  told: VerdictInWords | null;
  /** What it was found to cause; null without a trial that tells its groups apart. */
  trial: TrialVerdict | null;
  /** What is told of it first: a clear trial before what its figures alone say. */
  leads: VerdictKind;
  /** What its figures say. */
  kind: FiguresKind;
  strength: Strength | null;
  /** Whether it moved the way that was wanted; null where it did not move, or neither way was. */
  isWanted: boolean | null;
  /** In pounds. */
  spend: number;
  /** Null where it cannot be reckoned. */
  costOfExtra: CostPerExtra | null;
};

/** As the figures of the periods that were over on a day say it. */
export function standingOf(
  campaign: Campaign,
  today: Day,
  records: RecordsByMetric,
  judge: Judge = effectOf,
): CampaignStanding {
  const objectives = records.objectives.get(campaign.id) ?? [];
  const [main] = outcomesOf(campaign, objectives, records);
  const trial = clearTrial(campaign, records);
  const verdict = main ? campaignVerdict(campaign, main, today, records, judge) : null;
  const kind = verdict ? kindOf(verdict.effect) : "no outcome";
  const spend = records.spend.get(campaign.id) ?? 0;
  return {
    campaign,
    verdict,
    told: verdict && verdictInWords(verdict, records.figures.get(verdict.metric.id) ?? [], today),
    trial: trial ?? null,
    leads: trial ? "randomised trial" : kind,
    kind,
    strength: verdict && strengthOf(verdict.effect),
    isWanted: verdict && isWanted(verdict),
    spend,
    costOfExtra: verdict && costOfExtra(verdict, spend),
  };
}

/** Told first, the stronger before the weaker, then the dearer before the cheaper. */
export function byVerdict(one: CampaignStanding, other: CampaignStanding): number {
  const place = ({ leads }: CampaignStanding) => verdictKinds.indexOf(leads);
  const strength = (standing: CampaignStanding) => standing.strength ?? "";
  return (
    place(one) - place(other) ||
    strength(one).localeCompare(strength(other)) ||
    other.spend - one.spend
  );
}

export const kindOf = ({ verdict }: Effect): FiguresKind =>
  verdict === "no figures" ? "cannot say" : verdict;

/** How much a verdict carries; null where there is none. */
export const strengthOf = (effect: Effect): Strength | null =>
  "strength" in effect ? effect.strength : null;

/** Whether figures moved the way that was wanted of them; null where they did not, or neither way was. */
export function isWanted(
  verdict: Pick<CampaignVerdict, "effect" | "metric" | "objective">,
): boolean | null {
  const way = wantedWay(verdict);
  const { effect } = verdict;
  if (way === null) return null;
  if (effect.verdict !== "more than expected" && effect.verdict !== "fewer than expected")
    return null;
  return effect.verdict === `${way} than expected`;
}
