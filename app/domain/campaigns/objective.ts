/**
 * A campaign's objective: from what, by how much, by when, and why communication can do it (baseline, change,
 * explanation: GCS OASIS). It answers "so that residents can do what?".
 */

import type { Day, Period } from "#app/domain/calendar/period.ts";
import { type Display, rounded } from "#app/domain/metrics/display.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Series } from "#app/domain/metrics/series.ts";
import type { Objective } from "./campaign.ts";

/** The newest figure against what was asked for. It never says why. */
export type ObjectiveStanding = {
  value: number;
  period: Period;
  goal: number;
  byWhen: Day;
  /** How far short of the goal, as both are shown; 0 or less where it is reached. */
  short: number;
};

/** Null where there is no figure. */
export function standingOf(
  objective: Objective,
  { points }: Pick<Series, "points">,
  display: Pick<Display, "decimals">,
): ObjectiveStanding | null {
  const newest = points.findLast(({ value }) => value !== null);
  if (!newest || newest.value === null) return null;
  const { value, period } = newest;
  const goal = goalOf(objective);
  const difference = rounded(goal, display) - rounded(value, display);
  const short = difference * Math.sign(objective.change);
  return { value, period, goal, byWhen: objective.byWhen, short };
}

export const goalOf = ({ baseline, change }: Pick<Objective, "baseline" | "change">): number =>
  Number((baseline + change).toPrecision(15));

/** True of any change where the metric's polarity is neither. */
export const isTheWantedWay = (change: number, { polarity }: Pick<Metric, "polarity">): boolean =>
  polarity === "neither" || change > 0 === (polarity === "higher is better");

const openings =
  "we|it|this|they|the|our|campaign|post|film|aim|goal|objective|is|are|will|want|wants|hope|hopes|aims|to|would|like";
const aims =
  "gain|get|win|grow|raise|raising|increase|boost|build|improve|maximi[sz]e|drive|generate|achieve|reach|double|more|new|\\d[\\d,.]*k?";
const vanities =
  "followers?|fans|likes|shares|retweets|reposts|comments|subscribers?|impressions|reach|views|hits|clicks|opens|engagements?|awareness|visibility|(?:press|media) coverage|profile|reactions|mentions";
const vanityAim = new RegExp(
  `^\\W*(?:(?:${openings})\\W+)*(?:${aims})\\b(?:\\W+\\w+){0,5}?\\W+(?:${vanities})\\b`,
  "iu",
);

/**
 * Text that begins with an aim of the message and not of residents, "gain 500 followers" or "raise awareness", unless it
 * goes on to say "so that" residents can do something.
 */
export const isAimedAtVanity = (text: string): boolean =>
  vanityAim.test(text) && !/\bso that\b/iu.test(text);
