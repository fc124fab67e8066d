import { lastMonthOf, type Month, type Period } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Chart } from "./chart.ts";
import { type Display, numberInWords } from "./wording.ts";

/** What a metric is to reach in a period, and why that. */
export type Target = {
  id: number;
  metricId: number;
  period: Period;
  value: number;
  reason: string;
};

/** A target with who set it last, and the moment in UTC; null where the trail does not know. */
export type TargetSet = Target & { setBy: string | null; setAt: string | null };

/** The first of a metric's targets that is for a month or a later one, undefined where there is none. */
export function nextTarget(
  display: Display,
  month: Month,
  targets: readonly Target[] = [],
): Chart["target"] {
  const next = targets.find(({ period }) => lastMonthOf(period) >= month);
  if (!next) return undefined;
  const { value, period } = next;
  return { value, text: `Target ${numberInWords(value, display)} by ${periodInWords(period)}` };
}
