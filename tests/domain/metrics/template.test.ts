import { expect, it } from "vitest";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { templateOf } from "#app/domain/metrics/template.ts";
import { gardenWaste, missedBins } from "#tests/setup/cast.ts";

const today = "2026-11-05";
const calls: MetricInService = {
  ...missedBins,
  id: 1,
  serviceId: 1,
  ownerId: 1,
  serviceName: "Waste",
  ownerName: "Olive",
  since: "2026-07",
};
const share: MetricInService = { ...calls, ...gardenWaste, id: 2, since: null };
const given = (metricId: number, ...periods: string[]) =>
  periods.map((period) => ({ metricId, period }));

it("has a column for a count, and two for a share", () => {
  expect(templateOf([calls, share], [], today).headers).toEqual([
    calls.name,
    `${share.name} (part)`,
    `${share.name} (whole)`,
  ]);
});

it("has the months since a metric began that it lacks figures for, up to the last that ended", () => {
  const figures = given(1, "2026-07", "2026-09");
  expect(templateOf([calls], figures, today).periods).toEqual(["2026-08", "2026-10"]);
});

it("has the newest month alone of a metric that has no figures, or lacks none", () => {
  expect(templateOf([share], [], today).periods).toEqual(["2026-10"]);
  const all = given(1, "2026-07", "2026-08", "2026-09", "2026-10");
  expect(templateOf([calls], all, today).periods).toEqual(["2026-10"]);
});

it("has a quarter after the month that it ends with", () => {
  const quarterly: MetricInService = { ...calls, id: 3, cadence: "quarterly", since: "2026-Q3" };
  expect(templateOf([calls, quarterly], given(1, "2026-07", "2026-08"), today).periods).toEqual([
    "2026-09",
    "2026-Q3",
    "2026-10",
  ]);
});
