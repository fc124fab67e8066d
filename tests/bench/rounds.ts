import type { Browser } from "playwright-core";
import { circumstances, look } from "./browser.ts";
import { type Sample, serverNames } from "./comparison.ts";
import { load } from "./load.ts";
import { readPages, save, type TimedPage, timedPages } from "./pages.ts";
import type { Stand } from "./stand.ts";

/** One round: each page from each server, for so many milliseconds with each crowd at once. */
export async function timeServers(
  stand: Stand,
  milliseconds: number,
  crowds: readonly number[],
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const page of timedPages) {
    for (const atOnce of crowds) {
      for (const server of serverNames) {
        const next = await asking(stand, page, milliseconds);
        const status = page === save ? 302 : 200;
        const measured = await load(stand.servers[server], next, { atOnce, milliseconds, status });
        samples.push({ page: page.name, circumstance: `${atOnce} at once`, server, measured });
      }
    }
  }
  return samples;
}

/** Questions without end; where each uses up a session, as many as can be asked. */
async function asking(stand: Stand, page: TimedPage, milliseconds: number) {
  if (page !== save) return () => stand.question(page);
  const cookies: string[] = [];
  for (let count = 0; count < 16 + milliseconds / 5; count += 1)
    cookies.push(await stand.newCookie());
  return () => {
    const cookie = cookies.pop();
    return cookie === undefined ? undefined : stand.question(page, cookie);
  };
}

/** One round: each page that is read in the browser, from the application and as the same HTML from a bare server. */
export async function timeBrowser(stand: Stand, browser: Browser): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const page of readPages) {
    for (const [circumstance, slowness] of Object.entries(circumstances)) {
      for (const server of ["application", "replay"] as const) {
        const address = stand.servers[server].address + page.path;
        const measured = await look(browser, { address, cookie: stand.cookie }, slowness);
        samples.push({ page: page.name, circumstance, server, measured });
      }
    }
  }
  return samples;
}
