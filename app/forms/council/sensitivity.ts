import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import { latestEnd, type SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { day } from "#app/forms/calendar/day.ts";
import { form, type Parsed, refusal } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";

/** A period of heightened sensitivity; `today` is the council's. */
export const sensitivityForm = form(
  {
    name: text({ name: "The name", most: 100, enter: "Enter what it is" }),
    startsOn: day("Enter its first day"),
    endsOn: day("Enter its last day"),
  },
  {
    meaning: (period, { today }: { today: Day }): Parsed<Omit<SensitivityPeriod, "id">> => {
      const message = problemWithEnd(period, today);
      return message ? refusal("endsOn", message) : { ok: true, value: period };
    },
  },
);

function problemWithEnd(
  { startsOn, endsOn }: Pick<SensitivityPeriod, "startsOn" | "endsOn">,
  today: Day,
): string | undefined {
  if (endsOn < startsOn) return "The last day is before the first: write a later one";
  if (endsOn < today) return `${dayInWords(endsOn)} is over: write a day from today on`;
  const latest = latestEnd(startsOn);
  if (endsOn > latest) {
    return `A period lasts a year at most: write a day up to ${dayInWords(latest)}`;
  }
  return undefined;
}
