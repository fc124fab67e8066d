/**
 * Whether how a campaign is to be judged was written down before anybody could have seen a result, and what was altered
 * since (IMPACT.md 6, pre-registration). What was chosen with the results in sight may have been chosen to fit them.
 */

import { lastMonthOf, monthOf } from "#app/domain/calendar/period.ts";
import { dayInWords, momentInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Figure } from "#app/domain/metrics/figure.ts";
import type { Seal } from "./campaign.ts";

export type Sealed = {
  sealedAt: string;
  /** When the first figure of the window was given; null while none was. */
  firstResultAt: string | null;
  wasBeforeResult: boolean;
  changes: SealChange[];
};

/** One alteration: what each term is since, and was. */
export type SealChange = {
  at: string;
  wasBeforeResult: boolean;
  terms: { term: string; was: string; is: string }[];
};

/** What was said of one figure, and when; of every figure that was ever given, replaced ones among them. */
type GivenFigure = Pick<Figure, "period" | "state" | "givenAt">;

/**
 * How an objective was sealed; null where it never was.
 *
 * @param seals those of the campaign, oldest first
 * @param metricId the outcome's
 * @param figures every one that the outcome was ever given
 * @param nameOf a metric's name by its id
 */
export function sealedOf(
  seals: readonly Seal[],
  metricId: number,
  figures: readonly GivenFigure[],
  nameOf: (metricId: number) => string,
): Sealed | null {
  const own = seals.filter((seal) => seal.metricId === metricId);
  const [first] = own;
  if (!first) return null;
  const isBefore = (seal: Seal) => {
    const result = firstResultOf(seal, figures);
    return result === null || seal.sealedAt < result;
  };
  const earlier = seals.findLast((seal) => seal.id < first.id);
  const steps = earlier ? [earlier, ...own] : own;
  return {
    sealedAt: (steps[0] as Seal).sealedAt,
    firstResultAt: firstResultOf(own.at(-1) as Seal, figures),
    wasBeforeResult: isBefore(steps[0] as Seal),
    changes: steps.slice(1).map((seal, place) => ({
      at: seal.sealedAt,
      wasBeforeResult: isBefore(seal),
      terms: differences(steps[place] as Seal, seal, nameOf),
    })),
  };
}

/** When the first figure of a window was given, by the day on which the campaign starts. */
function firstResultOf({ startsOn }: Pick<Seal, "startsOn">, figures: readonly GivenFigure[]) {
  const start = monthOf(startsOn);
  const results = figures
    .filter(({ state, period }) => state === "given" && lastMonthOf(period) >= start)
    .map(({ givenAt }) => givenAt);
  return results.toSorted()[0] ?? null;
}

function differences(was: Seal, is: Seal, nameOf: (metricId: number) => string) {
  const terms: [term: string, inWords: (seal: Seal) => string][] = [
    ["outcome", ({ metricId }) => nameOf(metricId)],
    ["direction", ({ direction }) => direction],
    ["start", ({ startsOn }) => dayInWords(startsOn)],
    ["end", ({ endsOn }) => (endsOn === null ? "not set" : dayInWords(endsOn))],
    ["follow-up", ({ followUp }) => `${followUp} ${followUp === 1 ? "month" : "months"}`],
    ["comparison", ({ comparisonId }) => (comparisonId === null ? "none" : nameOf(comparisonId))],
  ];
  return terms
    .map(([term, inWords]) => ({ term, was: inWords(was), is: inWords(is) }))
    .filter((one) => one.was !== one.is);
}

/** "Sealed on 20 April 2026, before the first result, which was given on 9 June 2026." */
export function sealedInWords({ sealedAt, firstResultAt, wasBeforeResult }: Sealed): string {
  const sealed = `Sealed on ${momentInWords(sealedAt)}`;
  if (firstResultAt === null) return `${sealed}. No result has been given yet.`;
  const result = `the first result, which was given on ${momentInWords(firstResultAt)}`;
  return wasBeforeResult
    ? `${sealed}, before ${result}.`
    : `${sealed}, not before ${result}: it may have been chosen to fit.`;
}

/** "1 December 2026, after the first result: follow-up 6 months (was 3 months)". */
export function changeInWords({ at, wasBeforeResult, terms }: SealChange): string {
  const changed = terms.map(({ term, was, is }) => `${term} ${is} (was ${was})`).join("; ");
  const when = wasBeforeResult ? "before the first result" : "after the first result";
  return `${momentInWords(at)}, ${when}: ${changed}`;
}
