import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import type { Day } from "#app/domain/calendar/period.ts";

/** A period such as the weeks before an election, in which new claims and links are held back. */
export type SensitivityPeriod = { id: number; name: string; startsOn: Day; endsOn: Day };

export const sensitivityOn = <Period extends Pick<SensitivityPeriod, "startsOn" | "endsOn">>(
  day: Day,
  periods: readonly Period[],
): Period | undefined => periods.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

export type SensitivityState = "over" | "now" | "to come";

export function stateOn(
  day: Day,
  { startsOn, endsOn }: Pick<SensitivityPeriod, "startsOn" | "endsOn">,
): SensitivityState {
  if (endsOn < day) return "over";
  return startsOn <= day ? "now" : "to come";
}

/** The last day of a period that is ended on a day; null if no day of it is left. */
export const lastDayBefore = (day: Day, { startsOn }: Pick<SensitivityPeriod, "startsOn">) =>
  startsOn < day ? formatISO(addDays(parseISO(day), -1), { representation: "date" }) : null;

const longestSensitivity = 366;

export const latestEnd = (startsOn: Day): Day =>
  formatISO(addDays(parseISO(startsOn), longestSensitivity), { representation: "date" });
