import type { Month } from "#app/domain/calendar/period.ts";

/** A link that opens something without signing in, as it is kept: without its token. Moments are in UTC, null where it has not happened. */
type Link = {
  id: number;
  madeById: number;
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
};

type MonthLink = Link & { month: Month; timesOpened: number; lastOpenedAt: string | null };

export type LinkPurpose = "invitation" | "reset";

/** What links open: the choice of a password, once; one officer's return of a month; a published month's summary. */
export type Links = {
  /** Nobody made it where its person asked for it. */
  password: Omit<Link, "madeById"> & {
    madeById: number | null;
    personId: number;
    purpose: LinkPurpose;
    usedAt: string | null;
  };
  /** `sentAt` is when the reminder with the link was sent by e-mail. */
  return: MonthLink & { personId: number; sentAt: string | null };
  summary: MonthLink;
};

export type LinkKind = keyof Links;

/** The first part of the address of each kind; its token follows. */
export const linkFolders: Record<LinkKind, string> = { password: "i", return: "l", summary: "s" };

/** The link to a return by which somebody came in. */
export type LinkInUse = Pick<Links["return"], "id" | "month">;

/** For how many hours a link to a password works. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 24 };

/** How many links to a password somebody may ask for themselves within an hour. */
export const mostAskedFor = 3;

/** For how many days a link to a return or a summary may work. */
export const linkDays = [7, 30, 90] as const;

/** For how many it does where nobody says otherwise. */
export const usualLinkDays = 30;

export type LinkState = "works" | "expired" | "revoked";

export function stateOf(link: Pick<Link, "expiresAt" | "revokedAt">, now: string): LinkState {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt > now ? "works" : "expired";
}
