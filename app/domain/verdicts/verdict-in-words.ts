import { type Day, indexOf, lastMonthOf } from "#app/domain/calendar/period.ts";
import { periodInWords, periodsInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { withinSentence } from "#app/domain/metrics/wording.ts";
import type { CampaignVerdict } from "./campaign-verdict.ts";
import { reasonInWords } from "./claim.ts";
import type { Rung } from "./claim-words.ts";
import type { Effect } from "./effect.ts";

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

/** @param figures those of the outcome, in time order */
export function verdictInWords(
  { metric, comparison, effect, claim }: CampaignVerdict,
  figures: readonly FigureInForce[],
  today: Day,
): VerdictInWords {
  const stopped = effect.verdict === "too early" ? stoppedInWords(metric, figures, today) : null;
  return {
    headline: `${metric.name}: ${stopped ? inShort["cannot say"] : shortOf(effect)}`,
    sentence: stopped ? `We cannot say: ${stopped}. ${claim.sentence}` : claim.sentence,
    rung: claim.rung,
    strength: strengthInWords(effect, comparison?.name ?? null),
    isTold: "numbers" in effect,
  };
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

const fewestSince = 3;

/** "the figures for passes stop in July 2026"; null where more may still come. */
export function stoppedInWords(
  { name, cadence }: MetricInService,
  figures: readonly FigureInForce[],
  today: Day,
): string | null {
  const last = figures.findLast((figure) => numberOf(figure) !== null);
  if (!last) return null;
  const perPeriod = cadence === "monthly" ? 1 : fewestSince;
  const silent = indexOf(lastEndedMonth(today)) - indexOf(lastMonthOf(last.period));
  if (silent <= perPeriod) return null;
  return `the figures for ${withinSentence(name)} stop in ${periodInWords(last.period)}`;
}
