import {
  calendarOf,
  indexOf,
  lastMonthOf,
  monthOf,
  type Period,
  quarterOf,
} from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type Relation, relationOf } from "#app/domain/metrics/relation.ts";
import { numberInWords, unitInWords } from "#app/domain/metrics/wording.ts";
import type { Campaign } from "./campaign.ts";

/** A vanity number, never alone: beside the outcome that it was meant to move, with the relation seen so far. */
export type VanityNumber = {
  metric: Metric;
  campaign: Campaign;
  /** "12,400", null where no number has been given. */
  number: string | null;
  /** "likes in October 2026". */
  unit: string;
  /** Null where the campaign named no outcome. */
  outcome: Metric | null;
  relation: Relation | null;
};

/** The newest number of a campaign's own time: what was liked after its end was not its doing. */
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
  const value = newest ? numberOf(newest) : null;
  const moved = outcome && (figures.get(outcome.id) ?? []);
  return {
    metric,
    campaign,
    number: value === null ? null : numberInWords(value, metric),
    unit: newest
      ? `${unitInWords(newest, metric)} in ${periodInWords(newest.period)}`
      : `${metric.unit}: no figure given`,
    outcome,
    relation: moved && relationOf(own, moved),
  };
}

/** Whether a period holds any of a campaign's own time. */
export const isWithin = (period: Period, { startsOn, endsOn }: Campaign) =>
  lastMonthOf(period) >= monthOf(startsOn) &&
  (endsOn === null ||
    indexOf(period) <=
      indexOf(calendarOf(period) === "quarter" ? quarterOf(monthOf(endsOn)) : monthOf(endsOn)));
