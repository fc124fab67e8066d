import type { Month } from "#app/domain/calendar/period.ts";

/** A link that opens something without signing in. Its token is not stored. Moments are in UTC, null if it has not happened. */
type Link = {
  id: number;
  madeById: number;
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
};

type MonthLink = Link & { month: Month; timesOpened: number; lastOpenedAt: string | null };

export type LinkPurpose = "invitation" | "reset";

/** Links to choose a password, once; to one officer's return of a month; to a published month's summary. */
export type Links = {
  /** `madeById` is null if the person requested it. */
  password: Omit<Link, "madeById"> & {
    madeById: number | null;
    personId: number;
    purpose: LinkPurpose;
    usedAt: string | null;
  };
  /** `sentAt` is when the reminder was sent by e-mail. */
  return: MonthLink & { personId: number; sentAt: string | null };
  summary: MonthLink;
};

export type LinkKind = keyof Links;

/** The first part of the address of each kind, before its token. */
export const linkFolders: Record<LinkKind, string> = { password: "i", return: "l", summary: "s" };

/** The link to a return by which the visitor came in. */
export type LinkInUse = Pick<Links["return"], "id" | "month">;

export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 24 };

/** The most links to a password that a person may request for themselves in an hour. */
export const mostAskedFor = 3;

/** The days for which a link to a return or a summary may work. */
export const linkDays = [7, 30, 90] as const;

export const usualLinkDays = 30;

export type LinkState = "works" | "expired" | "revoked";

export function stateOf(link: Pick<Link, "expiresAt" | "revokedAt">, now: string): LinkState {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt > now ? "works" : "expired";
}
