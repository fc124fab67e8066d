import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { missedBins, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

const file = [
  "Month,Calls about missed bins,Note",
  "2026-06,120,",
  "2026-07,13O,",
  "2026-13,140,",
  "2026-09,about 150,a guess",
].join("\n");

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openSite(settleNorthmere);
  return () => site.close();
});
afterAll(() => browser.close());

async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const { page } = await openPage(browser, { viewport: sizes.phone, ...options });
  await signInAs(page, site.address, olive.email);
  await page.goto(`${site.address}/imports`);
  return page;
}

const heading = (page: Page) => page.locator("h1").textContent();
const go = (page: Page) => page.click("main form button[type=submit]");
const recorded = async () =>
  (await figuresInForce(site.db)).map(({ period, state, value }) => [period, value ?? state]);

it("a file with three bad rows is mended, imported and undone with JavaScript off", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.setInputFiles("#file", {
    name: "missed bins.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(file),
  });
  await go(page);
  expect(await heading(page)).toBe("What is in each column?");
  await go(page);
  expect(await page.inputValue("#metric-1")).toBe(missedBins.slug);
  await go(page);
  expect(await heading(page)).toBe("3 lines need fixing");
  await page.getByLabel("Calls about missed bins").first().fill("130");
  await page.getByLabel("Month").fill("2026-08");
  await page.getByLabel("Leave line 5 out").check();
  await go(page);
  expect(await heading(page)).toBe("Check what will be recorded");
  expect(await page.locator(".import-total").textContent()).toBe("3 new");
  expect(await recorded()).toEqual([]);
  await go(page);
  expect(await heading(page)).toBe("3 figures are recorded");
  expect(await recorded()).toEqual([
    ["2026-06", 120],
    ["2026-07", 130],
    ["2026-08", 140],
  ]);
  await page.getByRole("link", { name: "Undo this import" }).click();
  await go(page);
  expect(await heading(page)).toBe("The import is undone");
  expect(await recorded()).toEqual([
    ["2026-06", "not available"],
    ["2026-07", "not available"],
    ["2026-08", "not available"],
  ]);
  await page.context().close();
});

it("rows are pasted and imported by keyboard alone", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.focus("#pasted");
  await page.keyboard.insertText("Month\tCalls about missed bins\nJune 2026\t1,200");
  const press = async (label: string) => {
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.textContent())?.trim() === label) return page.keyboard.press("Enter");
    }
    throw new Error(`The keyboard does not reach ${label}`);
  };
  await press("Continue");
  await page.waitForURL(/columns$/);
  await press("Continue");
  await page.waitForURL(/metrics$/);
  await press("Read the file");
  await page.waitForURL(/confirmation$/);
  await press("Record 1 figure");
  await page.waitForURL(/imports\/\d+$/);
  expect(await recorded()).toEqual([["2026-06", 1200]]);
  await page.context().close();
});

it("a file that is larger than 10 MB is refused on a page that names the command", async () => {
  const page = await open();
  await page.setInputFiles("#file", {
    name: "large.csv",
    mimeType: "text/csv",
    buffer: Buffer.alloc(11 * 1024 * 1024, "1"),
  });
  await go(page);
  await page.waitForSelector("text=npm run import");
  await page.context().close();
});
