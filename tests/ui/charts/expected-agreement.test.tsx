import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import type { ExpectedSeries } from "#app/domain/verdicts/effect.ts";
import { withExpected } from "#app/domain/verdicts/outcome-chart.ts";
import { outcomeFile } from "#app/server/verdicts/outcome-file.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { figures, metric } from "#tests/setup/series.ts";

const first = "2023-11";

const kinds = fc.oneof(
  fc.record({
    of: fc.constant(metric({ unit: "loans" })),
    said: fc.array(fc.option(fc.nat(5000), { freq: 6 }), { minLength: 3, maxLength: 36 }),
    size: fc.constant(5000),
  }),
  fc.record({
    of: fc
      .nat(2)
      .map((decimals) => metric({ measure: "share", unit: "forms", partUnit: "sent", decimals })),
    said: fc.array(
      fc.option(
        fc
          .tuple(fc.nat(400), fc.nat(400))
          .map(([part, rest]) => [part, part + rest + 1] as [number, number]),
        { freq: 6 },
      ),
      { minLength: 3, maxLength: 36 },
    ),
    size: fc.constant(100),
  }),
  fc.record({
    of: fc.nat(3).map((decimals) => metric({ measure: "value", unit: "days", decimals })),
    said: fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 6 }), {
      minLength: 3,
      maxLength: 36,
    }),
    size: fc.constant(500),
  }),
);

const unit = () => fc.double({ min: -0.2, max: 1.2, noNaN: true });

/** Charts with a do-nothing line: in part before a start, in part after it with a likely range that may go beyond bounds. */
const charts: fc.Arbitrary<Chart> = fc
  .record({
    told: kinds,
    numbers: fc.array(fc.tuple(unit(), unit(), unit()), { minLength: 36, maxLength: 36 }),
    start: fc.nat(36),
    end: fc.nat(36),
  })
  .map(({ told: { of, said, size }, numbers, start, end }) => {
    const last = shift(first, said.length - 1);
    const known = figures(first, said);
    const series: ExpectedSeries = { before: [], since: [] };
    for (const [place, three] of numbers.entries()) {
      const period = shift(first, place);
      const [low, expected, high] = three.map((one) => one * size).sort((a, b) => a - b) as [
        number,
        number,
        number,
      ];
      if (place >= said.length || said[place] === null || said[place] === undefined) continue;
      if (place < start) series.before.push({ period, expected });
      else if (place <= start + end) series.since.push({ period, actual: 0, expected, low, high });
    }
    return withExpected(chartOf(of, seriesOf(of, known, [], last), null, [], []), series);
  });

const draw = (chart: Chart) => renderToStaticMarkup(<ChartFigure chart={chart} width="wide" />);

const number = (words: string) =>
  words === "–" || words === "" ? null : Number(words.replaceAll(/[£,%]/g, ""));

type Limits = Record<"period" | "figure" | "expected" | "low" | "high", string | number | null>;

/** The table as it is read, the oldest first. */
function tableOf(markup: string): Limits[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(markup)?.[1] ?? "";
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = ""]) => {
      const [period = "", figure = "", expected = "", low = "", high = ""] = [
        ...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs),
      ].map(([, cell = ""]) =>
        cell.replaceAll(/<span.*?<\/span>|<small>.*?<\/small>|<[^>]+>/g, "").trim(),
      );
      return {
        period,
        figure: number(figure),
        expected: number(expected),
        low: number(low),
        high: number(high),
      };
    })
    .toReversed();
}

function fileOf(chart: Chart): Limits[] {
  const rows: Record<string, string>[] = parse(outcomeFile(chart), { bom: true, columns: true });
  return rows.map(({ period = "", percent, figure, expected, low, high }) => ({
    period: periodInWords(period),
    figure: number(percent ?? figure ?? ""),
    expected: number(expected ?? ""),
    low: number(low ?? ""),
    high: number(high ?? ""),
  }));
}

/** Heights of a drawing as values, by its own gridlines. */
function valuesBy(drawing: string) {
  const ticks = [
    ...drawing.matchAll(/"chart-grid"[^>]*y1="([-\d.]+)"[^>]*><\/line><text[^>]*>([^<]+)</g),
  ].map(([, y, words = ""]) => ({ y: Number(y), value: number(words) ?? Number.NaN }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high || low === high) throw new Error("A drawing needs two gridlines");
  const perPixel = (high.value - low.value) / (low.y - high.y);
  return { perPixel, value: (y: number) => low.value + (low.y - y) * perPixel };
}

const placesOf = (drawing: string, name: string) =>
  [
    ...(new RegExp(`"${name}" d="([^"]*)"`).exec(drawing)?.[1] ?? "").matchAll(
      /([-\d.]+),([-\d.]+)/g,
    ),
  ].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const each = (demand: (chart: Chart, markup: string) => void) =>
  fc.assert(
    fc.property(charts, (chart) => {
      fc.pre(chart.points.some(({ expected }) => expected));
      demand(chart, draw(chart));
    }),
    { numRuns: 200 },
  );

describe("every chart of what was expected", () => {
  it("has the rows of its table in its file", () => {
    each((chart, markup) => expect(fileOf(chart)).toEqual(tableOf(markup)));
  });

  it("never shows what the measure cannot be", () => {
    each((chart, markup) => {
      const { measure } = chart.display;
      const numbers = tableOf(markup).flatMap(({ expected, low, high }) => [expected, low, high]);
      const shown = numbers.filter((one): one is number => typeof one === "number");
      if (measure !== "value") expect(Math.min(...shown)).toBeGreaterThanOrEqual(0);
      if (measure === "share") expect(Math.max(...shown)).toBeLessThanOrEqual(100);
    });
  });

  it("draws the line and the range of its table", () => {
    each((chart, markup) => {
      const rows = tableOf(markup);
      const within = 0.5 * 10 ** -chart.display.decimals + 1e-9;
      for (const drawing of markup.match(/<svg.*?<\/svg>/gs) ?? []) {
        const { perPixel, value } = valuesBy(drawing);
        const demandSame = (places: { y: number }[], wanted: (string | number | null)[]) => {
          expect(places.length).toBe(wanted.length);
          for (const [at, { y }] of places.entries()) {
            expect(Math.abs(value(y) - Number(wanted[at]))).toBeLessThan(perPixel * 0.6 + within);
          }
        };
        const since = rows.filter(({ low }) => low !== null);
        const before = rows.filter(({ expected, low }) => expected !== null && low === null);
        demandSame(
          placesOf(drawing, "chart-fitted"),
          before.map(({ expected }) => expected),
        );
        const joined = placesOf(drawing, "chart-expected").slice(
          -since.length || Number.POSITIVE_INFINITY,
        );
        demandSame(
          joined,
          since.map(({ expected }) => expected),
        );
        const range = placesOf(drawing, "chart-likely").map(({ y }) => value(y));
        for (const end of ["low", "high"] as const) {
          for (const row of since) {
            const nearest = Math.min(...range.map((one) => Math.abs(one - Number(row[end]))));
            expect(nearest).toBeLessThan(perPixel * 0.6 + within);
          }
        }
      }
    });
  });

  it("tells those who do not see it what was expected last, and how many came out otherwise", () => {
    each((_, markup) => {
      const since = tableOf(markup).filter(({ low }) => low !== null);
      const last = since.at(-1);
      for (const [, said = ""] of markup.matchAll(/<desc[^>]*>(.*?)<\/desc>/g)) {
        expect(said).not.toContain("usual range");
        if (!last) continue;
        const [, period, ...told] =
          /Expected of (.+?) had nothing been done: (\S+), likely between (\S+) and (\S+)\./.exec(
            said,
          ) ?? [];
        expect([period, ...told.map(number)]).toEqual([
          last.period,
          last.expected,
          last.low,
          last.high,
        ]);
        const [, all, above, below] =
          /Of (\d+) figures since the start, (\d+) were above the likely range and (\d+) below/.exec(
            said,
          ) ?? [];
        expect(Number(all)).toBe(since.length);
        const remarks = (side: string) => markup.split(`<td>${side} the likely range`).length - 1;
        expect([Number(above), Number(below)]).toEqual([remarks("above"), remarks("below")]);
      }
    });
  });

  it("has nothing in it that is not a number, a word or a name", () => {
    each((chart, markup) => {
      expect(`${markup}${outcomeFile(chart)}`).not.toMatch(/NaN|Infinity|undefined|null|object/);
    });
  });
});
