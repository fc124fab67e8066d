import type { Chart } from "#app/domain/metrics/chart.ts";
import { geometryOf, newestInWords, type Size } from "./geometry.ts";
import { valueAxisOf } from "./value-axis.ts";

/** Each drawing is shown where the page is at least as wide as it, so that its text is never shrunk. */
const drawings = {
  full: { width: 1152, height: 420 },
  wide: { width: 740, height: 320 },
  column: { width: 540, height: 260 },
  narrow: { width: 328, height: 230 },
};

export type Width = keyof typeof drawings;

export const drawnFor: Record<Exclude<Width, "narrow">, readonly Width[]> = {
  full: ["full", "wide", "column", "narrow"],
  wide: ["wide", "column", "narrow"],
  column: ["column", "narrow"],
};

export type Company = { overlays: readonly Chart[]; strips: readonly Chart[] };

export const alone: Company = { overlays: [], strips: [] };

/** The height of a row of mark numbers above the plot. */
export const rowHeight = 18;

const tickCharacter = 8.5;
const labelCharacter = 9.5;

/** Leaves room beside the plot for the longest numbers and above it for marks. */
export function sizeOf(chart: Chart, width: Width, company = alone): Size {
  const drawing = drawings[width];
  const margin = marginOf(chart, company);
  const { marks } = geometryOf(chart, { ...drawing, margin });
  const above = rowHeight * Math.max(0, ...marks.map((mark) => mark.row + 1));
  return {
    width: drawing.width,
    height: drawing.height + Math.max(0, above - 2 * rowHeight),
    margin: { ...margin, top: margin.top + above },
  };
}

export function stripSizeOf(chart: Chart, width: Width, company: Company): Size {
  const height = width === "full" ? 170 : 150;
  return { width: drawings[width].width, height, margin: marginOf(chart, company) };
}

function marginOf(chart: Chart, { overlays, strips }: Company): Size["margin"] {
  const axes = [valueAxisOf(chart, overlays), ...strips.map((strip) => valueAxisOf(strip))];
  const ticks = axes.flatMap((axis) => axis.ticks);
  const labels = [
    ...[chart, ...strips].map(newestInWords),
    ...overlays.map((overlay) => `A ${newestInWords(overlay)}`),
  ];
  return {
    top: 16,
    right: 16 + labelCharacter * longest(labels),
    bottom: 28,
    left: 14 + tickCharacter * longest(ticks.map(({ text }) => text)),
  };
}

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
