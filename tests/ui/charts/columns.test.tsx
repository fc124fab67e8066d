import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { geometryOf } from "#app/ui/charts/geometry.ts";
import { sizeOf } from "#app/ui/charts/sizes.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

function chart(said: Parameters<typeof figures>[1], until: string) {
  return chartOf(metric(), seriesOf(metric(), figures("2025-01", said), [], until), null, [], []);
}

function columnsOf(markup: string) {
  const [drawing = ""] = markup.match(/<svg.*?<\/svg>/s) ?? [];
  const columns = drawing.matchAll(
    /"chart-columns" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
  );
  return [...columns].map(([, x, y, width, height]) => ({
    middle: Number(x) + Number(width) / 2,
    top: Number(y),
    height: Number(height),
  }));
}

const drawn = (shown: ReturnType<typeof chart>) =>
  columnsOf(renderToStaticMarkup(<ChartFigure chart={shown} width="wide" drawnAs="columns" />));

describe("a chart in columns", () => {
  it("has one from zero up to each number, where the axis has it", () => {
    const shown = chart([...steadyYear, 130], "2026-01");
    const { x, y } = geometryOf(shown, sizeOf(shown, "wide"));
    const columns = drawn(shown);
    expect(columns).toHaveLength(13);
    for (const [place, { value }] of shown.points.entries()) {
      expect(columns[place]?.middle).toBeCloseTo(x(place), 5);
      expect(columns[place]?.top).toBeCloseTo(y(value ?? Number.NaN), 5);
      expect((columns[place]?.top ?? 0) + (columns[place]?.height ?? 0)).toBeCloseTo(y(0), 5);
    }
  });

  it("has none where there is no number, and a low one for zero", () => {
    const columns = drawn(chart([5, null, "not available", 0], "2025-04"));
    expect(columns).toHaveLength(2);
    expect(columns[1]?.height).toBe(2);
  });

  it("has no line", () => {
    const markup = renderToStaticMarkup(
      <ChartFigure chart={chart([5, 6], "2025-02")} width="wide" drawnAs="columns" />,
    );
    expect(markup).not.toContain("chart-line");
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});
