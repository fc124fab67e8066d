import type { Visitor } from "./visitor.ts";

/** Makes a reminder as the page does, and takes the link from it: its address without the host. */
export async function linkFrom(
  head: Visitor,
  personId: number,
  month: string,
  days = "30",
): Promise<string> {
  const answer = await head.post(`/reminders/new?person=${personId}&month=${month}`, { days });
  const path = /\/l\/[\w-]{43}/.exec(await answer.text())?.[0];
  if (!path) throw new Error(`No link was made: ${answer.status}`);
  return path;
}
