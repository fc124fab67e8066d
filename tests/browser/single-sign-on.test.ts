import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPage, sizes } from "#tests/setup/browser.ts";
import { olive, settleNorthmere } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSignOn, type SignOn } from "#tests/setup/sign-on.ts";

let browser: Browser;
let signOn: SignOn;

beforeAll(async () => {
  browser = await openBrowser();
  signOn = await openSignOn({
    accounts: { olive: { name: "Olive", email: olive.email } },
    fill: async (db) => {
      const { oliveId: personId } = await settleNorthmere(db);
      const identity = { subject: "olive", personId, linkedAt: "2026-11-05T09:00:00.000Z" };
      const issuers = { issuer: "", ...identity };
      await db.insertInto("identity").values(issuers).execute();
    },
  });
  await signOn.site.db.updateTable("identity").set({ issuer: signOn.issuer }).execute();
});

afterAll(async () => {
  await browser.close();
  await signOn.close();
});

it("a person signs in by the provider's own pages without JavaScript, and lands where they were going", async () => {
  const { page, complaints } = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: sizes.phone,
  });
  // The provider's pages ask for a font of another host's, which is none of ours.
  const font = "https://fonts.googleapis.com/**";
  await page.route(font, (route) => route.fulfill({ status: 200, contentType: "text/css" }));
  await page.goto(`${signOn.site.address}/metrics`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await page.click("text=Sign in with Northmere ID");
  expect(new URL(page.url()).origin).toBe(signOn.front.address);
  await page.fill('input[name="login"]', "olive");
  await page.fill('input[name="password"]', "any");
  await page.click('button[type="submit"]');
  await page.waitForURL(`${signOn.site.address}/metrics`);
  expect(await page.locator("h1").textContent()).toBe("Metrics");
  await page.click("text=Sign out");
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await page.goto(`${signOn.site.address}/metrics`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  const ours = complaints.filter((complaint) => complaint !== "asked fonts.googleapis.com");
  expect(ours).toEqual([]);
  await page.context().close();
});
