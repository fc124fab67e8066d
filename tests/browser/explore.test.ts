import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { openPage, signInAs, sizes } from "#tests/setup/browser.ts";
import { hana } from "#tests/setup/cast.ts";
import { openBrowser } from "#tests/setup/packaged-browser.ts";
import { openSite, type Site } from "#tests/setup/site.ts";

const address = "/metrics/garden-waste-online/explore";
const withOthers = `${address}?with=food-waste-caddies&with=repairs-online&with=likes-waste`;
const limit = 250_000;

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

/** Opens an explore page as its reader does, once Recharts has come where scripts run, and fails on any complaint. */
async function explore(
  path: string,
  options: Parameters<typeof openPage>[1],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, complaints } = await openPage(browser, {
    viewport: sizes.laptop,
    ...options,
  });
  await signInAs(page, site.address, hana.email);
  await page.addInitScript(watchTheChart);
  await page.goto(site.address + path);
  if (options?.javaScriptEnabled !== false) await page.waitForSelector(".is-taken-over");
  await look(page);
  await page.context().close();
  expect(complaints).toEqual([]);
}

/** Counts the frames in which a page that has been read shows no line, and how far it moved by itself. */
function watchTheChart(): void {
  const seen = { blank: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as { value?: number }).value ?? 0;
  }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    const lines = [...document.querySelectorAll(".chart-line, .chart-own path")];
    const isDrawn = lines.some(
      (line) => line.closest(".explorable") && line.checkVisibility({ visibilityProperty: true }),
    );
    if (document.readyState !== "loading" && !isDrawn) seen.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const chartOn = (page: Page) => page.locator(".explorer [role=application]");
const saidAloud = (page: Page) => page.locator("figure [role=status]").first().innerText();

type Row = { period: string; number: string; usual: string; remarks: string; others: string[] };

/** The rows of the first table, the oldest first, as they are read. */
const tableOn = (page: Page): Promise<Row[]> =>
  page
    .locator("figure table")
    .first()
    .evaluate((table: HTMLTableElement) =>
      [...(table.tBodies[0]?.rows ?? [])]
        .map(({ cells }) => {
          const text = [...cells].map((cell) =>
            [...cell.childNodes]
              .filter((node) => node.nodeType !== Node.COMMENT_NODE)
              .filter((node) => !(node as Element).classList?.contains("stacked-label"))
              .map((node) => node.textContent)
              .join("")
              .trim(),
          );
          const [period = "", number = "", usual = "", remarks = "", ...others] = text;
          return { period, number, usual, remarks, others };
        })
        .reverse(),
    );

describe("the explored chart", () => {
  it.each([
    ["a phone", sizes.phone],
    ["a tablet", sizes.tablet],
    ["a laptop", sizes.laptop],
  ])("takes over from the server's drawing, line for line, on %s", async (_, viewport) => {
    await explore(withOthers, { viewport }, async (page) => {
      const pairs = await page.evaluate(() => {
        const drawing = [...document.querySelectorAll<SVGElement>(".explorable > svg")].find(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        const explorer = document.querySelector(".explorer");
        const numbers = (path: Element | null | undefined) =>
          (path?.getAttribute("d")?.match(/[MC L]?[\d.]+/g) ?? []).map((one) =>
            Number(one.replace(/[^\d.]/g, "")),
          );
        const box = (element: Element | null | undefined) => {
          const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
          return [x, y, width, height];
        };
        return {
          boxes: [box(drawing), box(explorer)],
          own: [
            numbers(drawing?.querySelector(":scope > .chart-line")),
            numbers(explorer?.querySelector(".chart-own path")),
          ],
          other: [
            numbers(drawing?.querySelector(".chart-overlay-1 path")),
            numbers(explorer?.querySelector(".chart-overlay-1 path")),
          ],
        };
      });
      for (const [server = [], client = []] of Object.values(pairs)) {
        expect(client.length).toBe(server.length);
        for (const [place, number] of server.entries()) {
          expect(Math.abs(number - (client[place] ?? Number.NaN))).toBeLessThan(0.1);
        }
      }
      expect(pairs.own[0]?.length).toBeGreaterThan(60);
    });
  });

  it.each([
    ["a phone", sizes.phone],
    ["a laptop", sizes.laptop],
  ])("is never blank and moves nothing while it comes, on %s", async (_, viewport) => {
    await explore(withOthers, { viewport }, async (page) => {
      await page.waitForLoadState("networkidle");
      const { seen } = (await page.evaluate("({ seen })")) as {
        seen: { blank: number; shift: number };
      };
      expect(seen).toEqual({ blank: 0, shift: 0 });
    });
  });

  it("tells at each point what its table does, with the mouse", async () => {
    await explore(withOthers, {}, async (page) => {
      const rows = await tableOn(page);
      const places = await page.evaluate(() => {
        const path = document.querySelector(".chart-own path") as SVGGraphicsElement;
        const matrix = path.getScreenCTM();
        return [...(path.getAttribute("d") ?? "").matchAll(/([\d.]+),([\d.]+)/g)]
          .map(([, x, y]) =>
            new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined),
          )
          .map(({ x, y }) => ({ x, y }));
      });
      expect(places).toHaveLength(rows.length);
      for (const [at, { x, y }] of places.entries()) {
        const row = rows[at];
        await page.mouse.move(x, y);
        const told = page.locator(".explorer .told");
        await told.filter({ hasText: row?.period ?? "" }).waitFor();
        const [period, number, usual, ...rest] = (await told.locator("p").allInnerTexts()).map(
          (text) => text.trim(),
        );
        expect([period, number, usual]).toEqual([
          row?.period,
          row?.number,
          `Usual range: ${row?.usual}`,
        ]);
        if (row?.remarks) expect(rest.shift()).toBe(row.remarks);
        expect(rest.slice(0, 2).map((text) => text.split(": ").at(-1))).toEqual(row?.others);
        expect(await saidAloud(page)).toBe("");
      }
      await page.mouse.move(2, 2);
      await page.locator(".explorer .told").waitFor({ state: "detached" });
    });
  });

  it("is walked with the arrow keys, each point said politely as its table has it", async () => {
    await explore(withOthers, {}, async (page) => {
      const rows = await tableOn(page);
      expect(await chartOn(page).getAttribute("aria-label")).toContain("garden waste");
      expect(await page.locator("figure [role=status]").first().getAttribute("aria-live")).toBe(
        null,
      );
      await page.locator(".page-title a").focus();
      await page.keyboard.press("Tab");
      for (const row of rows) {
        const said = page.locator("figure [role=status]").first();
        await said.filter({ hasText: row.period }).waitFor({ state: "attached" });
        const [own, ...others] = (await said.innerText()).split(". ");
        const share = row.number.split(" ")[0];
        expect(own).toBe(
          [`${row.period}: ${share}`, `usual range ${row.usual}`, row.remarks]
            .filter(Boolean)
            .join("; "),
        );
        expect(others.slice(0, 2).map((text) => text.split(": ").at(-1))).toEqual(row.others);
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("ArrowLeft");
      await page
        .locator(".explorer .told")
        .filter({ hasText: rows.at(-2)?.period ?? "" })
        .waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".explorer .told").waitFor({ state: "hidden" });
    });
  });

  it("tells the point beneath itself on a phone, the newest until another is touched", async () => {
    await explore(address, { viewport: sizes.phone, hasTouch: true }, async (page) => {
      const rows = await tableOn(page);
      const told = page.locator(".told-beneath");
      expect(await told.innerText()).toContain(rows.at(-1)?.period);
      const box = await page.locator(".explorer").boundingBox();
      if (!box) throw new Error("There is no chart");
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await told.filter({ hasNotText: rows.at(-1)?.period ?? "" }).waitFor();
      expect(await page.locator(".explorer .told").count()).toBe(0);
    });
  });

  it("stays the server's drawing where Recharts does not come", async () => {
    const { page } = await openPage(browser, { viewport: sizes.laptop });
    await signInAs(page, site.address, hana.email);
    await page.route("**/explorer-*", (route) => route.abort());
    await page.goto(site.address + address);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".explorable > .chart-full").isVisible()).toBe(true);
    expect(await page.locator(".explorer, .is-taken-over").count()).toBe(0);
    await page.context().close();
  });
});

describe.each([true, false])(
  "the choice of what is shown, with JavaScript %s",
  (javaScriptEnabled) => {
    it("is an address that shows the same to whoever opens it", async () => {
      await explore(address, { javaScriptEnabled }, async (page) => {
        await page.selectOption("#from", "2025-11");
        await page.check("#with-sorted-recycling-east");
        await page.check("#with-garden-waste-contacts");
        await page.uncheck('input[name="campaign"][type="checkbox"] >> nth=0');
        await page.click(".explore-form button");
        await page.waitForURL(/from=2025-11/);
        const choice = new URL(page.url()).searchParams;
        expect(choice.getAll("with").toSorted()).toEqual([
          "garden-waste-contacts",
          "sorted-recycling-east",
        ]);
        expect(await page.locator(".explorable .chart-campaign").count()).toBe(0);
        expect(await page.locator(".overlay-key li").allInnerTexts()).toEqual([
          "Online sign-ups for garden waste",
          "A Well-sorted recycling bins in the east",
        ]);
        expect(await page.locator(".strip h3").allInnerTexts()).toEqual([
          "Contacts about garden waste",
        ]);
        expect((await tableOn(page))[0]?.period).toBe("November 2025");
        expect(await page.locator("#from").inputValue()).toBe("2025-11");
        expect(await page.locator("#with-garden-waste-contacts").isChecked()).toBe(true);
        expect(await page.locator("#with-missed-bin-calls").isChecked()).toBe(false);
      });
    });
  },
);

describe("what the page weighs", () => {
  const everything = `${address}?${new URLSearchParams(
    northmere.services
      .flatMap(({ metrics }) => metrics)
      .slice(0, 12)
      .map(({ slug }) => ["with", slug]),
  )}`;

  it.each([
    ["as it is opened", address, "gzip, deflate, br"],
    ["with others laid over", withOthers, "gzip, deflate, br"],
    ["with all that it can draw", everything, "gzip, deflate, br"],
    ["to a browser that reads no Brotli", address, "gzip"],
  ])("is within 250 kB compressed in all, %s", async (_, path, encodings) => {
    const extraHTTPHeaders = { "Accept-Encoding": encodings };
    await explore(path, { extraHTTPHeaders }, async (page) => {
      await page.waitForLoadState("networkidle");
      const { bytes, requests } = await page.evaluate(weighed);
      expect(requests).toBeGreaterThan(5);
      expect(bytes).toBeGreaterThan(100_000);
      expect(bytes).toBeLessThanOrEqual(limit);
    });
  });
});

/** All that the browser took, as it was sent and without headers. */
function weighed(): { bytes: number; requests: number } {
  const taken = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  return {
    requests: taken.length,
    bytes: taken.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}
