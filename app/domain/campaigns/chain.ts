/**
 * The chain from what was put into a campaign to what it changed, with its gaps (GCS Evaluation Cycle 2024; AMEC
 * Integrated Evaluation Framework): an output is no outcome, and a link that was not measured is said to be missing.
 */

import type { Day } from "#app/domain/calendar/period.ts";
import { type Metric, type Stage, stages } from "#app/domain/metrics/metric.ts";
import type { Activity, Channel } from "./campaign.ts";
import { type Cost, costOf } from "./cost.ts";
import type { VanityNumber } from "./vanity.ts";

export type ChainPart =
  | { kind: "cost"; cost: Cost; channels: number }
  | { kind: "activities"; count: number; first: Day; last: Day }
  | MeasuredPart;

/** A metric with its newest number. */
export type MeasuredPart =
  | { kind: "vanity"; metric: Metric; newest: VanityNumber["newest"] }
  | { kind: "outcome"; metric: Metric; value: number | null };

/** A stage of the chain; a gap where it has no parts. */
export type ChainLink = { stage: Stage; parts: ChainPart[] };

/** @param measured every metric that belongs to the campaign */
export function chainOf(
  channels: readonly Channel[],
  activities: readonly Activity[],
  measured: readonly MeasuredPart[],
): ChainLink[] {
  const done: Partial<Record<Stage, ChainPart[]>> = {
    input:
      channels.length === 0
        ? []
        : [{ kind: "cost", cost: costOf(channels), channels: channels.length }],
    activity: diary(activities),
  };
  return stages.map((stage) => ({
    stage,
    parts: [...(done[stage] ?? []), ...measured.filter(({ metric }) => metric.stage === stage)],
  }));
}

/** @param activities in time order */
function diary(activities: readonly Activity[]): ChainPart[] {
  const [first, last] = [activities[0]?.day, activities.at(-1)?.day];
  return first && last ? [{ kind: "activities", count: activities.length, first, last }] : [];
}
