import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { olive, password } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
});

beforeEach(async () => {
  const opened = await openSite(northmere);
  site = opened;
  onTestFinished(opened.close);
});

afterAll(() => browser.close());

async function open(expected: { path: string; status: number }[] = []) {
  const opened = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: sizes.phone,
    expected,
  });
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/** Goes on from field to field until the one that is asked for has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.insertText(text);
}

async function press(page: Page, selector: string, key = "Enter"): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

const grid = "/returns/2026-10";
const states = (slug: string) => `input[name="${slug}-state"]`;

describe("with JavaScript off and the keyboard alone", () => {
  it("a month is given in two submissions with all three states, asked about, received and corrected", async () => {
    const { page, complaints } = await open([{ path: `${grid}/check`, status: 422 }]);
    let submissions = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") submissions += 1;
    });
    await page.goto(`${site.address}/sign-in`);
    await type(page, "#email", olive.email);
    await type(page, "#password", password);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.address}/returns`);
    await press(page, `.for-phone a[href="${grid}"]`);
    await page.waitForURL(site.address + grid);

    submissions = 0;
    await type(page, "#sorted-recycling-east-part", "1,360");
    await type(page, "#sorted-recycling-east-whole", "1 660");
    await type(page, "#fly-tips-number", "2,358");
    await tabTo(page, `${states("sorted-recycling-west")}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await type(page, "#sorted-recycling-west-note", "The western rounds were not sampled");
    await tabTo(page, states("street-map-residents"));
    await page.keyboard.press("ArrowDown");
    await type(page, "#street-map-residents-note", "The statistics come on Friday");
    await press(page, ".form-end button");
    await page.waitForURL(`${site.address}${grid}/check`);
    const said = await page.locator("main").innerText();
    for (const shown of [
      "1,360 of 1,660 (81.9%)",
      "does not apply",
      "not available",
      "This is nine times September 2026, which was 262 fly-tips: right, or a slip?",
      "Fly-tips found by crews",
    ]) {
      expect(said).toContain(shown);
    }
    await press(page, "#fly-tips-confirmed", "Space");
    await press(page, ".form-end button");
    await page.waitForURL(/\/receipts\/1$/);
    expect(submissions).toBe(2);
    const receipt = await page.locator("main").innerText();
    expect(receipt).toContain("4 figures from Olive Marsh");
    expect(receipt).toMatch(/nine times September 2026.*confirmed as right/);
    expect(receipt).toMatch(/Still outstanding\s+Fly-tips reported by residents/);

    await press(page, 'a[href="/metrics/fly-tips/figures/2026-10/correction"]');
    await page.waitForURL(/\/correction$/);
    await tabTo(page, "#fly-tips-number");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("262");
    await type(page, "#fly-tips-reason", "Two keys at once");
    await press(page, ".form-end button");
    await page.waitForURL(/\/receipts\/2$/);
    expect(await page.locator("main").innerText()).toMatch(
      /262 fly-tips\s+was 2,358 fly-tips\s+Two keys at once/,
    );
    expect(complaints).toEqual([]);
  });

  it("one question a page leads from the first to the check, and comes back where it was left", async () => {
    const { page, complaints } = await open();
    await signInAs(page, site.address, olive.email);
    await press(page, ".for-phone .govuk-button");
    await page.waitForURL(/sorted-recycling-east$/);
    expect(await page.locator(".progress").innerText()).toBe("Question 1 of 6");
    await type(page, "#sorted-recycling-east-part", "1360");
    await type(page, "#sorted-recycling-east-whole", "1660");
    await press(page, ".form-end .govuk-button:not(.govuk-button--secondary)");
    await page.waitForURL(/fly-tips$/);
    await type(page, "#fly-tips-number", "about 260");
    await press(page, ".form-end .govuk-button--secondary");
    await page.waitForURL(`${site.address}/returns`);
    expect(await page.locator("main").innerText()).toContain("2 answers are kept");
    await page.goto(`${site.address}${grid}/fly-tips`);
    expect(await page.inputValue("#fly-tips-number")).toBe("about 260");
    expect(complaints).toEqual([]);
  });
});
