import type { Series } from "#app/statistics/observation.ts";
import { type Status, verdictOf } from "./verdict.ts";
import { partsOf, type Window } from "./window.ts";

/** The verdict at an earlier date, when nothing was done. */
export type PlaceboRun = { start: number; end: number; status: Status };

const mostRuns = 8;
const fewestBefore = 12;
const fewRuns = 4;

/** Verdicts over equally long windows before the start, as far back as twelve periods of baseline remain. */
export function placeboRuns(series: Series, { start, end }: Window): PlaceboRun[] {
  const length = end - start + 1;
  if (length < 1) return [];
  const runs: PlaceboRun[] = [];
  for (let run = 1; run <= mostRuns; run++) {
    const window = { start: start - run * length, end: end - run * length, long: false };
    if (partsOf(series, window).before.length < fewestBefore) break;
    runs.push({ ...window, status: verdictOf(series, window).status });
  }
  return runs.map(({ start: first, end: last, status }) => ({ start: first, end: last, status }));
}

/** Whether false changes are found in two runs or more, or in one of four or fewer. */
export function placeboFails(runs: readonly PlaceboRun[]): boolean {
  const found = runs.filter(
    ({ status }) => status === "more_than_expected" || status === "fewer_than_expected",
  ).length;
  return found >= 2 || (found === 1 && runs.length <= fewRuns);
}
