/**
 * Whether the terms on which a campaign is judged were recorded before any result was in, and how they have changed
 * since (docs/statistics.md 6, pre-registration). Terms chosen with the results in sight may have been chosen to fit them.
 */

import { type Day, lastMonthOf, monthOf } from "#app/domain/calendar/period.ts";
import type { Figure } from "#app/domain/metrics/figure.ts";
import type { PreRegistration } from "./campaign.ts";

export type PreRegistered = {
  /** Moments in UTC; the first result is that of the campaign's window, null until there is one. */
  sealedAt: string;
  firstResultAt: string | null;
  wasBeforeResult: boolean;
  changes: PreRegistrationChange[];
};

export type PreRegistrationChange = {
  at: string;
  wasBeforeResult: boolean;
  terms: ChangedTerm[];
};

/** Metrics by name. */
export type ChangedTerm =
  | { term: "outcome"; was: string; is: string }
  | { term: "direction"; was: PreRegistration["direction"]; is: PreRegistration["direction"] }
  | { term: "start"; was: Day; is: Day }
  | { term: "end"; was: Day | null; is: Day | null }
  | { term: "follow-up"; was: number; is: number }
  | { term: "comparison"; was: string | null; is: string | null };

/** Replaced figures count too. */
type GivenFigure = Pick<Figure, "period" | "state" | "givenAt">;

/**
 * The pre-registration of an objective; null if there is none.
 *
 * @param registrations those of the campaign, oldest first
 * @param metricId the outcome
 * @param figures every figure that the outcome was ever given
 * @param nameOf a metric's name by its id
 */
export function preRegisteredOf(
  registrations: readonly PreRegistration[],
  metricId: number,
  figures: readonly GivenFigure[],
  nameOf: (metricId: number) => string,
): PreRegistered | null {
  const own = registrations.filter((one) => one.metricId === metricId);
  const [first] = own;
  if (!first) return null;
  const isBefore = (registration: PreRegistration) => {
    const result = firstResultOf(registration, figures);
    return result === null || registration.sealedAt < result;
  };
  const earlier = registrations.findLast(({ id }) => id < first.id);
  const steps = earlier ? [earlier, ...own] : own;
  return {
    sealedAt: (steps[0] as PreRegistration).sealedAt,
    firstResultAt: firstResultOf(own.at(-1) as PreRegistration, figures),
    wasBeforeResult: isBefore(steps[0] as PreRegistration),
    changes: steps.slice(1).map((step, index) => ({
      at: step.sealedAt,
      wasBeforeResult: isBefore(step),
      terms: changedTerms(steps[index] as PreRegistration, step, nameOf),
    })),
  };
}

function firstResultOf(
  { startsOn }: Pick<PreRegistration, "startsOn">,
  figures: readonly GivenFigure[],
) {
  const start = monthOf(startsOn);
  const results = figures
    .filter(({ state, period }) => state === "given" && lastMonthOf(period) >= start)
    .map(({ givenAt }) => givenAt);
  return results.toSorted()[0] ?? null;
}

function changedTerms(
  was: PreRegistration,
  is: PreRegistration,
  nameOf: (metricId: number) => string,
): ChangedTerm[] {
  const nameOrNone = (metricId: number | null) => (metricId === null ? null : nameOf(metricId));
  const terms: ChangedTerm[] = [
    { term: "outcome", was: nameOf(was.metricId), is: nameOf(is.metricId) },
    { term: "direction", was: was.direction, is: is.direction },
    { term: "start", was: was.startsOn, is: is.startsOn },
    { term: "end", was: was.endsOn, is: is.endsOn },
    { term: "follow-up", was: was.followUp, is: is.followUp },
    { term: "comparison", was: nameOrNone(was.comparisonId), is: nameOrNone(is.comparisonId) },
  ];
  return terms.filter((term) => term.was !== term.is);
}
