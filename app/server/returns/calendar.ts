import { createEvents, type EventAttributes } from "ics";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayAfter } from "#app/domain/calendar/working-day.ts";
import type { DueDay } from "#app/domain/returns/due-days.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

/** An event keeps its identity while its day is a due day of this person. */
export type CalendarOf = { council: string; personId: number; publicUrl: string };

/** An iCalendar file of all-day events in UK time. */
export function calendarOf(days: readonly DueDay[], whose: CalendarOf): string {
  const { error, value } = createEvents(
    days.map((due) => eventOf(due, whose)),
    { calName: words.calendar.name(whose.council), productId: "-//Real Headlines//Due days//EN" },
  );
  if (error || !value) throw error ?? new Error("The calendar is empty");
  return value.replace("METHOD:PUBLISH", "METHOD:PUBLISH\r\nX-WR-TIMEZONE:Europe/London");
}

function eventOf(
  { day, figures }: DueDay,
  { personId, publicUrl, council }: CalendarOf,
): EventAttributes {
  const { host } = new URL(publicUrl);
  return {
    uid: `due-${day}-${personId}@${host}`,
    title: words.calendar.due(figures.length, council),
    description: figures.map(({ name, period }) => `${name}, ${periodInWords(period)}`).join("\n"),
    start: dateOf(day),
    end: dateOf(dayAfter(day)),
    url: `${publicUrl}/returns`,
    busyStatus: "FREE",
  };
}

const dateOf = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
