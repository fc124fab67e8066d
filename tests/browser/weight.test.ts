import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { large } from "#seeds/large/story.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs } from "#tests/setup/browser.ts";
import { hana } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { whatWasTaken } from "#tests/setup/weight.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each([
  ["Northmere", northmere],
  ["ten years of 200 metrics and 200 campaigns", large],
])("on %s", (_, story) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(story);
  });

  afterAll(() => site.close());

  describe.each([
    ["review", "/reviews/2026-10", 45_000],
    ["summary", "/summary/2026-10", 30_000],
  ])("the %s", (_name, path, limit) => {
    it.each(["gzip, deflate, br", "gzip"])(
      "weighs little, ships no script and asks the database at most 12 questions, sent as %s",
      async (encodings) => {
        const extraHTTPHeaders = { "Accept-Encoding": encodings };
        const { page, complaints } = await openPage(browser, { extraHTTPHeaders });
        await signInAs(page, site.address, hana.email);
        const asked = vi.spyOn(site.db.getExecutor(), "executeQuery");
        await page.goto(site.address + path, { waitUntil: "networkidle" });
        const questions = asked.mock.calls.length;
        asked.mockRestore();
        const taken = await page.evaluate(whatWasTaken);
        await page.context().close();
        expect(complaints).toEqual([]);
        expect(taken.map(({ kind }) => kind)).toEqual(["navigation", "link"]);
        const bytes = taken.map(({ size }) => size);
        expect(Math.min(...bytes)).toBeGreaterThan(1000);
        expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
        expect(questions).toBeGreaterThan(2);
        expect(questions).toBeLessThanOrEqual(12);
      },
    );
  });
});
