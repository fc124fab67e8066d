import { periodInWords, periodsInWords } from "#app/domain/calendar/period-in-words.ts";
import { withinSentence } from "#app/domain/metrics/wording.ts";
import type { CampaignVerdict, OutcomeVerdict } from "./campaign-verdict.ts";
import { type Claim, claimOf, reasonInWords } from "./claim.ts";
import type { Rung } from "./claim-words.ts";
import type { Effect } from "./effect.ts";
import type { TrialVerdict } from "./trial-verdict.ts";

/** A verdict as a page shows it: in short, in full, and how much it carries. */
export type VerdictInWords = {
  /** "Online sign-ups for garden waste: more than expected". */
  headline: string;
  sentence: string;
  /** Of the ladder, which no word of it stands above. */
  rung: Rung;
  /** "Strength B: 30 months of its own past, no comparison."; null where there is no verdict to carry. */
  strength: string | null;
  /** Whether there is a number to go by: more, fewer or no clear change. */
  isTold: boolean;
};

/** The claim that a campaign's verdict carries. */
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
    isTold: "numbers" in effect,
  };
}

/** A clear trial in the place of what its figures alone say: chance chose whom it reached, so it is told before them. */
export const trialInWords = ({ headline, sentence, rung }: TrialVerdict): VerdictInWords => ({
  headline,
  sentence,
  rung,
  strength: "A randomised trial: chance alone chose whom it reached.",
  isTold: true,
});

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

/** "the figures for passes stop in July 2026"; null where more may still come. */
export const stoppedInWords = ({ metric, stopped }: CampaignVerdict): string | null =>
  metric &&
  stopped &&
  `the figures for ${withinSentence(metric.name)} stop in ${periodInWords(stopped)}`;
