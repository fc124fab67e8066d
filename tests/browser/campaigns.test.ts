import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { measureSpace } from "#tests/setup/space.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(northmere);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(northmere.campaigns.map(({ slug, outcomes }) => ({ slug, outcomes })))(
  "$slug",
  ({ slug, outcomes }) => {
    it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
      "gives its outcome the most of its page, and vanity the least, on a %s",
      async (size) => {
        const { page, complaints } = await openPage(browser, {
          viewport: sizes[size],
        });
        await signInAs(page, site.address, hana.email);
        await page.goto(`${site.address}/campaigns/${slug}`);
        const space = await page.evaluate(measureSpace);
        const shown = await page.locator("[data-stage]:visible").count();
        await page.context().close();
        expect(complaints).toEqual([]);
        if (outcomes.length === 0) {
          expect(shown).toBe(0);
          return;
        }
        expect(space.headlines).toBeGreaterThanOrEqual(0.7);
        expect(space.output).toBeLessThanOrEqual(0.1);
        expect(["outcome", "impact"]).toContain(space.first);
        expect(space.beforeTheirOutcome).toEqual([]);
        expect(space.largestVanity).toBeLessThanOrEqual(space.smallestOutcome);
      },
    );
  },
);

describe("with JavaScript off", () => {
  const openForm = async (path: string): Promise<Page> => {
    const { page } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: sizes.phone,
      expected: [{ path, status: 422 }],
    });
    await signInAs(page, site.address, hana.email);
    await page.goto(site.address + path);
    return page;
  };

  it("a campaign is planned, row by row, put right and told", async () => {
    const page = await openForm("/campaigns/new");
    await page.fill("#name", "Know your day");
    await page.fill("#startsOn", "1 December 2026");
    await page.check("text=Operational effectiveness");
    await page.fill("#audience", "61,000 households");
    await page.selectOption("#outcome", "missed-bin-calls");
    await page.fill("#baseline", "1,050");
    await page.fill("#change", "+200");
    await page.fill("#byWhen", "31 March 2027");
    await page.fill("#explanation", "Raise awareness");
    await page.check("text=Likes of posts about waste");
    await page.selectOption("#channel-1-kind", "print");
    await page.fill("#channel-1-name", "Calendar");
    await page.fill("#channel-1-spend", "£2,140");
    await page.fill("#channel-1-hours", "12");

    await page.click("text=Add a channel");
    expect(new URL(page.url()).hash).toBe("#channel-2-kind");
    await page.selectOption("#channel-2-kind", "social");
    await page.fill("#channel-2-name", "Posts");
    await page.fill("#channel-2-spend", "0");
    await page.fill("#channel-2-hours", "4");
    await page.click("text=Add an activity");
    await page.fill("#activity-1-day", "1/12/2026");
    await page.fill("#activity-1-name", "Calendars out");
    await page.selectOption("#activity-1-channel", { label: "Calendar" });

    await page.click(".form-end button");
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator(".govuk-error-summary a").allTextContents()).toEqual([
      "For Calls about missed bins, lower is better: enter a change below 0, or say that the other way is meant",
      '"Raise awareness" is about the message. So that residents can do what?',
    ]);
    await page.click(".govuk-error-summary a >> nth=1");
    expect(new URL(page.url()).hash).toBe("#explanation");
    expect(await page.inputValue("#channel-2-name")).toBe("Posts");
    expect(await page.isChecked("text=Likes of posts about waste")).toBe(true);

    await page.fill("#change", "-200");
    await page.fill("#explanation", "They ring because the week of each bin is on no letter.");
    await page.click(".form-end button");
    expect(page.url()).toBe(`${site.address}/campaigns/know-your-day`);
    const said = (await page.textContent("main")) ?? "";
    expect(said).toContain("From 1,050 to 850 by 31 March 2027, 200 fewer calls.");
    expect(said).toContain("It has not begun, so nothing has followed it.");
    expect(said).toContain("£2,140");
    await page.context().close();
  });

  it("Enter saves, and adds no row", async () => {
    const page = await openForm("/campaigns/new");
    await page.fill("#name", "By Enter");
    await page.fill("#startsOn", "1 December 2026");
    await page.press("#startsOn", "Enter");
    await page.waitForURL("**/campaigns/by-enter");
    await page.context().close();
  });

  it("campaigns are searched and filtered", async () => {
    const page = await openForm("/campaigns");
    await page.click("text=Filter and sort");
    await page.selectOption("#outcome", "none");
    await page.click("text=Show >> nth=0");
    expect(new URL(page.url()).searchParams.get("outcome")).toBe("none");
    expect(await page.locator(".campaign-list h2").allTextContents()).toContain("Northmere News");
    await page.click("text=Show all");
    expect(await page.locator(".campaign-list h2").count()).toBeGreaterThan(10);
    await page.context().close();
  });
});
