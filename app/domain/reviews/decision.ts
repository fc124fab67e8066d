import {
  type Day,
  type Month,
  monthOf,
  periodsBetween,
  shift,
} from "#app/domain/calendar/period.ts";

export const decisionKinds = ["stop", "continue", "change"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export type Decision = {
  id: number;
  /** The review's. */
  month: Month;
  /** Null for a decision in general. */
  campaignId: number | null;
  kind: DecisionKind;
  text: string;
  ownerId: number;
  dueMonth: Month;
  madeById: number | null;
  madeAt: string;
};

export const outcomeStates = ["done", "under way", "not done"] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** The newest outcome of a decision counts. */
export type DecisionOutcome = {
  id: number;
  decisionId: number;
  state: OutcomeState;
  note: string;
  saidById: number | null;
  saidAt: string;
};

/** A decision with its names and its newest outcome. */
export type DecisionTold = Decision & {
  campaignSlug: string | null;
  campaignName: string | null;
  ownerName: string;
  /** Null while there is no outcome. */
  outcomeId: number | null;
  state: OutcomeState | null;
  note: string | null;
  saidBy: string | null;
  saidAt: string | null;
};

export type DecisionsInReview = {
  /** Those of the previous review, and older ones that it still has to hear of; newest first. */
  before: DecisionTold[];
  own: DecisionTold[];
  /** Since the review was published. */
  since: { decided: DecisionTold[]; said: DecisionTold[] };
};

/**
 * @param now every decision of this and earlier reviews
 * @param known the same at publication; null for a draft
 * @param heardAt when the latest earlier review was published, if one was
 */
export function decisionsInReview(
  month: Month,
  now: readonly DecisionTold[],
  known: readonly DecisionTold[] | null,
  heardAt?: string,
): DecisionsInReview {
  const shown = known ?? now;
  const before = shown.filter(
    (decision) =>
      decision.month < month &&
      (decision.month === shift(month, -1) || isToHear(decision, heardAt)),
  );
  const own = shown.filter((decision) => decision.month === month);
  const knownOf = new Map([...before, ...own].map((decision) => [decision.id, decision]));
  return {
    before: before.toSorted(newestFirst),
    own,
    since: {
      decided: now.filter((one) => one.month === month && !knownOf.has(one.id)),
      said: now.filter(({ id, outcomeId }) => {
        const then = knownOf.get(id);
        return then !== undefined && then.outcomeId !== outcomeId;
      }),
    },
  };
}

/** It is not done, or was not when the previous review was published. */
const isToHear = ({ state, saidAt }: DecisionTold, heardAt: string | undefined): boolean =>
  state !== "done" || (heardAt !== undefined && saidAt !== null && saidAt > heardAt);

const newestFirst = (one: Decision, other: Decision) =>
  one.month === other.month ? one.id - other.id : one.month < other.month ? 1 : -1;

export const isOverdue = (
  { dueMonth, state }: Pick<DecisionTold, "dueMonth" | "state">,
  today: Day,
): boolean => state !== "done" && dueMonth < monthOf(today);

/** The months by which a decision made today may be due: this one and twelve more. */
export const dueMonths = (today: Day): Month[] =>
  periodsBetween(monthOf(today), shift(monthOf(today), 12));
