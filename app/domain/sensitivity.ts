import type { Day } from "./period.ts";

/** A period of heightened sensitivity, such as the weeks before an election: new claims and links wait until it is over. */
export type SensitivityPeriod = { id: number; name: string; startsOn: Day; endsOn: Day };

/** The period that a day is in; undefined where it is in none. */
export const sensitivityOn = <Period extends Pick<SensitivityPeriod, "startsOn" | "endsOn">>(
  day: Day,
  periods: readonly Period[],
): Period | undefined => periods.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
