import type { Visitor } from "./visitor.ts";

/** Makes a link to a month's summary as the page does: its address without the host. */
export async function summaryLinkFrom(
  head: Visitor,
  month: string,
  days: "7" | "30" | "90" = "30",
): Promise<string> {
  const answer = await head.post(`/summary/${month}/links`, { days });
  const path = /\/s\/[\w-]{43}/.exec(await answer.text())?.[0];
  if (!path) throw new Error(`No link was made: ${answer.status}`);
  return path;
}
