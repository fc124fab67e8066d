import { type Day, dayInWords } from "./period.ts";

const london = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in the United Kingdom at a moment, whatever the server's own time zone. */
export const dayInLondon = (now: Date): Day => london.format(now);

/** The day by which dues and reviews are reckoned: a demo keeps its own. */
export const todayOf = (council: { today: Day | null } | undefined, now: Date): Day =>
  council?.today ?? dayInLondon(now);

/** "5 November 2026", the day in London of a moment in UTC. */
export const momentInWords = (instant: string): string =>
  dayInWords(dayInLondon(new Date(instant)));

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "long",
  timeStyle: "short",
});

/** "5 November 2026 at 09:30", in London, of a moment in UTC. */
export const momentAndTimeInWords = (instant: string): string => moment.format(new Date(instant));

const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeStyle: "short" });

/** "09:30", in London; the minute that has begun by then counts as a whole. */
export const timeAfter = (now: Date): string =>
  time.format(new Date(Math.ceil(now.getTime() / 60_000) * 60_000));
