export const linkPurposes = ["invitation", "reset"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** For how many hours each works. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 24 };

/** How many links somebody may ask for themselves within an hour. */
export const mostAskedFor = 3;

/** A link by which a person chooses a password, once: invited, or having lost the one they had. */
export type PersonLink = {
  id: number;
  personId: number;
  purpose: LinkPurpose;
  /** Null where the person asked for it. */
  madeById: number | null;
  /** Moments in UTC, null where it has not happened. */
  madeAt: string;
  expiresAt: string;
  usedAt: string | null;
  revokedAt: string | null;
};
