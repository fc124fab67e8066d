import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "#tests/setup/packaged-browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe("the browser of the tests", () => {
  it.each(["Helvetica", "Liberation Sans", "DejaVu Sans", "serif", "monospace"])(
    "has for %s the font that came with it, whatever the machine has",
    async (family) => {
      const page = await browser.newPage();
      await page.setContent(`<p style="font-family: ${family}">Figures</p>`);
      const inspector = await page.context().newCDPSession(page);
      await inspector.send("DOM.enable");
      await inspector.send("CSS.enable");
      const { root } = await inspector.send("DOM.getDocument");
      const { nodeId } = await inspector.send("DOM.querySelector", {
        nodeId: root.nodeId,
        selector: "p",
      });
      const { fonts } = await inspector.send("CSS.getPlatformFontsForNode", { nodeId });
      expect(fonts.map(({ familyName }) => familyName)).toEqual(["Open Sans"]);
      await page.close();
    },
  );
});
