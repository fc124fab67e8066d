import type { Observation, Series } from "#app/statistics/observation.ts";

/** Both ends are included. */
export type Window = {
  start: number;
  end: number;
  /** Whether it is, or was before it was cut, longer than its baseline can carry. */
  long: boolean;
};

const longestWindow = 12;
const shortestLimit = 6;

/**
 * The window from `start` to `asked`, or to the last period observed if that is earlier or `asked` is null. At most twelve
 * periods, and at most six or half the baseline, whichever is more, unless it is fixed.
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

/** The longest window after a baseline of so many periods. */
export const longestFor = (periodsBefore: number): number =>
  Math.max(shortestLimit, Math.floor(periodsBefore / 2));

/** Leaves out earlier periods in which two counts were both 0, which have no share. */
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
