import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { hana, northmere, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";
import manifest from "../../../package.json" with { type: "json" };

const missedBins = "/metrics/missed-bin-calls";
const explored = `${missedBins}/explore`;

/** Calls and impressions of the first months of 2026. */
async function giveFigures(db: Database): Promise<void> {
  const cast = await settleNorthmere(db, { ...northmere, today: "2026-06-10" });
  for (const [id, numbers] of [
    [cast.missedBinsId, [120, 118, 131]],
    [cast.impressionsId, [90, 95, 180]],
  ] as const) {
    const batch = numbers.map((number, place) => ({
      period: `2026-0${place + 3}`,
      amount: given(number),
    }));
    const because = { source: "Calls.csv", reason: "" };
    await recordFigures(db, stamp, { id, measure: "count" }, batch, because);
  }
}

describe.each(routeDialects)("the page that explores a metric on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(giveFigures, await freshAddress(dialect));
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();

  it("is where the metric's chart leads", async () => {
    expect(await page(missedBins)).toContain(`href="${explored}"`);
  });

  it("draws the chart and the others asked for in its own HTML", async () => {
    const html = await page(`${explored}?with=garden-waste-impressions&from=2026-04`);
    expect(html.match(/class="chart chart-full"/g)).toHaveLength(1);
    expect(html).toContain("Impressions of the garden-waste campaign</a>");
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(2);
  });

  it.each(["?from=soon", "?with=%00", "?from=2026-03&from=2026-04"])(
    "is not at %s, and then ships no script",
    async (choice) => {
      const answer = await visitor.get(explored + choice);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/<script|name="frame"/);
    },
  );

  it("holds no script that its policy does not name", async () => {
    const answer = await visitor.get(explored);
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    const [, nonce] = /script-src 'self' 'nonce-([^']+)';/.exec(policy) ?? [];
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts.length).toBeGreaterThan(2);
    for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
    expect(policy).not.toContain("unsafe");
    expect(html).not.toContain("style=");
  });

  it("tells the browser of its reader no more than it shows", async () => {
    const html = await page(explored);
    const [, written = ""] = /<meta name="frame" content="([^"]*)"/.exec(html) ?? [];
    const frame = JSON.parse(written.replaceAll("&quot;", '"').replaceAll("&#x27;", "'"));
    const { council: _, hydrates: __, person: ___, requestId: ____, ...more } = frame;
    expect(more).toEqual({ isLight: false, link: null, version: manifest.version });
    expect(Object.keys(frame.person)).toEqual(["name", "roles"]);
    expect(html).not.toContain(hana.email);
  });

  it.each([missedBins, "/metrics", "/reviews", "/sign-in"])(
    "is alone in that: %s ships none",
    async (path) => {
      expect(await page(path)).not.toMatch(/<script|modulepreload|name="frame"/);
    },
  );
});
