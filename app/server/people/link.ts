import { addDays } from "date-fns/addDays";
import type { Month } from "#app/domain/calendar/period.ts";
import { type LinkKind, linkFolders } from "#app/domain/people/link.ts";
import { makeLink } from "#db/changes/people/links.ts";
import { findWorkingLink, type NamedLinks } from "#db/queries/people/links.ts";
import type { Stamped } from "./access.ts";
import { hashOf, newSecret } from "./secrets.ts";
import type { Visit } from "./visit.ts";

/** A new token, its hash to store, and its address. The token itself is shown once and stored nowhere. */
export function newToken(
  asked: Pick<Visit, "publicUrl">,
  kind: LinkKind,
): { token: string; tokenHash: string; address: string } {
  const token = newSecret();
  return { token, tokenHash: hashOf(token), address: linkAddress(asked, kind, token) };
}

export const linkAddress = (
  { publicUrl }: Pick<Visit, "publicUrl">,
  kind: LinkKind,
  token: string,
): string => `${publicUrl}/${linkFolders[kind]}/${token}`;

export const endOfLink = ({ now }: Pick<Visit, "now">, days: number): string =>
  addDays(now, days).toISOString();

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

export const linkWith = <Kind extends LinkKind>(
  { db, now }: Pick<Visit, "db" | "now">,
  kind: Kind,
  token: string,
): Promise<NamedLinks[Kind] | undefined> =>
  findWorkingLink(db, kind, hashOf(token), now.toISOString());
