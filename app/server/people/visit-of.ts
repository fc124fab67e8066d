import { todayOf } from "#app/domain/calendar/today.ts";
import { bankHolidays } from "#app/server/calendar/bank-holidays.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { type Asking, whoAsks } from "./session.ts";
import type { Visit } from "./visit.ts";

type Arrival = Omit<Visit, "today" | "holidays" | "council" | keyof Asking>;

export async function visitOf(arrival: Arrival, cookies: string | null): Promise<Visit> {
  const { now } = arrival;
  const [council, who] = await Promise.all([
    findCouncil(arrival.db),
    whoAsks(arrival.db, cookies, now),
  ]);
  const today = todayOf(council, now);
  const holidays = bankHolidays(council?.nation ?? "England");
  // Anybody can sign in to a demo, and could have letters sent to anyone.
  const mail = council?.demo ? undefined : arrival.mail;
  return { ...arrival, ...who, mail, today, holidays, council };
}
