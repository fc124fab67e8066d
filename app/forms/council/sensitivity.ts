import type { Day } from "#app/domain/calendar/period.ts";
import { latestEnd, type SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { day } from "#app/forms/calendar/day.ts";
import { form, type Parsed, refusal } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export const sensitivityForm = form(
  {
    name: text({ ...words.councilFields.periodName, most: 100 }),
    startsOn: day(words.councilFields.firstDay),
    endsOn: day(words.councilFields.lastDay),
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
  if (endsOn < startsOn) return words.councilFields.endsBefore;
  if (endsOn < today) return words.councilFields.isOver(dayInWords(endsOn));
  const latest = latestEnd(startsOn);
  return endsOn > latest ? words.councilFields.tooLong(dayInWords(latest)) : undefined;
}
