import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign, Objective } from "./campaign.ts";

/** The parts of a plan that a campaign must have before it goes live, in the order of its form. */
export const planParts = [
  "owner",
  "audience",
  "outcome",
  "baseline",
  "change",
  "byWhen",
  "explanation",
] as const;
export type PlanPart = (typeof planParts)[number];

type Planned = Pick<Campaign, "kind" | "startsOn">;

/** A campaign's plan must be complete from its first day on. A service change is exempt. */
export const mustBeWhole = ({ kind, startsOn }: Planned, today: Day): boolean =>
  kind === "campaign" && startsOn <= today;

/** The missing parts of a plan; none before the campaign's first day, nor for a service change. */
export function planGaps(
  campaign: Planned & Pick<Campaign, "audience" | "ownerId">,
  outcomes: number,
  objectives: readonly Objective[],
  today: Day,
): PlanPart[] {
  if (!mustBeWhole(campaign, today)) return [];
  const isThere: Record<PlanPart, boolean> = {
    owner: campaign.ownerId !== null,
    audience: campaign.audience !== null,
    outcome: outcomes > 0,
    baseline: objectives.length > 0,
    change: objectives.length > 0,
    byWhen: objectives.length > 0,
    explanation: objectives.length > 0,
  };
  return planParts.filter((part) => !isThere[part]);
}
