import { scaleLinear } from "d3-scale";
import { type Chart, showsExpected } from "#app/domain/metrics/chart.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import { clipped } from "#app/domain/metrics/limits.ts";
import { numberInWords } from "#app/words/en/numbers.ts";

export type ValueAxis = {
  domain: [number, number];
  ticks: { value: number; text: string }[];
};

/** A chart's range of values, rounded outwards, and its gridlines. */
export function valueAxisOf(
  { points, display, target }: Pick<Chart, "points" | "display" | "target">,
  overlays: readonly Pick<Chart, "points">[] = [],
): ValueAxis {
  const scale = scaleLinear(extent(points, overlays, display, target?.value ?? null), [0, 1]).nice(
    4,
  );
  const ticks = scale
    .ticks(4)
    .filter((tick) => display.measure !== "count" || Number.isInteger(tick));
  const [from = 0, to = 1] = scale.domain();
  return {
    domain: [from, to],
    ticks: ticks.map((value) => ({ value, text: tickInWords(value, ticks, display) })),
  };
}

/** Values closer than this, relative to their size, leave no room for ticks. */
const hardly = 1e-9;

/** Counts and shares start at 0; other values, and expectations far above 0, at the lowest. */
function extent(
  points: Chart["points"],
  overlays: readonly Pick<Chart, "points">[],
  display: Display,
  target: number | null,
): [number, number] {
  const values = points
    .flatMap(({ value, lower, upper, expected }) => [
      value,
      ...[lower, upper, expected?.value, expected?.likely?.low, expected?.likely?.high].map(
        (limit) => limitOf(limit ?? null, display),
      ),
    ])
    .concat(
      target,
      overlays.flatMap((overlay) => overlay.points.map(({ value }) => value)),
    )
    .filter((value) => value !== null);
  const isNarrow = showsExpected({ points }) && 2 * Math.min(...values) > Math.max(...values);
  const hasZero = (display.measure !== "value" && !isNarrow) || values.length === 0;
  const lowest = Math.min(...values, ...(hasZero ? [0] : []));
  const highest = Math.max(lowest, ...values);
  const visible = hardly * Math.max(1, Math.abs(lowest), Math.abs(highest));
  if (highest - lowest > visible) return [lowest, highest];
  return [Math.min(0, lowest), Math.max(1, highest + 1)];
}

/** The first tick of a count or share that does not start at 0: "40%"; null for others. */
export function beginningOf(chart: Pick<Chart, "points" | "display" | "target">): string | null {
  const { domain, ticks } = valueAxisOf(chart);
  if (chart.display.measure === "value" || domain[0] <= 0) return null;
  return ticks[0]?.text ?? null;
}

const limitOf = (limit: number | null, display: Display) =>
  limit === null ? null : clipped(limit, display);

const sizesInWords = [
  { size: 1e9, letters: "bn" },
  { size: 1e6, letters: "m" },
];

/** "40%", "£3.50", "12,000"; millions as "1.5m", so that they leave room for the plot. */
function tickInWords(tick: number, ticks: readonly number[], display: Display): string {
  const largest = Math.max(...ticks.map(Math.abs));
  const { size, letters } = sizesInWords.find((one) => largest >= one.size) ?? {
    size: 1,
    letters: "",
  };
  const decimals = decimalsOf(ticks.map((value) => value / size));
  if (tick === 0 && size > 1) return numberInWords(0, { ...display, decimals: 0 });
  return `${numberInWords(tick / size, { ...display, decimals })}${letters}`;
}

function decimalsOf(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step >= 1 || step === 0 ? 0 : Math.min(4, Math.ceil(-Math.log10(step)));
}
