import type { Month } from "./period.ts";

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
