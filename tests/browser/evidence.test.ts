import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

let browser: Browser;
let site: Site;
let empty: Site;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(northmere);
  empty = await openSite(settleNorthmere);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await empty.close();
});

describe("with JavaScript off", () => {
  const open = async (path: string, on = site, email = hana.email): Promise<Page> => {
    const { page } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: sizes.phone,
      expected: [{ path, status: 422 }],
    });
    await signInAs(page, on.address, email);
    await page.goto(on.address + path);
    return page;
  };
  const problems = (page: Page) => page.locator(".govuk-error-summary a").allTextContents();
  const pathOf = (page: Page) => new URL(page.url()).pathname;

  it("what else happened is told from a metric's page, put right and listed", async () => {
    const page = await open("/metrics/missed-bin-calls", site, olive.email);
    await page.click("text=Add something that happened");
    await page.fill("#day", "12 October 2026");
    await page.click(".form-end button");
    expect(await problems(page)).toEqual([
      "Choose what happened",
      "Say in a few words what happened",
    ]);
    await page.click(".govuk-error-summary a >> nth=0");
    expect(new URL(page.url()).hash).toBe("#what");
    expect(await page.inputValue("#day")).toBe("12 October 2026");
    await page.check("text=Something that did not work");
    await page.fill("#name", "The telephones were down for a morning");
    await page.click(".form-end button");
    expect(pathOf(page)).toBe("/metrics/missed-bin-calls");
    expect(await page.locator(".diary").textContent()).toContain(
      "The telephones were down for a morning",
    );
    await page.context().close();
  });

  it("a saving is reckoned from Socitm's figures, by one button", async () => {
    const page = await open("/campaigns/sign-up-online", empty);
    await page.click("text=Say what it saves");
    await page.click("text=Add a unit cost");
    await page.click("text=Add Socitm's figures, with that label");
    expect(await page.locator(".unit-costs tbody tr").count()).toBe(3);
    await page.goto(`${empty.address}/campaigns/sign-up-online/saving`);
    await page.selectOption("#from", { label: "A telephone call, £2.83 (2011, not our own)" });
    await page.selectOption("#to", { label: "A web visit, £0.15 (2011, not our own)" });
    await page.check("text=Yes: it is cashable");
    await page.fill("#costCentre", "4711");
    await page.click(".form-end button");
    expect(await problems(page)).toEqual([
      "Enter who holds the budget and took the money out",
      "Enter the day on which it was confirmed",
    ]);
    expect(await page.inputValue("#costCentre")).toBe("4711");
    await page.check("text=No: it is notional");
    await page.fill("#costCentre", "");
    await page.click(".form-end button");
    expect(pathOf(page)).toBe("/campaigns/sign-up-online");
    expect(await page.textContent("main")).toContain("£2.68");
    await page.context().close();
  });

  it("a campaign is entered as a trial from its page", async () => {
    const page = await open("/campaigns/which-bin");
    await page.click("text=Enter it as a randomised trial");
    await page.fill("#design", "Every second address of a list in the order of a draw.");
    await page.fill("#outcome", "rang about a missed bin by 31 October 2026");
    await page.fill("#treatedSize", "5,500");
    await page.fill("#treatedCount", "5,501");
    await page.fill("#controlSize", "5500");
    await page.fill("#controlCount", "201");
    await page.click(".form-end button");
    expect(await problems(page)).toEqual(["5,501 of a group of 5,500 cannot be: check both"]);
    await page.fill("#treatedCount", "162");
    await page.click(".form-end button");
    expect(pathOf(page)).toBe("/campaigns/which-bin");
    const rows = await page.locator(".trial tbody tr").allInnerTexts();
    expect(rows.map((row) => row.match(/[\d,.]+%?$/gm))).toEqual([
      ["5,500", "162", "2.9%"],
      ["5,500", "201", "3.7%"],
    ]);
    await page.context().close();
  });

  it("a campaign that has begun is not kept without a whole plan", async () => {
    const page = await open("/campaigns/northmere-news");
    expect(await page.locator(".plan-gaps").textContent()).toContain(
      "So that residents can do what?",
    );
    await page.click("text=Complete the plan");
    await page.click(".form-end button");
    expect((await problems(page))[0]).toBe(
      "Choose what should change. So that residents can do what?",
    );
    await page.context().close();
  });
});
