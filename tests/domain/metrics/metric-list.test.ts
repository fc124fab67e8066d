import { describe, expect, it } from "vitest";
import {
  type MetricSearch,
  metricListOf,
  servicesWithMetrics,
} from "#app/domain/metrics/metric-list.ts";
import { figures, metric } from "#tests/setup/series.ts";

const calls = metric();
const loans = metric({
  id: 2,
  slug: "loans",
  name: "Library loans",
  unit: "loans",
  definition: "Books lent.",
  serviceName: "Libraries",
});
const fires = metric({
  id: 3,
  slug: "fires",
  name: "Bin fires",
  unit: "fires",
  stage: "impact",
  definition: "Fires in bins.",
});
const all = [calls, loans, fires];

const anything: MetricSearch = { search: "", service: null, stage: null, sort: "importance" };

const slugs = (search: Partial<MetricSearch>, known: Parameters<typeof metricListOf>[2] = []) =>
  metricListOf({ ...anything, ...search }, all, known).map(({ heading, entries }) => [
    heading,
    ...entries.map((entry) => entry.metric.slug),
  ]);

describe("the list of metrics", () => {
  it("is by service, in the order in which the metrics matter", () => {
    expect(slugs({})).toEqual([
      ["Waste and recycling", "missed-bin-calls", "fires"],
      ["Libraries", "loans"],
    ]);
  });

  it("has each metric's newest figure", () => {
    const known = [...figures("2026-09", [1234], 1), ...figures("2026-Q3", [0], 2)];
    const entries = metricListOf(anything, [calls, loans], known).flatMap((group) => group.entries);
    expect(entries.map(({ newest }) => [newest?.value, newest?.period])).toEqual([
      [1234, "2026-09"],
      [0, "2026-Q3"],
    ]);
  });

  it("tells what has no number from what nobody has given", () => {
    const known = figures("2026-09", ["not available"], 1);
    const entries = metricListOf(anything, [calls, loans], known).flatMap((group) => group.entries);
    expect(entries.map(({ newest }) => newest?.state ?? null)).toEqual(["not available", null]);
  });

  it.each([
    [{ search: "LOANS" }, [["Libraries", "loans"]]],
    [{ search: "waste fires" }, [["Waste and recycling", "fires"]]],
    [{ search: "followers" }, []],
    [{ service: "Libraries" }, [["Libraries", "loans"]]],
    [{ stage: "impact" as const }, [["Waste and recycling", "fires"]]],
    [{ sort: "name" as const }, [[null, "fires", "missed-bin-calls", "loans"]]],
  ])("is searched, filtered and sorted by %o", (search, expected) => {
    expect(slugs(search)).toEqual(expected);
  });

  it("puts what has waited longest for a figure first", () => {
    const known = [...figures("2026-09", [1], 1), ...figures("2026-08", [1], 3)];
    expect(slugs({ sort: "stale" }, known)).toEqual([[null, "loans", "fires", "missed-bin-calls"]]);
  });

  it("knows its services by name", () => {
    expect(servicesWithMetrics(all)).toEqual(["Libraries", "Waste and recycling"]);
  });
});
