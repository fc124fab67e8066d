import type { Month } from "#app/domain/calendar/period.ts";

/** A link that opens one officer's return of one month and nothing else, as it is kept: without its token. */
export type ReturnLink = {
  id: number;
  personId: number;
  month: Month;
  madeById: number;
  /** Moments in UTC, null where it has not happened. */
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** When the reminder with the link was sent by e-mail. */
  sentAt: string | null;
  timesOpened: number;
  lastOpenedAt: string | null;
};

/** The link by which somebody came in. */
export type LinkInUse = Pick<ReturnLink, "id" | "month">;

/** For how many days a link may work. */
export const linkDays = [7, 30, 90] as const;

/** For how many it does where nobody says otherwise. */
export const usualLinkDays = 30;

export type LinkState = "works" | "expired" | "revoked";

export function stateOf(link: Pick<ReturnLink, "expiresAt" | "revokedAt">, now: string): LinkState {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt > now ? "works" : "expired";
}
