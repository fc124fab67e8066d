import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import type { Day } from "#app/domain/calendar/period.ts";

/** The credentials of another system, for the figures of certain metrics. */
export type Token = {
  id: number;
  name: string;
  /** The last day on which it works. */
  lastDay: Day;
  lastUsedOn: Day | null;
  revokedAt: string | null;
  madeAt: string;
  /** Null if no person made it. */
  madeBy: string | null;
  /** The most important first. */
  metrics: { id: number; slug: string; name: string }[];
};

const longestDays = 366;

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

/** The author of figures that came by a token: "Contact centre system (token)". */
export const authorOf = ({ name }: Pick<Token, "name">): string => `${name} (token)`;

/** The source of a figure, if it came by a token. */
export const tokenIn = (source: string): string | undefined =>
  source.endsWith(" (token)") ? source : undefined;
