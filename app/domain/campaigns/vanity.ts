import { lastMonthOf, monthOf, type Period, periodHolding } from "#app/domain/calendar/period.ts";
import { type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type Relation, relationOf } from "#app/domain/metrics/relation.ts";
import type { Campaign } from "./campaign.ts";

/** A vanity number, never alone: beside the outcome that it was meant to move, with the relation seen so far. */
export type VanityNumber = {
  metric: Metric;
  campaign: Campaign;
  /** The newest figure in the campaign's own time that has a number. */
  newest: FigureInForce | null;
  /** Null where the campaign named no outcome. */
  outcome: Metric | null;
  relation: Relation | null;
};

/** Leaves out figures from after the campaign's end, which it did not cause. */
export function vanityNumber(
  metric: Metric,
  campaign: Campaign,
  outcome: Metric | null,
  figures: ReadonlyMap<number, readonly FigureInForce[]>,
): VanityNumber {
  const own = figures.get(metric.id) ?? [];
  const newest = own.findLast(
    (figure) => numberOf(figure) !== null && isWithin(figure.period, campaign),
  );
  const moved = outcome && (figures.get(outcome.id) ?? []);
  return {
    metric,
    campaign,
    newest: newest ?? null,
    outcome,
    relation: moved && relationOf(own, moved),
  };
}

/** True of a period that ends in the month of the campaign's start or later, and begins before its end. */
export const isWithin = (period: Period, { startsOn, endsOn }: Campaign) =>
  lastMonthOf(period) >= monthOf(startsOn) &&
  (endsOn === null || period <= periodHolding(endsOn, period));
