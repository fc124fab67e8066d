import {
  type Day,
  type Month,
  monthOf,
  periodsBetween,
  shift,
} from "#app/domain/calendar/period.ts";

export const decisionKinds = ["stop", "continue", "change"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What was decided in a month's review, of a campaign or in general, who sees to it and by when. */
export type Decision = {
  id: number;
  /** Of the review. */
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

/** What came of a decision, as somebody said it; the newest counts. */
export type DecisionOutcome = {
  id: number;
  decisionId: number;
  state: OutcomeState;
  note: string;
  saidById: number | null;
  saidAt: string;
};

/** A decision with the names of what it is about and of who sees to it, and the newest that was said of it. */
export type DecisionTold = Decision & {
  campaignSlug: string | null;
  campaignName: string | null;
  ownerName: string;
  /** All null where nothing was said yet. */
  outcomeId: number | null;
  state: OutcomeState | null;
  note: string | null;
  saidBy: string | null;
  saidAt: string | null;
};

/** The decisions of a month's review, and those before it of which it is to hear. */
export type DecisionsInReview = {
  /** Of the review before, and older ones that are not done or were not when it was published; the newest first. */
  before: DecisionTold[];
  own: DecisionTold[];
  /** After the review was published: what was decided for it, and what was said of the decisions on it. */
  since: { decided: DecisionTold[]; said: DecisionTold[] };
};

/**
 * @param now every decision of the month's review and of those before it, as they stand now.
 * @param known the same as they stood when the review was published; null while it is a draft.
 * @param heardAt when the newest of the reviews before was published; left out where none was.
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

/** Whether it is not done, or was not when the review before told of it. */
const isToHear = ({ state, saidAt }: DecisionTold, heardAt: string | undefined): boolean =>
  state !== "done" || (heardAt !== undefined && saidAt !== null && saidAt > heardAt);

const newestFirst = (one: Decision, other: Decision) =>
  one.month === other.month ? one.id - other.id : one.month < other.month ? 1 : -1;

/** Whether a decision's month is over and it is not done. */
export const isOverdue = (
  { dueMonth, state }: Pick<DecisionTold, "dueMonth" | "state">,
  today: Day,
): boolean => state !== "done" && dueMonth < monthOf(today);

/** The months by which something that is decided today may be due: this one and a year on. */
export const dueMonths = (today: Day): Month[] =>
  periodsBetween(monthOf(today), shift(monthOf(today), 12));
