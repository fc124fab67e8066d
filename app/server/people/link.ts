import { addDays } from "date-fns";
import type { Month } from "#app/domain/calendar/period.ts";
import { type LinkKind, linkFolders } from "#app/domain/people/link.ts";
import { makeLink } from "#db/changes/people/links.ts";
import { findWorkingLink, type NamedLinks } from "#db/queries/people/links.ts";
import type { Stamped } from "./access.ts";
import { hashOf, newSecret } from "./secrets.ts";
import type { Visit } from "./visit.ts";

/** The token of a new link, which is known here alone and nowhere once the page is drawn; what is kept of it; and its address. */
export function newToken(
  asked: Pick<Visit, "publicUrl">,
  kind: LinkKind,
): { token: string; tokenHash: string; address: string } {
  const token = newSecret();
  return { token, tokenHash: hashOf(token), address: linkAddress(asked, kind, token) };
}

/** The address at which a token opens what its link does. */
export const linkAddress = (
  { publicUrl }: Pick<Visit, "publicUrl">,
  kind: LinkKind,
  token: string,
): string => `${publicUrl}/${linkFolders[kind]}/${token}`;

/** When a link that is made now stops working, after so many days. */
export const endOfLink = ({ now }: Pick<Visit, "now">, days: number): string =>
  addDays(now, days).toISOString();

/** Makes a link to somebody's return of a month, or to a month's summary, that works for so many days. */
export async function makeMonthLink(
  asked: Pick<Visit, "db" | "now" | "publicUrl"> & Stamped,
  link: { kind: "return"; personId: number; month: Month } | { kind: "summary"; month: Month },
  days: number,
): Promise<{ id: number; token: string; address: string; expiresAt: string }> {
  const { tokenHash, ...made } = newToken(asked, link.kind);
  const expiresAt = endOfLink(asked, days);
  const id = await makeLink(asked.db, asked.stamp, { ...link, expiresAt, tokenHash });
  return { id, ...made, expiresAt };
}

/** The link with a token; undefined where none works. */
export const linkWith = <Kind extends LinkKind>(
  { db, now }: Pick<Visit, "db" | "now">,
  kind: Kind,
  token: string,
): Promise<NamedLinks[Kind] | undefined> =>
  findWorkingLink(db, kind, hashOf(token), now.toISOString());
