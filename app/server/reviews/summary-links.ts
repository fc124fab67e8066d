import type { Month } from "#app/domain/calendar/period.ts";
import type { SignedInVisit, Stamped } from "#app/server/people/access.ts";
import { hashOf, newSecret } from "#app/server/people/secrets.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { endOfLink } from "#app/server/returns/reminders.ts";
import { words } from "#app/words/words.ts";
import { makeSummaryLink, openSummaryLink } from "#db/changes/reviews/summary-links.ts";
import { findWorkingSummaryLink } from "#db/queries/reviews/summary-links.ts";

/** Makes a link to a month's summary; its address is known here alone, and nowhere once the page is drawn. */
export async function shareSummary(
  asked: Pick<SignedInVisit, "db" | "now" | "publicUrl"> & Stamped,
  month: Month,
  days: number,
): Promise<{ address: string; expiresAt: string }> {
  const token = newSecret();
  const expiresAt = endOfLink(asked, days);
  const link = { month, expiresAt, tokenHash: hashOf(token) };
  await makeSummaryLink(asked.db, asked.stamp, link);
  return { address: `${asked.publicUrl}/s/${token}`, expiresAt };
}

/**
 * What the link with a token opens, undefined where none works. The answer is kept by nobody then. Reading the page counts
 * as opening it, asking for its head or fetching it ahead of a click does not.
 */
export async function openShared(
  { db, now, seal }: Pick<Visit, "db" | "now" | "seal">,
  token: string,
  { method, headers }: Request,
): Promise<{ month: Month; expiresAt: string } | undefined> {
  const at = now.toISOString();
  const link = await findWorkingSummaryLink(db, hashOf(token), at);
  if (!link) return undefined;
  seal();
  if (method === "GET" && !/prefetch/.test(headers.get("Sec-Purpose") ?? "")) {
    await openSummaryLink(db, { personId: null, author: words.author.withLink, at }, link.id);
  }
  return link;
}
