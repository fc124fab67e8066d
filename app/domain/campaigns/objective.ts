/**
 * A campaign's objective in words: from what, by how much, by when, and why communication can do it (baseline, change,
 * explanation: GCS OASIS). It answers "so that residents can do what?".
 */

import { dayInWords, periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Series } from "#app/domain/metrics/series.ts";
import { type Display, numberInWords, rounded } from "#app/domain/metrics/wording.ts";
import type { Objective } from "./campaign.ts";

/** "From 48.0% to 60.0% by 31 October 2026, 12.0 percentage points higher. Most of them do not know of the form." */
export function objectiveInWords(objective: Objective, display: Display): string {
  const { baseline, change, byWhen, explanation } = objective;
  const [from, to] = [baseline, goalOf(objective)].map((value) => numberInWords(value, display));
  return `From ${from} to ${to} by ${dayInWords(byWhen)}, ${changeInWords(change, display)}. ${explanation}`;
}

/** How the newest figure stands to what was asked for; null where there is none. It never says why. */
export function standingInWords(
  objective: Objective,
  { points }: Pick<Series, "points">,
  display: Display,
): string | null {
  const newest = points.findLast((point) => point.value !== null);
  if (!newest || newest.value === null) return null;
  const goal = goalOf(objective);
  const short =
    (rounded(goal, display) - rounded(newest.value, display)) * Math.sign(objective.change);
  const figure = `${numberInWords(newest.value, display)} in ${periodInWords(newest.period)}`;
  const asked = `the ${numberInWords(goal, display)} that was asked for by ${dayInWords(objective.byWhen)}`;
  if (short <= 0) return `${figure} reaches ${asked}.`;
  return `${figure} is ${differenceInWords(short, display)} short of ${asked}.`;
}

/** "12.0 percentage points higher", "300 fewer calls". */
function changeInWords(change: number, display: Display): string {
  if (display.measure === "count" && display.unit !== "£") {
    const size = numberInWords(Math.abs(change), display);
    return `${size} ${change > 0 ? "more" : "fewer"} ${display.unit}`;
  }
  return `${differenceInWords(change, display)} ${change > 0 ? "higher" : "lower"}`;
}

/** "12.0 percentage points", "400 calls", "£3.20": how far two numbers of a metric are apart. */
export function differenceInWords(difference: number, display: Display): string {
  const size = numberInWords(Math.abs(difference), display);
  if (size.endsWith("%")) return `${size.slice(0, -1)} percentage points`;
  return display.unit === "£" ? size : `${size} ${display.unit}`;
}

export const goalOf = ({ baseline, change }: Pick<Objective, "baseline" | "change">): number =>
  Number((baseline + change).toPrecision(15));

/** Whether a change goes the way that the metric's polarity wants; true where it wants neither. */
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
 * Whether what was written begins with an aim of the message and not of residents: "gain 500 followers", "raise
 * awareness". One that goes on to say "so that" residents can do something does not stop there.
 */
export const isAimedAtVanity = (text: string): boolean =>
  vanityAim.test(text) && !/\bso that\b/iu.test(text);
