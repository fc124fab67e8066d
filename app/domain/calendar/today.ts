import type { Day } from "./period.ts";

const london = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The date in the United Kingdom at a given moment, whatever the server's own time zone. */
export const dayInLondon = (now: Date): Day => london.format(now);

/** The day that due dates and reviews go by: a demo keeps its own. */
export const todayOf = (council: { today: Day | null } | undefined, now: Date): Day =>
  council?.today ?? dayInLondon(now);
