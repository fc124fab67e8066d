import { describe, expect, it, onTestFinished } from "vitest";
import { addMetric } from "#db/changes/metrics/metrics.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { hana, missedBins, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { lastingAddress, routeDialects } from "#tests/setup/databases.ts";
import { textIn } from "#tests/setup/html-form.ts";
import { importThroughScreens, longFile } from "#tests/setup/import-screens.ts";
import { openSite } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const slugs = Array.from({ length: 10 }, (_, place) => `line-${place}`);
const months = 1200;

describe.each(routeDialects)("a long import on %s", (dialect) => {
  it("is recorded as a whole while others read and save, and undone as a whole", async () => {
    const site = await openSite(
      async (db) => {
        const { oliveId } = await settleNorthmere(db);
        for (const slug of slugs) {
          const metric = { ...missedBins, slug, name: `Calls of ${slug}`, serviceId: 1 };
          await addMetric(db, stamp, { ...metric, ownerId: oliveId });
        }
      },
      await lastingAddress(dialect),
    );
    onTestFinished(() => site.close());
    const visitor = new Visitor(site);
    await visitor.signIn(olive.email);
    const other = new Visitor(site);
    let saves = 0;
    let isOver = false;
    const others = (async () => {
      while (!isOver) {
        expect((await other.signIn(hana.email)).status).toBe(302);
        expect((await other.get("/metrics/missed-bin-calls")).status).toBe(200);
        const seen = await figuresInForce(site.db);
        expect([0, slugs.length * months]).toContain(seen.length);
        saves += 1;
      }
    })();
    const at = { address: site.address, cookie: visitor.cookie };
    const path = await importThroughScreens(at, longFile(slugs, months));
    isOver = true;
    await others;
    expect(saves).toBeGreaterThan(0);
    expect(await figuresInForce(site.db)).toHaveLength(slugs.length * months);
    expect(textIn(await (await visitor.get(path)).text())).toContain("12,000 figures are recorded");
    await visitor.post(`${path}/undoing`, {});
    for (let answer = await visitor.get(path); answer.headers.get("Refresh"); )
      answer = await visitor.get(path);
    expect(textIn(await (await visitor.get(path)).text())).toContain("The import is undone");
    const states = (await figuresInForce(site.db)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["not available"]));
  });
});
