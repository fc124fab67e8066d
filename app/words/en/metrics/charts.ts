import type { Chart } from "#app/domain/metrics/chart.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures, numberInWords } from "#app/words/en/numbers.ts";
import { chartText, chartTitle, remarkInWords } from "./chart-text.ts";
import { exploreWords } from "./explore.ts";

/** The strings of charts and of the page that explores them, which a browser that takes them over is sent. */
export const chartWords = {
  chart: {
    title: chartTitle,
    description: chartText,
    showFigures: "Show the figures",
    usualRange: (range: string) => `Shaded: its usual range, ${range}.`,
    noUsualRange: "There are too few figures for a usual range.",
    expected:
      "Dashes: what its past leads one to expect had nothing been done. Shaded round them: the likely range. Filled: how far the figures are from it.",
    beginning: (lowest: string) => `The scale begins at ${lowest}, not at 0.`,
    signals: "Ringed: outside normal variation.",
    target: ({ value, period }: NonNullable<Chart["target"]>, display: Chart["display"]) =>
      `Long dashes: target ${numberInWords(value, display)} by ${periodInWords(period)}.`,
    event: (name: string, kind: string, day: string) => `${name}, ${kind}, ${day}`,
    campaign: (name: string, kind: string, from: string, to: string | null) =>
      to ? `${name}, ${kind}, ${from} to ${to}` : `${name}, ${kind} since ${from}`,
    file: { usualFrom: "usual from", usualTo: "usual to" },
    table: {
      period: "Period",
      figure: "Figure",
      usual: "Usual range",
      expected: "Expected",
      low: "Likely from",
      high: "Likely to",
      said: "Remarks",
      remark: remarkInWords,
      none: "–",
      share: (part: number, whole: number) => `(${inFigures(part)} of ${inFigures(whole)})`,
      range: (from: string, to: string) => `${from} to ${to}`,
      was: (was: string) => `corrected, was ${was}`,
    },
  },

  ...exploreWords,
};
