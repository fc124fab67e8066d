import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openData } from "#seeds/open-data/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana } from "#tests/setup/cast.ts";
import { settleCrowd } from "#tests/setup/many-metrics.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { measureSpace } from "#tests/setup/space.ts";

type Council = { fill: Parameters<typeof openSite>[0]; month: string };

const month = "2026-10";

const councils: Record<string, Council> = {
  Northmere: { fill: northmere, month },
  "the open data council": { fill: openData, month: "2021-06" },
  "3 metrics": { fill: (db) => settleCrowd(db, { metrics: 3 }), month },
  "12 metrics": { fill: (db) => settleCrowd(db, { metrics: 12 }), month },
  "60 metrics": { fill: (db) => settleCrowd(db, { metrics: 60 }), month },
  "12 metrics and half the figures": {
    fill: (db) => settleCrowd(db, { metrics: 12, halfMissing: true }),
    month,
  },
  "60 metrics and half the figures": {
    fill: (db) => settleCrowd(db, { metrics: 60, halfMissing: true }),
    month,
  },
  "12 metrics and all campaigns over": {
    fill: (db) => settleCrowd(db, { metrics: 12, campaignsOver: true }),
    month,
  },
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(Object.entries(councils))("with %s", (_, council) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(council.fill);
  });

  afterAll(() => site.close());

  it.each(
    Object.entries(sizes).flatMap(([name, viewport]) =>
      ["reviews", "summary"].map((folder) => [folder, name, viewport] as const),
    ),
  )("the real headlines get the most of the %s, on a %s", async (folder, _size, viewport) => {
    const { page, complaints } = await openPage(browser, { viewport });
    await signInAs(page, site.address, hana.email);
    await page.goto(`${site.address}/${folder}/${council.month}`);
    const space = await page.evaluate(measureSpace);
    const said = folder === "reviews" ? await page.locator(".space").textContent() : null;
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(space.headlines).toBeGreaterThanOrEqual(0.7);
    expect(space.output).toBeLessThanOrEqual(0.1);
    expect(space.first).toBe("outcome");
    expect(space.beforeTheirOutcome).toEqual([]);
    expect(space.largestVanity).toBeLessThanOrEqual(space.smallestOutcome);
    if (said === null) return;
    const [headlines = 0, vanity = 0] = (said.match(/\d+(?=%)/g) ?? []).map(Number);
    expect(Math.abs(headlines - 100 * space.headlines)).toBeLessThanOrEqual(5);
    expect(Math.abs(vanity - 100 * space.output)).toBeLessThanOrEqual(5);
  });

  it("the summary prints on one A4 and the review on three at most", async () => {
    const { page } = await openPage(browser, { viewport: sizes.laptop });
    await signInAs(page, site.address, hana.email);
    const pagesOf = async (folder: string) => {
      await page.goto(`${site.address}/${folder}/${council.month}`);
      const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    expect(await pagesOf("summary")).toBe(1);
    const review = await pagesOf("reviews");
    await page.context().close();
    expect(review).toBeGreaterThan(0);
    expect(review).toBeLessThanOrEqual(3);
  });
});
