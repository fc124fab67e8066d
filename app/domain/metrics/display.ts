import type { Metric } from "./metric.ts";

/** The properties of a metric that decide how its numbers are written. */
export type Display = Pick<Metric, "measure" | "unit" | "partUnit" | "decimals">;

export function displayOf({ measure, unit, partUnit, decimals }: Display): Display {
  return { measure, unit, partUnit, decimals };
}

/** To the metric's decimals, as tables, charts, files and sentences all show it: 16.4 for 16.3827; never −0. */
export function rounded(value: number, { decimals }: Pick<Display, "decimals">): number {
  return Number(value.toFixed(decimals)) + 0;
}
