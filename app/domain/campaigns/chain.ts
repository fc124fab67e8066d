/**
 * The chain from what was put into a campaign to what it changed, with its gaps (GCS Evaluation Cycle 2024; AMEC
 * Integrated Evaluation Framework): an output is no outcome, and a link that was not measured is said to be missing.
 */

import type { Day } from "#app/domain/calendar/period.ts";
import { daysInWords } from "#app/domain/calendar/period-in-words.ts";
import { type Metric, type Stage, stages } from "#app/domain/metrics/metric.ts";
import type { Activity, Channel } from "./campaign.ts";
import { costInWords, costOf } from "./cost.ts";

/** One thing that is known of a stage: a metric's number, or something counted that is no metric. */
export type ChainPart = { metric: Metric | null; number: string | null; text: string };

/** A stage of the chain; `gap` says what is missing where nothing is known of it. */
export type ChainLink = { stage: Stage; parts: ChainPart[]; gap: string };

const gaps: Record<Stage, string> = {
  input: "No money or hours were recorded.",
  activity: "No activity was recorded.",
  output: "No output was measured.",
  outtake: "No outtake was measured.",
  outcome: "No outcome was named.",
  impact: "No impact was named.",
};

/** `measured` holds every metric that belongs to the campaign, with its newest number. */
export function chainOf(
  channels: readonly Channel[],
  activities: readonly Activity[],
  measured: readonly (ChainPart & { metric: Metric })[],
): ChainLink[] {
  const done: Partial<Record<Stage, ChainPart[]>> = {
    input: inputs(channels),
    activity: diary(activities.map(({ day }) => day)),
  };
  return stages.map((stage) => ({
    stage,
    parts: [...(done[stage] ?? []), ...measured.filter(({ metric }) => metric.stage === stage)],
    gap: gaps[stage],
  }));
}

function inputs(channels: readonly Channel[]): ChainPart[] {
  if (channels.length === 0) return [];
  const over = channels.length === 1 ? "in 1 channel" : `in ${channels.length} channels`;
  return [{ metric: null, number: costInWords(costOf(channels)), text: over }];
}

/** `days` in time order. */
function diary(days: readonly Day[]): ChainPart[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const number = days.length === 1 ? "1 activity" : `${days.length} activities`;
  return [{ metric: null, number, text: daysInWords(first, last) }];
}
