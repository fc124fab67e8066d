import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { password } from "./cast.ts";

/** The sizes at which every page is tried. */
export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1280, height: 800 },
  screen: { width: 1920, height: 1080 },
} as const;

export type OpenPage = { page: Page; complaints: string[] };

/**
 * A page in a context of its own that gathers what the browser complains of: errors on the console, faults and anything
 * asked of another host. `expected` names the documents whose 4xx the browser reports by itself.
 *
 * It asks for less motion: on a busy machine the browser gives up a transition between two pages, and reports that as a
 * fault of the page.
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions & { expected?: { path: string; status: number }[] } = {},
): Promise<OpenPage> {
  const { expected = [], ...contextOptions } = options;
  const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const path = new URL(message.location().url || "about:blank").pathname;
    const isExpected = expected.some(
      (document) =>
        document.path === path &&
        message.text().startsWith("Failed to load resource") &&
        message.text().includes(` ${document.status} `),
    );
    if (!isExpected) complaints.push(`${message.type()}: ${message.text()} (${path})`);
  });
  page.on("pageerror", (error) => complaints.push(`fault: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") {
      complaints.push(`asked ${hostname}`);
    }
  });
  return { page, complaints };
}

export async function signInAs(page: Page, address: string, email: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  const otherWay = page.locator(".other-way summary");
  if ((await otherWay.count()) > 0) await otherWay.click();
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', password);
  await page.click('form.sign-in button[type="submit"]');
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
