import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { ExploreFigure, StripFigure } from "#app/ui/charts/explore-figure.tsx";
import { chartText } from "#app/words/en/metrics/chart-text.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

function chart(slug: string, said: Parameters<typeof figures>[1]): Chart {
  const shown = metric({ slug, name: slug });
  const series = seriesOf(shown, figures("2025-01", said), [], "2025-12");
  return chartOf(shown, series, null, [], []);
}

const own = chart("own", steadyYear);
const one = chart("one", [
  "not available",
  50,
  60,
  "not available",
  70,
  71,
  72,
  73,
  74,
  75,
  76,
  77,
]);
const two = chart("two", [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
const large = chart("large", Array(12).fill(90_000));
const explored = { chart: own, overlays: [one, two], strips: [large] };

const figure = renderToStaticMarkup(<ExploreFigure explored={explored} />);

const all = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map(([, found = ""]) => found);

const drawings = all(figure, /(<svg class="chart .*?<\/svg>)/gs);

/** The values of a drawing's line, reckoned from its gridlines. */
function valuesOf(drawing: string, line: string): number[][] {
  const ticks = [
    ...drawing.matchAll(/"chart-grid"[^>]* y1="([\d.]+)"[^>]*><\/line><text[^>]*>([\d,]+)</g),
  ].map(([, y, value = ""]) => ({ y: Number(y), value: Number(value.replaceAll(",", "")) }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high) throw new Error("A drawing needs gridlines");
  const perPixel = (high.value - low.value) / (low.y - high.y);
  const [path = ""] = all(drawing, new RegExp(`${line}<path class="chart-line" d="([^"]*)"`, "g"));
  return path
    .split("M")
    .slice(1)
    .map((run) => all(run, /,([\d.]+)/g).map((y) => low.value + (low.y - Number(y)) * perPixel));
}

describe("a chart with lines laid over it", () => {
  it("draws each of them from its own numbers, with its gaps, in every drawing", () => {
    expect(drawings).toHaveLength(4);
    for (const drawing of drawings) {
      const [first, second] = [1, 2].map((place) =>
        valuesOf(drawing, `<g class="chart-overlay-${place}">`).map((run) => run.map(Math.round)),
      );
      expect(first?.map((run) => run.length)).toEqual([2, 8]);
      expect(first?.flat().at(-1)).toBeCloseTo(77, -0.5);
      expect(second?.flat()).toHaveLength(12);
      expect(second?.flat().at(-1)).toBeCloseTo(120, -0.5);
    }
  });

  it("names them by a letter, a swatch and a number at their ends", () => {
    for (const drawing of drawings) {
      const labels = all(drawing, /<text class="chart-label"[^>]*>(.*?)<\/text>/g);
      expect(labels.map((label) => label.replaceAll(/<[^>]+>/g, ""))).toEqual([
        "102",
        "A 77",
        "B 120",
      ]);
    }
    expect(all(figure, /class="chart-overlay-\d"><svg class="swatch".*?<b>(\w)<\/b>/g)).toEqual([
      "A",
      "B",
    ]);
  });

  it("has their figures in its table and their text beside its own", () => {
    const rows = all(figure, /<tr>(<th scope="row">.*?)<\/tr>/g).toReversed();
    const columns = rows.map((row) =>
      all(row, /<td class="number">(.*?)<\/td>/g).map((cell) =>
        cell.replaceAll(/<span.*?<\/span>/g, ""),
      ),
    );
    expect(columns.map(([number]) => number)).toEqual(steadyYear.map(String));
    expect(columns.map((cells) => cells[2])).toEqual(
      one.points.map(({ value }) => String(value ?? "–")),
    );
    expect(columns.map((cells) => cells[3])).toEqual(two.points.map(({ value }) => String(value)));
    for (const overlay of [own, one, two]) expect(drawings[0]).toContain(chartText(overlay));
  });

  it("leaves room beside its plot for the numbers of what stands beneath it, on the same axis", () => {
    const strip = renderToStaticMarkup(<StripFigure strip={large} explored={explored} />);
    const plots = (markup: string) =>
      all(markup, /<line class="chart-grid" (x1="[\d.]+" x2="[\d.]+")/g);
    expect(new Set(plots(strip))).toEqual(new Set(plots(figure)));
    expect(strip).toContain('href="/metrics/large/explore"');
  });

  it("has each id once, and no style attribute", () => {
    const page = figure + renderToStaticMarkup(<StripFigure strip={large} explored={explored} />);
    const ids = all(page, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toContain("style=");
  });
});
