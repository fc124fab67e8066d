import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { lastMonthOf, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { chartFile } from "#app/server/metrics/chart-file.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { event, figures, metric, steadyYear } from "#tests/setup/series.ts";

type Said = Parameters<typeof figures>[1];

const missing = fc.constantFrom(null, "not available" as const, "does not apply" as const);

const counts = fc.oneof(fc.nat(30), fc.nat(10_000_000), fc.constant(0));

const shares = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([part, rest]): [number, number] => [part, part + rest]);

const values = (decimals: number) =>
  fc
    .oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -1e9, max: 1e9 }))
    .map((whole) => whole / 10 ** decimals);

/** A series of one measure: mostly numbers, or mostly none, or the same number throughout. */
function series<Number extends Said[number]>(number: fc.Arbitrary<Number>): fc.Arbitrary<Said> {
  const some = fc.oneof({ arbitrary: number, weight: 6 }, { arbitrary: missing, weight: 1 });
  return fc.oneof(
    { arbitrary: fc.array(some, { minLength: 1, maxLength: 40 }), weight: 5 },
    { arbitrary: fc.array(missing, { minLength: 1, maxLength: 5 }), weight: 1 },
    fc.tuple(number, fc.integer({ min: 1, max: 20 })).map(([one, times]) => Array(times).fill(one)),
  );
}

const notes = fc.constantFrom(
  null,
  "Snow, then ice",
  "=1+1",
  'The "old" system',
  "Llŷn & Tŵr <all>",
);

const metrics: fc.Arbitrary<{ of: MetricInService; said: Said }> = fc.oneof(
  series(counts).map((said) => ({ of: metric({ unit: "loans" }), said })),
  fc.tuple(series(shares), fc.nat(2)).map(([said, decimals]) => ({
    of: metric({ measure: "share", unit: "payments", partUnit: "made online", decimals }),
    said,
  })),
  fc.tuple(fc.nat(4), fc.constantFrom("£", "%", "points")).chain(([decimals, unit]) =>
    series(values(decimals)).map((said) => ({
      of: metric({ measure: "value", unit, decimals }),
      said,
    })),
  ),
);

/** Any chart that the product can show: of months or quarters, with notes, corrections and new limits. */
const charts: fc.Arbitrary<Chart> = fc
  .record({
    told: metrics,
    cadence: fc.constantFrom("monthly" as const, "quarterly" as const),
    notes: fc.array(notes, { minLength: 40, maxLength: 40 }),
    corrected: fc.nat(40),
    rebased: fc.option(fc.nat(40)),
    trailing: fc.nat(2),
  })
  .map(({ told, cadence, trailing, rebased, ...rest }) => {
    const of = { ...told.of, cadence };
    const first: Period = cadence === "monthly" ? "2023-11" : "2023-Q4";
    const known = figures(first, told.said).map((figure, place) => ({
      ...figure,
      note: rest.notes[place] ?? null,
      ...(place === rest.corrected && replacedBy(figure)),
    }));
    const last = shift(first, told.said.length - 1 + trailing);
    const day = rebased === null ? null : `${lastMonthOf(shift(first, rebased))}-01`;
    const events = day ? [event({ kind: "rebase", day, name: "New limits" })] : [];
    return chartOf(of, seriesOf(of, known, events, lastMonthOf(last)), null, [], events);
  });

const replacedBy = ({ state, value, part, whole }: FigureInForce) => ({
  wasState: state,
  wasValue: value,
  wasPart: part,
  wasWhole: whole,
});

const draw = (chart: Chart) => renderToStaticMarkup(<ChartFigure chart={chart} width="wide" />);

const unescaped = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** "£1,234.50", "16.4%", "1.5m", "–" as the numbers that they are. */
function number(words: string): number | null {
  const [, digits = "", letters] = /^([-−£\d.,]+)%?(m|bn)?$/.exec(words) ?? [];
  if (words === "–") return null;
  const power = letters === "bn" ? 1e9 : letters === "m" ? 1e6 : 1;
  return power * Number(digits.replace("−", "-").replaceAll(/[£,]/g, ""));
}

type Row = {
  period: string;
  figure: number | null;
  shown: string;
  part: number | null;
  whole: number | null;
  from: number | null;
  to: number | null;
  remarks: string;
};

/** The table as it is read, the oldest first. */
function tableOf(markup: string): Row[] {
  return [...(/<tbody>(.*)<\/tbody>/s.exec(markup)?.[1] ?? "").matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = ""]) => {
      const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell);
      const [period = "", figure = "", usual = "", remarks = ""] = cells.map((cell) =>
        unescaped(cell).trim(),
      );
      const [shown = "", part, whole] = figure.split(/ \(| of |\)/);
      const [from = "–", to = "–"] = usual.replace(/^Usual range: /, "").split(" to ");
      return {
        period,
        shown,
        figure: number(shown),
        part: number(part ?? "–"),
        whole: number(whole ?? "–"),
        from: number(from),
        to: number(to),
        remarks,
      };
    })
    .reverse();
}

/** The file as a spreadsheet reads it, its text without the apostrophe that makes it inert. */
function fileOf(chart: Chart): Omit<Row, "shown">[] {
  const [, ...rows]: string[][] = parse(chartFile(chart), { bom: true });
  const given = (cell: string | undefined) => (cell ? Number(cell) : null);
  return rows.map(([period = "", figure, ...cells]) => {
    const [part, whole] = chart.display.measure === "share" ? cells.splice(0, 2) : [];
    const [from, to, said, was, note] = cells;
    return {
      period: periodInWords(period),
      figure: given(figure),
      part: given(part),
      whole: given(whole),
      from: given(from),
      to: given(to),
      remarks: [said, was && `corrected, was ${active(was)}`, note && active(note)]
        .filter(Boolean)
        .join("; "),
    };
  });
}

const active = (cell: string) => cell.replace(/^'/, "");

type Spot = { x: number; y: number };

/** What a drawing shows: the runs of its line in places and values, reckoned from its own gridlines. */
function readOff(drawing: string, periods: number) {
  const ticks = [
    ...drawing.matchAll(
      /"chart-grid" x1="([\d.]+)" x2="([\d.]+)" y1="([-\d.]+)"[^>]*><\/line><text[^>]*>([^<]+)</g,
    ),
  ].map(([, left, right, y, words = ""]) => ({
    left: Number(left),
    right: Number(right),
    y: Number(y),
    value: number(words) ?? Number.NaN,
  }));
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high || low === high) throw new Error("A drawing needs two gridlines");
  const perPixel = (high.value - low.value) / (low.y - high.y);
  const step = (low.right - low.left) / Math.max(1, periods - 1);
  const start = periods === 1 ? (low.left + low.right) / 2 : low.left;
  const value = (y: number) => low.value + (low.y - y) * perPixel;
  const place = (x: number) => (x - start) / step;
  const spots = (name: string): Spot[] =>
    [...drawing.matchAll(new RegExp(`"${name}" cx="([\\d.]+)" cy="([-\\d.]+)"`, "g"))].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
  const path = / class="chart-line" d="([^"]*)"/.exec(drawing)?.[1] ?? "";
  const runs = path
    .split("M")
    .slice(1)
    .map((run) =>
      [...run.matchAll(/([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    );
  const bands = [
    ...drawing.matchAll(
      /"chart-band" x="([\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    ),
  ].map(([, x, y, width, height]) => ({
    first: place(Number(x)),
    last: place(Number(x) + Number(width)),
    upper: value(Number(y)),
    lower: value(Number(y) + Number(height)),
  }));
  return { ticks, perPixel, value, place, runs, bands, spots };
}

/** A table's numbers in runs without a gap, each with its place. */
function runsOf(rows: readonly Row[]): { place: number; figure: number }[][] {
  const runs: { place: number; figure: number }[][] = [];
  for (const [place, { figure }] of rows.entries()) {
    if (figure === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.place === place - 1) run.push({ place, figure });
    else runs.push([{ place, figure }]);
  }
  return runs;
}

const drawingsOf = (markup: string) => markup.match(/<svg.*?<\/svg>/gs) ?? [];

function demandSameLine(chart: Chart, markup: string): void {
  const rows = tableOf(markup);
  const expected = runsOf(rows);
  const roundedOff = 0.5 * 10 ** -chart.display.decimals + 1e-9;
  expect(drawingsOf(markup)).toHaveLength(3);
  for (const drawing of drawingsOf(markup)) {
    const { runs, ticks, perPixel, value, place, bands, spots } = readOff(drawing, rows.length);
    const within = perPixel * 0.5 + roundedOff;
    expect(ticks.every((tick, at) => at === 0 || tick.value > (ticks[at - 1]?.value ?? 0))).toBe(
      true,
    );

    expect(runs.map((run) => run.length)).toEqual(expected.map((run) => run.length));
    for (const [at, spot] of runs.flat().entries()) {
      const wanted = expected.flat()[at];
      expect(Math.abs(place(spot.x) - (wanted?.place ?? Number.NaN))).toBeLessThan(0.05);
      expect(Math.abs(value(spot.y) - (wanted?.figure ?? Number.NaN))).toBeLessThan(within);
    }

    const alone = runs.filter((run) => run.length === 1).flat();
    for (const spot of alone) expect(spots("chart-dot")).toContainEqual(spot);

    const ringed = chart.points.flatMap(({ signal }, at) => (signal === null ? [] : [at]));
    expect(spots("chart-signal").map(({ x }) => Math.round(place(x)))).toEqual(ringed);

    // Limits are rounded inwards: by up to a whole unit of the last decimal.
    const inwards = within + roundedOff;
    for (const [at, { from, to }] of rows.entries()) {
      const band = bands.find(({ first, last }) => first - 0.05 <= at && at <= last + 0.05);
      if (from === null || to === null) continue;
      expect(Math.abs((band?.upper ?? Number.NaN) - to)).toBeLessThan(inwards + perPixel);
      expect(Math.abs((band?.lower ?? Number.NaN) - from)).toBeLessThan(inwards + perPixel);
    }

    const label = /"chart-label"[^>]*>([^<]*)</.exec(drawing)?.[1];
    expect(label).toBe(rows.findLast(({ figure }) => figure !== null)?.shown);
  }
}

function demandWhatWasGiven({ points, display }: Chart, markup: string): void {
  const unseen = 0.5 * 10 ** -display.decimals * (1 + 1e-6);
  for (const [place, { figure, part, whole }] of tableOf(markup).entries()) {
    const amount = points[place]?.amount;
    expect([part, whole]).toEqual([amount?.part ?? null, amount?.whole ?? null]);
    const given =
      typeof part === "number" && whole ? (100 * part) / whole : (amount?.value ?? null);
    expect(figure === null).toBe(given === null);
    expect(Math.abs((figure ?? 0) - (given ?? 0))).toBeLessThanOrEqual(unseen);
  }
}

function demandSameFile(chart: Chart, markup: string): void {
  const rows = tableOf(markup);
  expect(rows.map(({ shown: _, ...row }) => row)).toEqual(fileOf(chart));
  for (const { shown, figure } of rows) {
    if (figure === null) continue;
    const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
    expect(decimals).toBe(chart.display.decimals);
  }
}

function demandSameText(markup: string): void {
  const rows = tableOf(markup);
  const given = rows.filter((row): row is Row & { figure: number } => row.figure !== null);
  for (const [, description = ""] of markup.matchAll(/<desc[^>]*>(.*?)<\/desc>/g)) {
    const [, ...said] =
      /Lowest (\S+) in (.+?), highest (\S+) in (.+?), newest (\S+) in (.+?)\./.exec(description) ??
      [];
    if (given.length === 0) {
      expect(description).toMatch(/No period has a number\.$|no figures yet\.$/);
      continue;
    }
    const figuresOf = given.map(({ figure }) => figure);
    const [lowest, lowestIn, highest, highestIn, newest, newestIn] = said;
    expect(number(lowest ?? "")).toBe(Math.min(...figuresOf));
    expect(number(highest ?? "")).toBe(Math.max(...figuresOf));
    expect([newest, newestIn]).toEqual([given.at(-1)?.shown, given.at(-1)?.period]);
    const shownIn = new Map(given.map(({ period, shown }) => [period, shown]));
    expect(shownIn.get(lowestIn ?? "")).toBe(lowest);
    expect(shownIn.get(highestIn ?? "")).toBe(highest);
    const gaps = /No number in (.+?)\./.exec(description)?.[1] ?? "";
    expect(gaps.split(/, | and /).filter(Boolean)).toEqual(
      rows.filter(({ figure }) => figure === null).map(({ period }) => period),
    );
  }
}

describe("every chart", () => {
  const each = (demand: (chart: Chart, markup: string) => void) =>
    fc.assert(
      fc.property(charts, (chart) => {
        demand(chart, draw(chart));
      }),
      { numRuns: 300 },
    );

  it("shows in its table what was given, and nothing where nothing was", () => {
    each(demandWhatWasGiven);
  });

  it("draws the numbers of its table and breaks its line where there are none", () => {
    each(demandSameLine);
  });

  it("has the rows of its table in its file, to the decimals of its metric", () => {
    each(demandSameFile);
  });

  it("tells those who do not see it the same figures", () => {
    each((_, markup) => demandSameText(markup));
  });

  it("has nothing in it that is not a number, a word or a name", () => {
    each((chart, markup) => {
      expect(`${markup}${chartFile(chart)}`).not.toMatch(/NaN|Infinity|undefined|null|object/);
    });
  });
});

describe("a page of charts", () => {
  it("has each name once, and none that is not there", () => {
    const series = seriesOf(metric(), figures("2025-01", steadyYear), [], "2025-12");
    const page = renderToStaticMarkup(
      ["calls", "loans", "loans-wide", "calls-narrow"].map((slug) => (
        <ChartFigure
          key={slug}
          chart={chartOf(metric({ slug }), series, null, [], [])}
          width="wide"
        />
      )),
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const named = [...page.matchAll(/ aria-labelledby="([^"]+)"/g)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.toSorted()).toEqual(ids.toSorted());
  });
});
