import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Chart, ChartMark } from "#app/domain/metrics/chart.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Sparkline } from "#app/ui/charts/sparkline.tsx";
import { chartText } from "#app/words/en/metrics/chart-text.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

type Said = Parameters<typeof figures>[1][number];

const first = "2024-01";
const share = { measure: "share", unit: "payments", partUnit: "made online", decimals: 1 } as const;
const balance = { measure: "value", unit: "£", decimals: 2 } as const;

function chart(said: readonly Said[], changes: Parameters<typeof metric>[0] = {}): Chart {
  const shown = metric(changes);
  const until = shift(first, said.length - 1);
  return chartOf(shown, seriesOf(shown, figures(first, said), [], until), null, [], []);
}

const snow = {
  kind: "rival explanation",
  name: "Snow",
  from: "2024-03-01",
  to: "2024-03-01",
} satisfies ChartMark;

const marked = (...marks: ChartMark[]): Chart => ({ ...chart(steadyYear), marks });

const withGaps = chart([98, null, 102, "not available", 0, 0, "does not apply", 95, 97, null]);

const draw = (shown: Chart) => renderToStaticMarkup(<ChartFigure chart={shown} width="wide" />);

const all = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map((match) => match[1] ?? "");

const drawings = (markup: string) => all(markup, /(<svg.*?<\/svg>)/g);

/** The figure and the remarks of each row of the table, the oldest first. */
function tableOf(markup: string): string[][] {
  return all(markup, /<tr>(<th scope="row">.*?)<\/tr>/g)
    .map((row) => all(row, /<td[^>]*>(.*?)<\/td>/g))
    .map(([figure = "", , remarks = ""]) => [figure.replace(/ <small>.*/, ""), remarks])
    .toReversed();
}

const numbersOf = (drawing: string) =>
  [...drawing.matchAll(/"chart-number" x="([\d.]+)" y="([\d.]+)"[^>]*>(\d+)</g)].map(
    ([, x, y, number]) => ({ x: Number(x), y: Number(y), number }),
  );

describe("a chart", () => {
  it("says in words why a number is missing, and never 0", () => {
    const table = tableOf(draw(withGaps));
    expect([1, 3, 6, 9].map((place) => table[place])).toEqual([
      ["–", "not given"],
      ["–", "not available"],
      ["–", "does not apply"],
      ["–", "not given"],
    ]);
    expect(tableOf(draw(chart([[0, 0]], share)))).toEqual([["–", "nothing to take a share of"]]);
    expect(table[4]).toEqual(["0", ""]);
  });

  it("shows a number between gaps as a dot", () => {
    const between = draw(chart(["not available", 42, "not available", 43, 44]));
    for (const drawing of drawings(between)) {
      expect(all(drawing, /"(chart-dot)"/g)).toHaveLength(2);
    }
  });

  it("rings every point outside normal variation, the newest among them", () => {
    const shown = chart([...steadyYear, 99, 70]);
    const markup = draw(shown);
    expect(tableOf(markup).filter(([, remarks]) => remarks !== "")).toHaveLength(1);
    for (const drawing of drawings(markup)) {
      const [newestDot, ring, ...others] = all(drawing, /<circle class="([\w-]+)"/g);
      expect([newestDot, ring, ...others]).toEqual(["chart-dot", "chart-signal"]);
    }
  });

  it("keeps its longest numbers within the drawing", () => {
    const shown = chart([1_234_567.89, 980_000, -2_500_000], balance);
    for (const drawing of drawings(draw(shown))) {
      const width = Number(/viewBox="0 0 ([\d.]+)/.exec(drawing)?.[1]);
      const [labelX, label] =
        /"chart-label" x="([\d.]+)"[^>]*>([^<]+)/.exec(drawing)?.slice(1) ?? [];
      expect(Number(labelX) + 8.5 * (label?.length ?? 0)).toBeLessThanOrEqual(width);
      for (const [, x, tick] of drawing.matchAll(
        /"chart-tick" x="([\d.]+)" [^>]*="end">([-−£\d][^<]*)</g,
      )) {
        expect(Number(x) - 8 * (tick?.length ?? 0)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("numbers its marks apart from each other, and names them in the same order beneath", () => {
    const days = ["03-01", "03-02", "03-04", "03-09", "03-27", "09-01"].map((day) => `2024-${day}`);
    const shown = marked(
      ...days.map((day) => ({ ...snow, name: day, from: day, to: day })).reverse(),
    );
    const markup = draw(shown);
    expect(all(markup, /<li>([^,]+),/g)).toEqual(days);
    for (const drawing of drawings(markup)) {
      const places = numbersOf(drawing);
      expect(places.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
      const overlapping = places.filter(({ x, y }, place) =>
        places.slice(0, place).some((other) => other.y === y && Math.abs(other.x - x) < 18),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it("keeps its height however much happened at once", () => {
    const markup = draw(
      marked(...Array.from({ length: 30 }, (_, place) => ({ ...snow, name: `${place}` }))),
    );
    for (const drawing of drawings(markup)) {
      const rows = all(drawing, /"chart-grid"[^>]* y1="([\d.]+)"/g).map(Number);
      expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThan(100);
      for (const { y } of numbersOf(drawing)) expect(y).toBeLessThan(Math.min(...rows));
    }
  });

  it("has no style attribute, which the page's policy forbids", () => {
    expect(draw({ ...withGaps, marks: [snow] })).not.toContain("style=");
  });

  it.each([
    ["hardly above nothing", [1.6170135775105e-310, 1.61701357751084e-310]],
    ["hardly apart for their size", [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1]],
  ])("draws numbers that are %s", (_, numbers) => {
    for (const shown of [chart(numbers, {}), chart(numbers, balance)]) {
      const small = renderToStaticMarkup(<Sparkline chart={shown} size="brief" />);
      expect(draw(shown) + small).not.toMatch(/NaN|Infinity/);
    }
  });

  it("never draws what is not a number, whatever was given", () => {
    const awkward = fc.constantFrom<Said>(
      null,
      "not available",
      "does not apply",
      0,
      [0, 0],
      [3, 7],
    );
    const large = fc.maxSafeInteger();
    const small = fc.double({ min: -1, max: 1, noNaN: true });
    const said = fc.array(fc.oneof(awkward, large, small), { minLength: 1, maxLength: 40 });
    const displays = fc.constantFrom({}, share, balance, { ...balance, decimals: 4 });
    fc.assert(
      fc.property(said, displays, (numbers, changes) => {
        const markup = draw(chart(numbers, changes));
        expect(
          renderToStaticMarkup(<Sparkline chart={chart(numbers, changes)} size="brief" />),
        ).not.toMatch(/NaN/);
        expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(markup).not.toMatch(/(width|height|r)="-/);
      }),
    );
  });
});

describe("a sparkline", () => {
  const spark = (shown: Chart) => renderToStaticMarkup(<Sparkline chart={shown} size="brief" />);

  it("shows the same line as the chart, without axes", () => {
    const [path = ""] = all(spark(withGaps), /class="chart-line" d="([^"]*)"/g);
    expect(path.split("M").length - 1).toBe(4);
    expect(spark(withGaps)).not.toContain("<text");
    expect(spark(withGaps)).toContain(chartText(withGaps));
  });

  it("rings its newest point alone, where it stands outside normal variation", () => {
    expect(spark(chart([...steadyYear, 70, 71]))).toMatch(
      /^(?!.*chart-signal.*chart-signal).*chart-signal/,
    );
    expect(spark(chart([...steadyYear, 70, 100]))).not.toContain("chart-signal");
  });
});
