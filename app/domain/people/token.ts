import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import type { Day } from "#app/domain/calendar/period.ts";

/** Credentials of another system, which can read and give the figures of the metrics named. */
export type Token = {
  id: number;
  name: string;
  /** The last day on which it works. */
  lastDay: Day;
  lastUsedOn: Day | null;
  revokedAt: string | null;
  madeAt: string;
  /** The name of who made it; null where that was no person. */
  madeBy: string | null;
  /** The metrics that it reads and gives, the most important first. */
  metrics: { id: number; slug: string; name: string }[];
};

/** The most days that a token can work. */
export const longestDays = 366;

export type TokenState = "works" | "expired" | "revoked";

export function stateOf(token: Pick<Token, "lastDay" | "revokedAt">, today: Day): TokenState {
  if (token.revokedAt !== null) return "revoked";
  return token.lastDay < today ? "expired" : "works";
}

export type LastDayFault = "over" | "too late";

export function lastDayFault(lastDay: Day, today: Day): LastDayFault | undefined {
  if (lastDay < today) return "over";
  return lastDay > latestDay(today) ? "too late" : undefined;
}

export const latestDay = (today: Day): Day =>
  formatISO(addDays(parseISO(today), longestDays), { representation: "date" });

/** The token's name as the author of what it gave: "Contact centre system (token)". */
export const authorOf = ({ name }: Pick<Token, "name">): string => `${name} (token)`;

/** The token that a figure came from, by its source; undefined where it came from elsewhere. */
export const tokenIn = (source: string): string | undefined =>
  source.endsWith(" (token)") ? source : undefined;
