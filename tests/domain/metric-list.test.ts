import { describe, expect, it } from "vitest";
import { metricListOf } from "#app/domain/metric-list.ts";
import { figures, metric } from "#tests/setup/series.ts";

const calls = metric();
const loans = metric({ id: 2, slug: "loans", unit: "loans", serviceName: "Libraries" });
const fires = metric({ id: 3, slug: "fires", unit: "fires" });

const newest = (list: ReturnType<typeof metricListOf>) =>
  list.flatMap(({ metrics }) => metrics.map((one) => one.newest));

describe("the list of metrics", () => {
  it("is by service, in the order in which the metrics matter", () => {
    const list = metricListOf([calls, loans, fires], []);
    expect(
      list.map(({ service, metrics }) => [service, metrics.map((one) => one.metric.slug)]),
    ).toEqual([
      ["Waste and recycling", ["missed-bin-calls", "fires"]],
      ["Libraries", ["loans"]],
    ]);
  });

  it("has each metric's newest figure with its unit and period", () => {
    const known = [...figures("2026-09", [1234], 1), ...figures("2026-Q3", [0], 2)];
    expect(newest(metricListOf([calls, loans], known))).toEqual([
      "1,234 calls in September 2026.",
      "0 loans in July to September 2026.",
    ]);
  });

  it("says what has no number, and what nobody has given: never 0", () => {
    const known = figures("2026-09", ["not available"], 1);
    expect(newest(metricListOf([calls, loans], known))).toEqual([
      "not available in September 2026.",
      "No figure has been given yet.",
    ]);
  });
});
