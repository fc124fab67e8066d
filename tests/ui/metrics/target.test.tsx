import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { headlineOf } from "#app/domain/metrics/headline.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { nextTarget } from "#app/domain/metrics/target.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { geometryOf } from "#app/ui/charts/geometry.ts";
import { chartText } from "#app/words/en/metrics/chart-text.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const target = (period: string, value: number) => ({
  id: 1,
  metricId: 1,
  period,
  value,
  reason: "",
});
const targets = [target("2025-06", 90), target("2026-Q1", 80), target("2027-03", 60)];

describe("a metric's next target", () => {
  it("is the first that is for the month or a later one", () => {
    expect(nextTarget("2025-06", targets)?.value).toBe(90);
    expect(nextTarget("2025-07", targets)).toBe(targets[1]);
    expect(nextTarget("2027-04", targets)).toBeUndefined();
    expect(nextTarget("2025-06")).toBeUndefined();
  });
});

describe("a chart with a target", () => {
  const series = seriesOf(metric(), figures("2025-01", steadyYear), [], "2025-12");
  const headline = headlineOf(metric(), series, "2025-12");
  const chartTo = (value: number) =>
    chartOf(metric(), series, headline, [], [], { value, period: "2026-03" });
  const size = { width: 300, height: 200, margin: { top: 0, right: 0, bottom: 0, left: 0 } };

  it("draws it at its value, though it is far from every figure", () => {
    const geometry = geometryOf(chartTo(250), size);
    expect(geometry.target).toBe(geometry.y(250));
    expect(geometry.target).toBeGreaterThanOrEqual(0);
  });

  it("says it beneath the drawing and in the text alternative", () => {
    expect(renderToStaticMarkup(<ChartFigure chart={chartTo(80)} width="column" />)).toContain(
      "Long dashes: target 80 by March 2026.",
    );
    expect(chartText(chartTo(80))).toContain("Target 80 by March 2026.");
  });

  it("has no such line without one", () => {
    const without = chartOf(metric(), series, headline, [], []);
    expect(renderToStaticMarkup(<ChartFigure chart={without} width="column" />)).not.toContain(
      "chart-target",
    );
  });
});
