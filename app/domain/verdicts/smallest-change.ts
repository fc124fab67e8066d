import type { Calendar } from "#app/domain/calendar/calendars.ts";
import {
  type Day,
  isOver,
  monthsAfter,
  type Period,
  periodHolding,
  periodsBetween,
  seasonOf,
  shift,
} from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { ReasonNotToFit } from "#app/statistics/verdicts/baseline-fit.ts";
import { smallestChangeOver } from "#app/statistics/verdicts/planned-window.ts";
import { longestFor } from "#app/statistics/verdicts/window.ts";
import { type Figures, forecastSeries, type Said } from "./forecast-series.ts";

/** The smallest change that a planned campaign would show four times in five. */
export type SmallestChange =
  | {
      known: true;
      /** In the metric's unit, over the whole window; of a share, in counts of its part. */
      smallest: number;
      /** Over the window, if nothing is done. */
      expected: number;
      /** Null unless the metric is a share. */
      percentagePoints: number | null;
      first: Period;
      last: Period;
      calendar: Calendar;
    }
  | { known: false; because: ReasonNotToFit | "no_figures" };

const longest = 12;

/** From the metric's own past. Without an end, the window is as long as the baseline allows. */
export function smallestChange({
  campaign,
  today,
  followUpMonths = 3,
  comparison,
  ...asked
}: Pick<Figures, "measure" | "figures"> & {
  campaign: Pick<Campaign, "startsOn" | "endsOn">;
  today: Day;
  followUpMonths?: number;
  comparison?: readonly Said[] | undefined;
}): SmallestChange {
  const over = ({ period }: Said) => isOver(period, today);
  const figures = asked.figures.filter(over);
  const series = forecastSeries({ ...asked, figures, comparison: comparison?.filter(over) });
  const like = figures[0]?.period;
  if (!series || like === undefined) return { known: false, because: "no_figures" };
  const first = periodHolding(campaign.startsOn, like);
  const start = series.timeOf(first);
  const before = series.observations.filter(({ time }) => time < start).length;
  const limit = shift(first, Math.min(longest, longestFor(before)) - 1);
  const end = campaign.endsOn && monthsAfter(periodHolding(campaign.endsOn, like), followUpMonths);
  const last = end && end < limit ? end : limit;
  const planned = periodsBetween(first, last).map((period) => ({
    time: series.timeOf(period),
    season: seasonOf(period),
  }));
  const found = smallestChangeOver(series, planned);
  if (!found.known) return { known: false, because: found.reason };
  return { ...found, first, last, calendar: series.calendar };
}
