import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Chart, ChartMark } from "#app/domain/chart.ts";
import { chartFile } from "#app/domain/chart-file.ts";
import { chartText } from "#app/domain/chart-text.ts";
import { chartOf } from "#app/domain/metric-chart.ts";
import { periodInWords, shift } from "#app/domain/period.ts";
import { seriesOf } from "#app/domain/series.ts";
import { numberInWords } from "#app/domain/wording.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Sparkline } from "#app/ui/charts/sparkline.tsx";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

type Said = Parameters<typeof figures>[1][number];

const first = "2024-01";
const share = { measure: "share", unit: "payments", partUnit: "made online", decimals: 1 } as const;
const balance = { measure: "value", unit: "£", decimals: 2 } as const;

function chart(said: readonly Said[], changes: Parameters<typeof metric>[0] = {}): Chart {
  const shown = metric(changes);
  const until = shift(first, said.length - 1);
  return chartOf(shown, seriesOf(shown, figures(first, said), [], until), "It moved", [], []);
}

const snow = {
  kind: "rival explanation",
  name: "Snow",
  from: "2024-03-01",
  to: "2024-03-01",
} satisfies ChartMark;

const marked = (...marks: ChartMark[]): Chart => ({ ...chart(steadyYear), marks });

const charts: Record<string, Chart> = {
  "a count": chart([...steadyYear, 70, 131, 100]),
  "a count with gaps": chart([98, null, 102, "not available", 0, 0, null, null, 95, 97, null]),
  "a share with nothing to take it of": chart(
    [[1, 9], [0, 0], [3, 7], "does not apply", [9, 9]],
    share,
  ),
  "values below zero": chart([-12.345, -3, null, 4.5, -120], balance),
  "the same number throughout": chart([5, 5, 5, 5, 5, 5, 5]),
  "nothing but zeros": chart([0, 0, 0]),
  "one number": chart([42]),
  "one number among gaps": chart(["not available", 42, "not available"]),
  "no number": chart(["not available", "does not apply", null], balance),
};

const draw = (shown: Chart) => renderToStaticMarkup(<ChartFigure chart={shown} width="wide" />);

const all = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map((match) => match[1] ?? "");

const drawings = (markup: string) => all(markup, /(<svg.*?<\/svg>)/g);

const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, "").trim();

const number = (words: string) => Number(words.replaceAll(/[£%,]/g, ""));

/** The table as it is read: the oldest first. */
function tableOf(markup: string) {
  const [body = ""] = all(markup, /<tbody>(.*)<\/tbody>/g);
  return all(body, /<tr>(.*?)<\/tr>/g)
    .map((row) => all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/g))
    .map(([period = "", figure = "", usual = "", remarks = ""]) => ({
      period: text(period),
      figure: text(figure.replace(/<small>.*/, "")),
      share: /<small>\((.*) of (.*)\)/.exec(figure)?.slice(1).map(number) ?? [null, null],
      usual: text(usual).replace(/^Usual range: /, ""),
      remarks: text(remarks),
    }))
    .toReversed();
}

const figuresOf = (markup: string) =>
  tableOf(markup).flatMap(({ figure }) => (figure === "–" ? [] : [number(figure)]));

/** The numbers that a drawing's line shows, read off its own gridlines, and how much a pixel is worth. */
function readOff(drawing: string) {
  const ticks = [...drawing.matchAll(/y="([\d.]+)" text-anchor="end">([-£\d.,%]+)</g)].map(
    ([, y, words]) => ({ y: Number(y) - 5, value: number(words ?? "") }),
  );
  const [low, high] = [ticks.at(0), ticks.at(-1)];
  if (!low || !high || low === high) throw new Error("A drawing needs two gridlines");
  const pixel = Math.abs((high.value - low.value) / (high.y - low.y));
  const [path = ""] = all(drawing, /class="chart-line" d="([^"]*)"/g);
  return {
    pixel,
    runs: path.split("M").length - 1,
    numbers: all(path, /[\d.]+,([\d.]+)/g).map((y) => low.value + (low.y - Number(y)) * pixel),
  };
}

const numbersOf = (drawing: string) =>
  [...drawing.matchAll(/"chart-number" x="([\d.]+)" y="([\d.]+)"[^>]*>(\d+)</g)].map(
    ([, x, y, number]) => ({ x: Number(x), y: Number(y), number }),
  );

describe.each(Object.keys(charts))("the chart of %s", (name) => {
  const shown = charts[name] as Chart;
  const markup = draw(shown);
  const table = tableOf(markup);

  it("draws the numbers of its table", () => {
    expect(drawings(markup)).toHaveLength(3);
    for (const drawing of drawings(markup)) {
      const { numbers, pixel } = readOff(drawing);
      const expected = figuresOf(markup);
      expect(numbers).toHaveLength(expected.length);
      for (const [place, value] of expected.entries()) {
        expect(Math.abs((numbers[place] ?? Number.NaN) - value)).toBeLessThan(pixel + 0.051);
      }
    }
  });

  it("breaks its line at every gap", () => {
    const runs = table.filter(
      ({ figure }, place) => figure !== "–" && (table[place - 1]?.figure ?? "–") === "–",
    );
    for (const drawing of drawings(markup)) expect(readOff(drawing).runs).toBe(runs.length);
  });

  it("has the rows of its table in its file", () => {
    const rows: Record<string, string>[] = parse(chartFile(shown), { bom: true, columns: true });
    const inFile = (cell: string | undefined) => (cell ? Number(cell) : null);
    const { unit, partUnit, measure } = shown.display;
    const isShare = measure === "share";
    expect(rows).toHaveLength(table.length);
    for (const [place, row] of rows.entries()) {
      const read = table[place];
      const figure = inFile(row[isShare ? "percent" : unit]);
      expect(read?.period).toBe(periodInWords(row.period ?? ""));
      expect(read?.figure).toBe(figure === null ? "–" : numberInWords(figure, shown.display));
      expect(read?.share).toEqual(
        isShare ? [inFile(row[partUnit ?? ""]), inFile(row[unit])] : [null, null],
      );
      expect(read?.remarks).toBe(row.said);
      const usual = [row["usual from"], row["usual to"]].map(inFile);
      expect(read?.usual).toBe(
        usual.includes(null)
          ? "–"
          : usual.map((limit) => numberInWords(limit ?? 0, shown.display)).join(" to "),
      );
    }
  });

  it("says the same figures to those who do not see it", () => {
    const said = chartText(shown);
    for (const described of all(markup, /<desc[^>]*>(.*?)<\/desc>/g)) expect(described).toBe(said);
    const given = table.filter(({ figure }) => figure !== "–");
    const gaps = table.filter(({ figure }) => figure === "–");
    if (given.length === 0) expect(said).toContain("No period has a number.");
    else {
      for (const { period } of gaps) expect(said).toMatch(new RegExp(`No number in .*${period}`));
      const inOrder = given.toSorted((one, other) => number(one.figure) - number(other.figure));
      expect(said).toContain(`Lowest ${inOrder[0]?.figure} in`);
      expect(said).toContain(`highest ${inOrder.at(-1)?.figure} in`);
      expect(said).toContain(`newest ${given.at(-1)?.figure} in ${given.at(-1)?.period}`);
    }
  });
});

describe("a chart", () => {
  it("says in words why a number is missing, and never 0", () => {
    const [withGaps, withoutWhole] = [
      charts["a count with gaps"],
      charts["a share with nothing to take it of"],
    ];
    expect(tableOf(draw(withGaps as Chart))[1]).toMatchObject({
      figure: "–",
      remarks: "not given",
    });
    expect(tableOf(draw(withGaps as Chart))[3]).toMatchObject({
      figure: "–",
      remarks: "not available",
    });
    expect(tableOf(draw(withoutWhole as Chart))[1]?.figure).toBe("–");
  });

  it("shows a number between gaps as a dot", () => {
    const [drawing = ""] = drawings(draw(charts["one number among gaps"] as Chart));
    expect(drawing).toContain('class="chart-dot"');
  });

  it("rings every point outside normal variation, the newest among them", () => {
    const shown = chart([...steadyYear, 99, 70]);
    const markup = draw(shown);
    expect(tableOf(markup).filter(({ remarks }) => remarks !== "")).toHaveLength(1);
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
        /"chart-tick" x="([\d.]+)" [^>]*="end">([-£\d][^<]*)</g,
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

  it("has a name of its own for each drawing", () => {
    const ids = all(draw(charts["a count"] as Chart), / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no style attribute, which the page's policy forbids", () => {
    for (const shown of Object.values(charts)) expect(draw(shown)).not.toContain("style=");
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
        expect(renderToStaticMarkup(<Sparkline chart={chart(numbers, changes)} />)).not.toMatch(
          /NaN/,
        );
        expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(markup).not.toMatch(/(width|height|r)="-/);
      }),
    );
  });
});

describe("a sparkline", () => {
  const spark = (shown: Chart) => renderToStaticMarkup(<Sparkline chart={shown} />);

  it("shows the same line as the chart, without axes", () => {
    const shown = charts["a count with gaps"] as Chart;
    const [path = ""] = all(spark(shown), /class="chart-line" d="([^"]*)"/g);
    expect(path.split("M").length - 1).toBe(4);
    expect(spark(shown)).not.toContain("<text");
    expect(spark(shown)).toContain(chartText(shown));
  });

  it("rings its newest point alone, where it stands outside normal variation", () => {
    expect(spark(chart([...steadyYear, 70, 71]))).toMatch(
      /^(?!.*chart-signal.*chart-signal).*chart-signal/,
    );
    expect(spark(chart([...steadyYear, 70, 100]))).not.toContain("chart-signal");
  });
});
