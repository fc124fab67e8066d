import type { Day } from "#app/domain/calendar/period.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Objective } from "./campaign.ts";
import { goalOf, isAimedAtVanity, isTheWantedWay } from "./objective.ts";

/** A fault of an objective, with the field of its form in which to put it right. */
export type ObjectiveFault =
  | { field: "baseline"; fault: "out of range" }
  | { field: "change"; fault: "no change" }
  | { field: "change"; fault: "goal out of range"; goal: number }
  | { field: "reversed"; fault: "wrong way"; change: number }
  | { field: "byWhen"; fault: "before the start"; startsOn: Day }
  | AimFault;

export type AimFault = { field: "explanation"; fault: "aimed at vanity"; text: string };

/** The faults of an objective of which every part has been read (C-SMART). */
export function objectiveFaults(
  objective: Omit<Objective, "campaignId">,
  metric: Metric,
  startsOn: Day | null,
  isReversalMeant: boolean,
): ObjectiveFault[] {
  const { change, byWhen, explanation } = objective;
  const faults: (ObjectiveFault | null)[] = [
    rangeFault(objective, metric),
    change === 0 ? { field: "change", fault: "no change" } : null,
    change !== 0 && !isReversalMeant && !isTheWantedWay(change, metric)
      ? { field: "reversed", fault: "wrong way", change }
      : null,
    startsOn !== null && byWhen <= startsOn
      ? { field: "byWhen", fault: "before the start", startsOn }
      : null,
    aimFault(explanation),
  ];
  return faults.filter((fault) => fault !== null);
}

export const aimFault = (text: string): AimFault | null =>
  isAimedAtVanity(text) ? { field: "explanation", fault: "aimed at vanity", text } : null;

function rangeFault(
  objective: Pick<Objective, "baseline" | "change">,
  { measure }: Metric,
): ObjectiveFault | null {
  if (measure === "value") return null;
  const most = measure === "share" ? 100 : Number.MAX_SAFE_INTEGER;
  const isWithin = (value: number) => value >= 0 && value <= most;
  if (!isWithin(objective.baseline)) return { field: "baseline", fault: "out of range" };
  const goal = goalOf(objective);
  return isWithin(goal) ? null : { field: "change", fault: "goal out of range", goal };
}
