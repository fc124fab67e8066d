import type { Month } from "#app/domain/calendar/period.ts";
import { linkWith } from "#app/server/people/link.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { words } from "#app/words/words.ts";
import { openSummaryLink } from "#db/changes/people/links.ts";

/** The summary that a token opens. Reading the page counts as opening it; HEAD requests and prefetching do not. */
export async function openShared(
  asked: Pick<Visit, "db" | "now" | "hideAddress">,
  token: string,
  { method, headers }: Request,
): Promise<{ month: Month; expiresAt: string } | undefined> {
  const link = await linkWith(asked, "summary", token);
  if (!link) return undefined;
  asked.hideAddress();
  if (method === "GET" && !/prefetch/.test(headers.get("Sec-Purpose") ?? "")) {
    const stamp = { personId: null, author: words.author.withLink, at: asked.now.toISOString() };
    await openSummaryLink(asked.db, stamp, link.id);
  }
  return link;
}
