import { describe, expect, it } from "vitest";
import { type PlaceboRun, placeboFails, placeboRuns } from "#app/statistics/verdicts/placebo.ts";
import { strengthOf } from "#app/statistics/verdicts/strength.ts";
import { verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { chance, normals } from "#tests/setup/chance.ts";
import { monthly } from "#tests/setup/observations.ts";

const normal = normals(chance(7));
const noise = Array.from({ length: 120 }, () => Math.round(1000 + 30 * normal()));
const several = (count: number, number: number) => Array<number>(count).fill(number);
const beside = Array.from({ length: 120 }, () => Math.round(2000 + 60 * normal()));

const run = (status: PlaceboRun["status"]): PlaceboRun => ({ start: 1, end: 3, status });
const runs = (found: number, of: number) => [
  ...Array.from({ length: found }, () => run("more_than_expected")),
  ...Array.from({ length: of - found }, () => run("no_clear_change")),
];

describe("A placebo", () => {
  it("is tried over windows as long, back to where twelve months are left", () => {
    const series = monthly("poisson", "2010-01", noise.slice(0, 36));
    const windows = placeboRuns(series, { start: 31, end: 36, long: false });
    expect(windows.map(({ start, end }) => [start, end])).toEqual([
      [25, 30],
      [19, 24],
      [13, 18],
    ]);
    expect(placeboRuns(series, { start: 30, end: 36, long: false })).toHaveLength(2);
    expect(placeboRuns(series, { start: 37, end: 36, long: false })).toEqual([]);
  });

  it("is tried eight times at most", () => {
    const series = monthly("poisson", "2010-01", noise);
    const windows = placeboRuns(series, { start: 118, end: 120, long: false });
    expect(windows).toHaveLength(8);
    expect(windows.at(-1)?.start).toBe(118 - 24);
  });

  it("counts observed months, not those of the calendar", () => {
    const gapped = [...several(6, 0).map(() => null), ...noise.slice(0, 30)];
    const series = monthly("poisson", "2010-01", [noise[40] ?? 0, ...gapped]);
    const windows = placeboRuns(series, { start: 32, end: 37, long: false });
    expect(windows.map(({ start }) => start)).toEqual([26, 20]);
  });

  it("gives the verdict that there would have been then", () => {
    const jumped = [...noise.slice(0, 24), ...several(12, 1500), ...noise.slice(36, 60)];
    const series = monthly("poisson", "2010-01", jumped);
    const found = placeboRuns(series, { start: 37, end: 42, long: false });
    expect(found.map(({ status }) => status).at(1)).toBe("more_than_expected");
  });

  it("fails at two that come out, or at one of four or fewer", () => {
    expect(placeboFails(runs(2, 8))).toBe(true);
    expect(placeboFails(runs(1, 8))).toBe(false);
    expect(placeboFails(runs(1, 5))).toBe(false);
    expect(placeboFails(runs(1, 4))).toBe(true);
    expect(placeboFails(runs(0, 1))).toBe(false);
    expect(placeboFails([run("fewer_than_expected"), run("fewer_than_expected")])).toBe(true);
    expect(placeboFails([run("too_early"), run("cannot_say:seasonality")])).toBe(false);
  });
});

describe("The strength of a verdict", () => {
  const asked = { runs: runs(0, 4), overlapping: false, comparisonUnreached: true };
  const own = (before: number, more = 300) =>
    monthly("poisson", "2010-01", [
      ...noise.slice(0, before),
      ...noise.slice(before, before + 6).map((count) => count + more),
    ]);
  const strength = (
    series: ReturnType<typeof monthly>,
    before: number,
    changes: Partial<typeof asked> = {},
  ) => {
    const verdict = verdictOf(series, { start: before + 1, end: before + 6, long: false });
    return strengthOf(series, verdict, { ...asked, ...changes });
  };
  const compared = (before: number) =>
    monthly(
      "two counts",
      "2010-01",
      own(before).observations.map(({ outcome }) => outcome),
      { beside, compared: true },
    );

  it("is A with a comparison, B without", () => {
    expect(strength(compared(24), 24)).toEqual({ strength: "A", because: [] });
    expect(strength(own(24), 24)).toEqual({ strength: "B", because: [] });
    expect(strength(own(24, 0), 24)?.strength).toBe("B");
  });

  it("is C on fewer than 24 months, with a comparison or without", () => {
    expect(strength(own(23), 23)).toEqual({ strength: "C", because: ["short_baseline"] });
    expect(strength(compared(23), 23)).toEqual({ strength: "C", because: ["short_baseline"] });
  });

  it("is C where a placebo fails, another campaign overlaps, or the comparison was reached", () => {
    expect(strength(own(24), 24, { runs: runs(1, 4) })?.because).toEqual(["placebo_failed"]);
    expect(strength(own(24), 24, { overlapping: true })?.because).toEqual(["overlapping_campaign"]);
    const reached = { comparisonUnreached: false };
    expect(strength(compared(24), 24, reached)?.because).toEqual(["comparison_reached"]);
    expect(strength(own(24), 24, reached)?.strength).toBe("B");
    const several = strength(compared(24), 24, { overlapping: true, runs: runs(2, 8) });
    expect(several).toEqual({ strength: "C", because: ["placebo_failed", "overlapping_campaign"] });
  });

  it("is C with a comparison but no placebo to pass", () => {
    expect(strength(compared(24), 24, { runs: [] })?.because).toEqual(["no_placebo"]);
    expect(strength(own(24), 24, { runs: [] })?.strength).toBe("B");
  });

  it("is C where the baseline drifts", () => {
    const drift = Array.from({ length: 42 }, (_, place) => 1000 + 80 * Math.sin(place / 5));
    const found = strength(monthly("gaussian", "2010-01", drift), 36);
    expect(found).toEqual({ strength: "C", because: ["drifting_baseline"] });
  });

  it("is none where nothing can be said, or not yet", () => {
    expect(strength(own(8), 8)).toBeNull();
    const early = monthly("poisson", "2010-01", noise.slice(0, 26));
    const verdict = verdictOf(early, { start: 25, end: 26, long: false });
    expect(strengthOf(early, verdict, asked)).toBeNull();
  });
});
