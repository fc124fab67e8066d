import type { Observation, Series } from "#app/statistics/observation.ts";

/** The times of the first and the last period of a window, both included. */
export type Window = {
  start: number;
  end: number;
  /** Whether it is longer than its baseline can carry, or was until it was cut. */
  long: boolean;
};

const longestWindow = 12;
const shortestLimit = 6;

/**
 * The window from a start to what was asked for, but not beyond the last period observed. Of at most twelve periods, and of
 * at most six or half the baseline, whichever is more; one that is fixed is left as it is.
 *
 * @param asked the time of the last period, the follow-up included; null where there is no end
 */
export function windowOf(
  { observations }: Pick<Series, "observations">,
  { start, asked, fixed }: { start: number; asked: number | null; fixed: boolean },
): Window {
  const last = observations.at(-1)?.time ?? start - 1;
  const end = Math.min(asked ?? last, last);
  const before = observations.filter(({ time }) => time < start).length;
  const limit = longestFor(before);
  const length = end - start + 1;
  if (fixed) return { start, end, long: length > Math.min(longestWindow, limit) };
  const cut = Math.min(length, longestWindow, limit);
  return { start, end: start + cut - 1, long: Math.min(length, longestWindow) > limit };
}

/** How many periods a window may have after a baseline of so many. */
export const longestFor = (periodsBefore: number): number =>
  Math.max(shortestLimit, Math.floor(periodsBefore / 2));

/** The periods before a window, and those in it. Two counts that were both 0 say nothing of how they share. */
export function partsOf(
  { family, observations }: Series,
  { start, end }: Pick<Window, "start" | "end">,
): { before: Observation[]; since: Observation[] } {
  return {
    before: observations.filter(
      ({ time, outcome, size }) => time < start && (family !== "two counts" || outcome + size > 0),
    ),
    since: observations.filter(({ time }) => time >= start && time <= end),
  };
}
