import type { Chart } from "#app/domain/chart.ts";
import { numberInWords } from "#app/domain/wording.ts";
import { geometryOf, type Size } from "./geometry.ts";
import { valueAxisOf } from "./value-axis.ts";

/** The drawings of a chart: each is shown where the page has at least its width, so that its text is never made smaller. */
const drawings = {
  wide: { width: 800, height: 300 },
  column: { width: 540, height: 260 },
  narrow: { width: 328, height: 230 },
};

export type Width = keyof typeof drawings;

/** The height of a row of numbers above the plot, one for marks that begin at nearly the same time. */
export const rowHeight = 18;

const tickCharacter = 8.5;
const labelCharacter = 9.5;

/** A drawing's size, with room beside its plot for its longest numbers and above it for its marks. */
export function sizeOf(chart: Chart, width: Width): Size {
  const drawing = drawings[width];
  const margin = {
    top: 16,
    right: 16 + labelCharacter * newestInWords(chart).length,
    bottom: 28,
    left: 14 + tickCharacter * longestTick(chart),
  };
  const { marks } = geometryOf(chart, { ...drawing, margin });
  const above = rowHeight * Math.max(0, ...marks.map((mark) => mark.row + 1));
  return {
    width: drawing.width,
    height: drawing.height + Math.max(0, above - 2 * rowHeight),
    margin: { ...margin, top: margin.top + above },
  };
}

/** The number that stands at the line's end. */
export function newestInWords({ points, display }: Pick<Chart, "points" | "display">): string {
  const newest = points.findLast((point) => point.value !== null)?.value ?? null;
  return newest === null ? "" : numberInWords(newest, display);
}

const longestTick = (chart: Chart) =>
  Math.max(0, ...valueAxisOf(chart).ticks.map(({ text }) => text.length));
