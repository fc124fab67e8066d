import { randomBytes } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import { longestAsk } from "#app/forms/reviews/publication.ts";
import { readLogo } from "#app/server/council/logo.ts";
import { setLogo } from "#db/changes/council/logo.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { axeFindings } from "#tests/setup/axe.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana, stamp } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { whatWasTaken } from "#tests/setup/weight.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(northmere);
  await setLogo(site.db, stamp, await heavyLogo());
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** As heavy a picture as a council may have: noise, which is packed no smaller. */
async function heavyLogo() {
  const [width, height] = [84, 80];
  const row = () => Buffer.concat([Buffer.of(0), randomBytes(width * 3)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, row)));
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  const picture = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...[piece("IHDR", size), piece("IDAT", pixels), piece("IEND", Buffer.alloc(0))],
  ]);
  const taken = await readLogo(new File([picture], "logo.png"));
  if (!taken.ok) throw new Error(taken.message);
  return taken.logo;
}

function piece(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe("a summary by link", () => {
  it("is made without JavaScript, opens in a browser that never signed in, light and for all, and is gone once revoked", async () => {
    const withoutScripts = { javaScriptEnabled: false, viewport: sizes.phone };
    const { page: head, complaints } = await openPage(browser, withoutScripts);
    await signInAs(head, site.address, hana.email);
    await head.goto(`${site.address}/summary`);
    await head.click("text=Share by link");
    await head.click("text=Make the link");
    const link = await head.inputValue("#link");

    const { page: reader, complaints: theirs } = await openPage(browser, {
      viewport: sizes.phone,
      expected: [{ path: new URL(link).pathname, status: 404 }],
    });
    await reader.goto(link, { waitUntil: "networkidle" });
    expect(await reader.locator("h1").textContent()).toBe("September 2026 in brief");
    const isInSight = (text: string) => reader.getByText(text).first().isVisible();
    expect(await isInSight("The one decision asked for")).toBe(true);
    expect(await isInSight("What we cannot tell yet")).toBe(true);
    expect(await isInSight("hana@northmere.example")).toBe(true);
    expect(await reader.locator(".sentences > li").count()).toBeLessThanOrEqual(5);
    const taken = await reader.evaluate(whatWasTaken);
    const [page, stylesheet, logo] = ["navigation", "link", "link"];
    expect(taken.map(({ kind }) => kind)).toEqual([page, stylesheet, logo]);
    expect(taken.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(30_000);
    expect(await reader.locator("script").count()).toBe(0);
    expect(await axeFindings(reader)).toEqual([]);
    expect(pagesOf(await reader.pdf({ format: "A4" }))).toBe(1);

    await head.goto(`${site.address}/summary/2026-09/links`);
    expect(await head.locator(".link-opened").first().textContent()).toContain("Opened once");
    await head.click(".token-state a");
    await head.click(".form-end button");
    expect(await head.locator(".token-state").first().textContent()).toContain("Revoked");
    await reader.goto(link);
    expect(await reader.locator("h1").textContent()).toBe("There is no such page");
    expect([...complaints, ...theirs]).toEqual([]);
    await head.context().close();
    await reader.context().close();
  });
});

describe("the month in brief on paper", () => {
  it("is one sheet of A4, of each month, and of one in the longest words", async () => {
    const { page } = await openPage(browser, { viewport: sizes.laptop });
    await signInAs(page, site.address, hana.email);
    const printed = async (month: string) => {
      await page.goto(`${site.address}/summary/${month}`);
      const pdf = await page.pdf({ format: "A4" });
      await page.emulateMedia({ media: "print" });
      const isDrawn = await page.locator(".chart:visible").count();
      const end = page.locator(".brief-end");
      const isWhole = (await end.count()) === 0 || (await end.isVisible());
      await page.emulateMedia({ media: null });
      return { pages: pagesOf(pdf), isDrawn: isDrawn > 0, isWhole };
    };
    for (const month of ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"]) {
      expect(await printed(month), month).toEqual({ pages: 1, isDrawn: true, isWhole: true });
    }
    await correctEverything();
    for (const month of ["2026-06", "2026-07", "2026-08", "2026-09"]) {
      expect(await printed(month), month).toMatchObject({ pages: 1, isWhole: true });
    }
    await lengthenNames();
    await publishReview(site.db, stamp, {
      month: "2026-10",
      publishedOn: "2026-11-05",
      ask: long("Agree", longestAsk),
      contactName: long("Hana", 100),
      contactEmail: `${"hana.".repeat(20)}whitlock@northmere.example`,
    });
    expect(await printed("2026-10")).toEqual({ pages: 1, isDrawn: false, isWhole: true });
    await correctEverything();
    expect(await printed("2026-10")).toEqual({ pages: 1, isDrawn: false, isWhole: true });
    await page.context().close();
  });
});

/** The newest four numbers of every metric, each once more. */
async function correctEverything(): Promise<void> {
  for (const metric of await metricsInServices(site.db)) {
    const all = await figuresInForce(site.db, { metricIds: [metric.id], until: "2026-10" });
    const figures = all
      .filter(({ state, period }) => state === "given" && period <= "2026-09")
      .slice(-4)
      .map(({ period, value, part, whole }) => ({
        period,
        amount: whole === null ? given((value ?? 0) + 1) : givenShare(part ?? 0, whole + 1),
      }));
    const because = { source: metric.source, reason: "Counted again" };
    await recordFigures(site.db, stamp, metric, figures, because);
  }
}

const long = (name: string, most: number) =>
  `${name} ${"among households that never answered last winter’s telephone survey ".repeat(9)}`
    .slice(0, most)
    .trim();

async function lengthenNames(): Promise<void> {
  for (const table of ["metric", "campaign"] as const) {
    for (const { id, name } of await site.db.selectFrom(table).select(["id", "name"]).execute()) {
      const named = site.db.updateTable(table).set({ name: long(name, 100) });
      await named.where("id", "=", id).execute();
    }
  }
}
