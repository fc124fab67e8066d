import type { Campaign, Trial } from "#app/domain/campaigns/campaign.ts";
import type { CampaignVerdict, OutcomeVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import type { Effect } from "#app/domain/verdicts/effect.ts";
import type { Rung } from "#app/domain/verdicts/rung.ts";
import { trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { dayInWords, periodsInWords } from "#app/words/en/calendar/period-in-words.ts";
import { poundsInWords } from "#app/words/en/numbers.ts";
import { withinSentence } from "#app/words/en/sentence.ts";
import {
  type Claim,
  claimOf,
  reasonInWords,
  stoppedInWords,
} from "#app/words/en/verdicts/effects.ts";
import { trialInWords } from "./trials.ts";

export type VerdictInWords = {
  /** "Online sign-ups for garden waste: more than expected". */
  headline: string;
  sentence: string;
  rung: Rung;
  /** "Strength B: 30 months of its own past, no comparison."; null without a verdict. */
  strength: string | null;
};

export const claimIn = ({
  effect,
  metric,
  comparison,
}: Pick<OutcomeVerdict, "effect" | "metric" | "comparison">): Claim =>
  claimOf(effect, { ...metric, comparisonName: comparison?.name });

export function verdictInWords(verdict: OutcomeVerdict): VerdictInWords {
  const { metric, comparison, effect } = verdict;
  const claim = claimIn(verdict);
  const stopped = stoppedInWords(verdict);
  return {
    headline: `${metric.name}: ${stopped ? inShort["cannot say"] : shortOf(effect)}`,
    sentence: stopped ? `We cannot say: ${stopped}. ${claim.sentence}` : claim.sentence,
    rung: claim.rung,
    strength: strengthInWords(effect, comparison?.name ?? null),
  };
}

/** A clear trial before what the figures alone say, since chance chose whom it reached. */
export function leadInWords(verdict: OutcomeVerdict): VerdictInWords {
  if (verdict.trial === null) return verdictInWords(verdict);
  const { headline, sentence } = trialInWords(verdict.trial);
  const strength = "A randomised trial: chance alone chose whom it reached.";
  return { headline, sentence, rung: verdict.trial.rung, strength };
}

/** The sentence that a campaign's evidence allows, that of a trial first. */
export function basisInWords(
  verdict: Pick<OutcomeVerdict, "campaign" | "metric" | "comparison" | "effect">,
  trial: Trial | null,
): string {
  const drawn = trial && trialInWords(trialVerdict(verdict.campaign, trial)).sentence;
  return [drawn, claimIn(verdict).sentence].filter(Boolean).join(" ");
}

export const whyCannotTell = (verdict: CampaignVerdict): string =>
  verdict.kind === "no outcome" ? noOutcome(verdict.spend) : verdictInWords(verdict).sentence;

export function noOutcome(spend: number): string {
  const cost = spend > 0 ? ` ${poundsInWords(spend)} was spent.` : "";
  return `No outcome was named, so nothing can be said of what it changed.${cost}`;
}

export function purposeInWords({ name, kind, startsOn, endsOn }: Campaign): string {
  const when = endsOn
    ? `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`
    : `since ${dayInWords(startsOn)}`;
  return `${name} (${kind}, ${when}) was meant to move this.`;
}

const inShort: Record<Effect["verdict"], string> = {
  "more than expected": "more than expected",
  "fewer than expected": "fewer than expected",
  "no clear change": "no clear change",
  "too early": "too early to say",
  "cannot say": "we cannot say",
  "no figures": "we cannot say",
};

function shortOf(effect: Effect): string {
  const isCautious = "strength" in effect && effect.strength === "C";
  const moved = effect.verdict !== "no clear change";
  return isCautious && moved ? `possibly ${effect.verdict}` : inShort[effect.verdict];
}

/** "Strength A: compared with western rounds, and 24 months of its own past."; null without a verdict. */
export function strengthInWords(effect: Effect, comparisonName: string | null): string | null {
  if (!("strength" in effect)) return null;
  const past = periodsInWords(effect.periodsBefore, effect.calendar);
  switch (effect.strength) {
    case "A":
      return `Strength A: compared with ${withinSentence(comparisonName ?? "a comparison")}, ${past} before it.`;
    case "B":
      return `Strength B: ${past} of its own past, no comparison.`;
    case "C": {
      const reasons = effect.because.map((reason) =>
        reasonInWords(reason, effect, comparisonName ?? "the comparison"),
      );
      return `Strength C, to be treated with caution: ${reasons.join("; ")}.`;
    }
  }
}
