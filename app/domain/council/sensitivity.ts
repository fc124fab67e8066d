import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import type { Day } from "#app/domain/calendar/period.ts";

/** A period of heightened sensitivity, such as the weeks before an election: new claims and links wait until it is over. */
export type SensitivityPeriod = { id: number; name: string; startsOn: Day; endsOn: Day };

/** The period that a day is in; undefined where it is in none. */
export const sensitivityOn = <Period extends Pick<SensitivityPeriod, "startsOn" | "endsOn">>(
  day: Day,
  periods: readonly Period[],
): Period | undefined => periods.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

/** The state of a sensitive period on a day. */
export type SensitivityState = "over" | "now" | "to come";

export function stateOn(
  day: Day,
  { startsOn, endsOn }: Pick<SensitivityPeriod, "startsOn" | "endsOn">,
): SensitivityState {
  if (endsOn < day) return "over";
  return startsOn <= day ? "now" : "to come";
}

/** The last day of a period that is to hold nothing back from a day on; null where it then has no day left. */
export const lastDayBefore = (day: Day, { startsOn }: Pick<SensitivityPeriod, "startsOn">) =>
  startsOn < day ? formatISO(addDays(parseISO(day), -1), { representation: "date" }) : null;

/** A period holds things back for so many days at most. */
export const longestSensitivity = 366;

/** The latest day that a period from a day on may last to. */
export const latestEnd = (startsOn: Day): Day =>
  formatISO(addDays(parseISO(startsOn), longestSensitivity), { representation: "date" });
