import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Month, shift } from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { openPage } from "#tests/setup/browser.ts";
import { freshFolder } from "#tests/setup/databases.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { serve } from "#tests/setup/served.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const newest = lastEndedMonth(dayInLondon(new Date()));
const months: Month[] = [shift(newest, -2), shift(newest, -1), newest];
const words = "three odd teacups sing";

const go = (page: Page) => page.click("main form button[type=submit]");
const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).first().click();
const heading = (page: Page) => page.locator("h1").textContent();

/** What an officer makes of the template: three months below its heads, each metric's part and whole. */
function filledIn(template: string): string {
  const [heads = ""] = template.split("\r\n");
  const rows = months.map((month, place) =>
    [month, 90 + 9 * place, 200 + place, 160 - 7 * place, 400 + place].join(","),
  );
  return [heads, ...rows].join("\r\n");
}

it("an empty database becomes a council that publishes and shares its first review, without JavaScript", async () => {
  const served = await serve({ DATABASE_URL: `sqlite:${freshFolder()}/council.sqlite` });
  const { address } = served;
  const [, code = ""] = /enter this code: (\S+)/.exec(served.printed.errors) ?? [];
  const visit = async (expected: { path: string; status: number }[] = []) =>
    (await openPage(browser, { javaScriptEnabled: false, expected })).page;

  const head = await visit();
  await head.goto(address);
  expect(await heading(head)).toBe("Set up Real Headlines");
  await head.fill("#code", code);
  await head.fill("#council", "Eastmarsh Borough Council");
  await head.getByLabel("Purple").check();
  await head.fill("#name", "Priya Shah");
  await head.fill("#email", "priya@eastmarsh.example");
  await head.fill("#password", words);
  await go(head);
  expect(await heading(head)).toBe("First steps");

  await follow(head, "Services");
  await follow(head, "Add a service");
  await head.fill("#name", "Garden waste");
  await go(head);
  await head.goto(`${address}/set-up`);

  await follow(head, "Invite somebody");
  await head.fill("#name", "Omar Reid");
  await head.fill("#email", "omar@eastmarsh.example");
  await head.getByLabel("Officer", { exact: true }).check();
  await go(head);
  const invitation = await head.inputValue("input[name=link]");

  await head.goto(`${address}/set-up`);
  await follow(head, "Choose from the starter set");
  await head.selectOption("#service", { label: "Garden waste" });
  await head.fill("#transactions", "sign-ups");
  await head.getByLabel("Channel shift").check();
  await head.getByLabel("Avoidable contact").check();
  await head.selectOption("#owner", { label: "Omar Reid" });
  await go(head);

  const officer = await visit();
  await officer.goto(invitation);
  await officer.fill("#password", "four green lamps hum");
  await go(officer);
  expect(await heading(officer)).toBe("My returns");
  expect(await officer.textContent("main")).toContain(periodInWords(newest));
  await follow(officer, "Import figures");
  const template = await officer.context().request.get(`${address}/imports/template.csv`);
  await officer.setInputFiles("#file", {
    name: "garden waste.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(filledIn(await template.text())),
  });
  for (const next of [/columns$/, /metrics$/, /confirmation$/, /imports\/\d+$/]) {
    await go(officer);
    await officer.waitForURL(next);
  }
  expect(await heading(officer)).toBe("6 figures are recorded");

  await head.goto(`${address}/set-up`);
  await follow(head, "Plan a campaign");
  await head.fill("#name", "Sign up in a minute");
  await head.fill("#startsOn", dayInWords(`${shift(newest, -1)}-01`));
  await head.fill("#audience", "Households with a garden");
  await head.selectOption("#outcome", "online-share-of-sign-ups-in-garden-waste");
  await head.fill("#baseline", "45");
  await head.fill("#change", "10");
  await head.fill("#byWhen", dayInWords(`${shift(newest, 6)}-28`));
  await head.fill("#explanation", "They ring because they do not know of the form.");
  await head.click(".form-end button");
  expect(await heading(head)).toBe("Sign up in a minute");

  await follow(head, "Reviews");
  await follow(head, periodInWords(newest));
  await follow(head, "Publish it");
  await head.fill("#ask", "Agree a second letter to households in the east");
  await go(head);
  await follow(head, "Share it by link");
  await go(head);
  const link = await head.inputValue("input[name=link]");

  const path = new URL(link).pathname;
  const chief = await visit([{ path, status: 404 }]);
  expect((await chief.goto(link))?.status()).toBe(200);
  const summary = await chief.textContent("main");
  expect(summary).toContain("53.5%");
  expect(summary).toContain("Agree a second letter to households in the east");
  expect(await chief.textContent(".owner")).toBe("Eastmarsh Borough Council");
  expect(await chief.locator("script").count()).toBe(0);

  await follow(head, "Back to the links");
  await head.getByRole("link", { name: /^Revoke/ }).click();
  await go(head);
  expect((await chief.goto(link))?.status()).toBe(404);
  await head.goto(`${address}/set-up`);
  expect(await head.textContent(".page-title")).toContain("6 of 7 done");
  expect(served.printed.output).not.toContain(path.slice(3));
});
