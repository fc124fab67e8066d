import type { Period } from "#app/domain/calendar/period.ts";
import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { CostPerExtra } from "#app/statistics/campaigns/money.ts";
import type { Effect } from "./effect.ts";
import type { Strength } from "./forecast.ts";
import type { TrialVerdict } from "./trial-verdict.ts";

/** Verdicts in short, the best evidence first. */
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

type OfCampaign = {
  campaign: Campaign;
  /** Null without a trial that tells its groups apart. */
  trial: TrialVerdict | null;
  /** Shown first: a clear trial before what the figures alone say. */
  leads: VerdictKind;
  /** In pounds. */
  spend: number;
};

/** The verdict on a campaign and one of its outcomes. */
export type OutcomeVerdict = OfCampaign & {
  /** What the figures say. */
  kind: Exclude<FiguresKind, "no outcome">;
  metric: MetricInService;
  objective: Objective | null;
  comparison: MetricInService | null;
  effect: Effect;
  /** Null without a verdict. */
  strength: Strength | null;
  /** The period of the last figure, where it is too early and no more figures come. */
  stopped: Period | null;
  wanted: "more" | "fewer" | null;
  /** Whether it moved that way; null where it did not move, or neither way was wanted. */
  isWanted: boolean | null;
  /** Null where it cannot be worked out. */
  costOfExtra: CostPerExtra | null;
};

type NoOutcome = OfCampaign & { kind: "no outcome" } & Record<
    Exclude<keyof OutcomeVerdict, keyof OfCampaign | "kind">,
    null
  >;

/** The verdict on a campaign and its main outcome, or that it named none. */
export type CampaignVerdict = OutcomeVerdict | NoOutcome;

/** Whether there is a clear trial or a verdict from the figures. */
export const isTold = ({ trial, effect }: CampaignVerdict): boolean =>
  trial !== null || (effect !== null && "numbers" in effect);

/** The best evidence first, the stronger before the weaker, then the dearer before the cheaper. */
export function byVerdict(one: CampaignVerdict, other: CampaignVerdict): number {
  const rank = ({ leads }: CampaignVerdict) => verdictKinds.indexOf(leads);
  const strength = (verdict: CampaignVerdict) => verdict.strength ?? "";
  return (
    rank(one) - rank(other) ||
    strength(one).localeCompare(strength(other)) ||
    other.spend - one.spend
  );
}
