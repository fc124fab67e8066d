import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

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

const withoutScripts = { javaScriptEnabled: false, viewport: sizes.phone };

describe("a reminder, without JavaScript", () => {
  it("leads from the review to the officer's return in a browser that never signed in, and to a receipt", async () => {
    const { page: head, complaints } = await openPage(browser, withoutScripts);
    await signInAs(head, site.address, hana.email);
    await head.goto(`${site.address}/reviews/2026-10`);
    await head.click("text=Follow up what is outstanding");
    await head.click("text=Send a reminder: Tom Ellery");
    await head.click("text=Make the reminder");
    const text = await head.inputValue("#text");
    const link = await head.inputValue("#link");
    expect(text).toContain("Visits to libraries: was due 4 November 2026");
    expect(text).toContain(link);

    const { page: officer, complaints: theirs } = await openPage(browser, withoutScripts);
    await officer.goto(link);
    expect(officer.url()).toBe(`${site.address}/returns/2026-10`);
    expect(await officer.locator("nav a").allTextContents()).toEqual(["Your return"]);
    const visits = officer.locator("input[name*='library-visits']:not([type=hidden])").first();
    await visits.fill("40,123");
    await officer.click(".form-end button >> nth=0");
    expect(new URL(officer.url()).pathname).toBe("/returns/2026-10/check");
    await officer.click(".form-end button >> nth=0");
    expect(new URL(officer.url()).pathname).toMatch(/^\/returns\/2026-10\/receipts\/\d+$/);
    const trail = site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", "give figure")
      .orderBy("id", "desc");
    expect(await trail.executeTakeFirst()).toMatchObject({ author: "Tom Ellery, by link" });

    await head.goto(`${site.address}/returns/outstanding/2026-10`);
    const owing = await head.locator(".owing").first().textContent();
    expect(owing).toContain("link opened once");
    expect(owing).not.toContain("Visits to libraries");
    expect([...complaints, ...theirs]).toEqual([]);
    await head.context().close();
    await officer.context().close();
  });

  it("takes five figures in two submissions, from its link to the receipt", async () => {
    const { page: head } = await openPage(browser, withoutScripts);
    await signInAs(head, site.address, hana.email);
    await head.goto(`${site.address}/returns/outstanding/2026-10`);
    await head.click("text=Send a reminder: Olive Marsh");
    await head.click("text=Make the reminder");
    const link = await head.inputValue("#link");
    await head.context().close();

    const { page: officer, complaints } = await openPage(browser, withoutScripts);
    let submissions = 0;
    officer.on("request", (request) => {
      if (request.method() === "POST") submissions += 1;
    });
    await officer.goto(link);
    const typed = {
      "sorted-recycling-east-part": "1,352",
      "sorted-recycling-east-whole": "1,661",
      "sorted-recycling-west-part": "1,455",
      "sorted-recycling-west-whole": "1,790",
      "street-map-residents-number": "571",
      "fly-tips-residents-number": "166",
      "fly-tips-crews-number": "98",
    };
    for (const [field, number] of Object.entries(typed)) {
      await officer.fill(`#${field}`, number);
    }
    await officer.click(".form-end button >> nth=0");
    await officer.click(".form-end button >> nth=0");
    expect(new URL(officer.url()).pathname).toMatch(/\/receipts\/\d+$/);
    expect(await officer.locator("main").innerText()).toContain("5 figures from Olive Marsh");
    expect(submissions).toBe(2);
    expect(complaints).toEqual([]);
    await officer.context().close();
  });

  it("is withdrawn with one button, and its link then says so", async () => {
    const { page: head } = await openPage(browser, withoutScripts);
    await signInAs(head, site.address, hana.email);
    await head.goto(`${site.address}/reminders/new?person=6&month=2026-10`);
    await head.click("text=Make the reminder");
    const link = await head.inputValue("#link");
    await head.goto(`${site.address}/reminders/new?person=6&month=2026-10`);
    await head.click("text=Withdraw this link");
    expect(await head.locator(".return-links").textContent()).toContain("withdrawn on");
    const { page: officer } = await openPage(browser, withoutScripts);
    await officer.goto(link);
    expect(await officer.locator("h1").textContent()).toBe("This link no longer works");
    await head.context().close();
    await officer.context().close();
  });
});
