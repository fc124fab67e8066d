import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given, givenShare, notAvailable } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addMetric, setTarget } from "#db/changes/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import { type Cast, hana, missedBins, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(routeDialects)("the audit on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let visitor: Visitor;

  async function settle(db: Database) {
    cast = await settleNorthmere(db);
    const byOlive = { ...stamp, personId: cast.oliveId, author: "Olive" };
    const bins = { id: cast.missedBinsId, measure: "count" as const };
    const waste = { id: cast.gardenWasteId, measure: "share" as const };
    const because = { source: "x", reason: "=1+1" };
    await recordFigures(db, byOlive, bins, [{ period: "2026-09", amount: given(1234) }], because);
    await recordFigures(db, byOlive, bins, [{ period: "2026-09", amount: given(1243) }], because);
    await recordFigures(
      db,
      stamp,
      waste,
      [
        { period: "2026-09", amount: givenShare(61, 100) },
        { period: "2026-10", amount: notAvailable, note: "No sample was taken" },
      ],
      because,
    );
    await setTarget(db, byOlive, {
      metricId: cast.gardenWasteId,
      period: "2027-03",
      value: 70,
      reason: "Plan",
    });
    const quarterly = { ...missedBins, slug: "quarterly", name: "Quarterly calls" };
    const id = await addMetric(db, stamp, {
      ...quarterly,
      cadence: "quarterly",
      serviceId: 1,
      ownerId: null,
    });
    const quarter = [{ period: "2026-Q3", amount: given(5) }];
    await recordFigures(db, stamp, { id, measure: "count" }, quarter, because);
  }

  beforeAll(async () => {
    site = await openSite(settle, await freshAddress(dialect));
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });

  afterAll(() => site.close());

  const page = async (query = "") => (await visitor.get(`/settings/audit${query}`)).text();
  const plain = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  const entriesOn = (html: string) =>
    [...html.matchAll(/<li id="entry-(\d+)">(.*?)<\/li>/gs)].map(([, id, entry = ""]) => ({
      id: Number(id),
      text: plain(entry).trim(),
    }));

  it("says who did what, from what to what, when and why", async () => {
    const [correction] = entriesOn(await page("?action=correct+figure"));
    expect(correction?.text).toBe(
      "Corrected a figure Calls about missed bins, September 2026 Figure From 1,234 calls to 1,243 calls Why: =1+1 Olive 5 November 2026 at 09:00",
    );
    const [target] = entriesOn(await page("?action=set+target"));
    expect(target?.text).toContain("Online sign-ups for garden waste, March 2027 Target 70.0%");
    const given = entriesOn(await page("?metric=garden-waste-online&action=give+figure"));
    expect(given.map(({ text }) => text)).toEqual([
      expect.stringContaining("October 2026 Figure not available Note No sample was taken"),
      expect.stringContaining("September 2026 Figure 61.0% of 100 sign-ups"),
    ]);
  });

  it("is told in plain words, with names for ids and without what is secret", async () => {
    const html = await page();
    expect(html).not.toMatch(/[{}]&quot;|&quot;:|\[object|undefined|null|argon2/);
    expect(html).not.toContain(hana.email);
    const [campaign] = entriesOn(await page("?action=add+campaign"));
    expect(campaign?.text).toContain("Added a campaign Sign up online");
    expect(campaign?.text).toContain("Meant to move Online sign-ups for garden waste");
    expect(campaign?.text).toContain("Owner Hana");
    expect(campaign?.text).toContain("Starts 1 May 2026");
  });

  it("is found by metric, person, month and kind of change", async () => {
    const kinds = async (query: string) => entriesOn(await page(query)).map(({ text }) => text);
    const byOlive = await kinds(`?by=${cast.oliveId}`);
    expect(byOlive).toHaveLength(3);
    for (const text of byOlive) expect(text).toContain("Olive");
    for (const text of await kinds("?by=nobody")) expect(text).toContain("the tests");
    const september = await kinds("?month=2026-09");
    expect(september).toHaveLength(4);
    expect(september[0]).toContain("Quarterly calls, July to September 2026");
    expect(await kinds("?month=2026-09&metric=missed-bin-calls&action=give+figure")).toHaveLength(
      1,
    );
    expect(await page("?metric=nothing")).toContain("No changes match.");
  });

  it("answers an address that makes no sense with 404", async () => {
    for (const query of [
      "?by=x",
      "?by=-1",
      "?month=2026-13",
      "?month=sept",
      "?before=0",
      "?before=1e9",
      "?colour=red&colour=blue",
      "?metric=%00",
      `?action=${"a".repeat(101)}`,
    ]) {
      expect((await visitor.get(`/settings/audit${query}`)).status, query).toBe(404);
      expect((await visitor.get(`/settings/audit.csv${query}`)).status, query).toBe(404);
    }
  });

  it("is the same as a file, in which nothing is a formula", async () => {
    const query = "?action=correct+figure";
    const file = await visitor.get(`/settings/audit.csv${query}`);
    expect(file.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const rows = parse(await file.text(), { bom: true, columns: true });
    expect(rows).toEqual([
      {
        entry: expect.stringMatching(/^\d+$/),
        when: "2026-11-05T09:00:00.000Z",
        who: "Olive",
        change: "Corrected a figure",
        of: "Calls about missed bins, September 2026",
        what: "Figure",
        from: "1,234 calls",
        to: "1,243 calls",
        why: "'=1+1",
      },
    ]);
  });

  it("is not for an officer", async () => {
    const officer = new Visitor(site);
    await officer.signIn(olive.email);
    expect((await officer.get("/settings/audit")).status).toBe(403);
    expect((await officer.get("/settings/audit.csv")).status).toBe(403);
  });
});

describe("an audit of 100,000 entries", () => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(async (db) => {
      const { missedBinsId, oliveId } = await settleNorthmere(db);
      const entry = {
        at: stamp.at,
        personId: oliveId,
        author: "Olive",
        action: "give figure",
        subject: "figure",
        subjectId: 1,
        metricId: missedBinsId,
        before: null,
        after: JSON.stringify(given(7)),
        reason: null,
      };
      for (let start = 0; start < 100; start += 1) {
        const period = `20${String(start).padStart(2, "0")}-01`;
        await db
          .insertInto("auditEntry")
          .values(Array.from({ length: 1000 }, () => ({ ...entry, period })))
          .execute();
      }
    });
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });

  afterAll(() => site.close());

  it("is read fifty at a time, by addresses that can be shared, none twice and none left out", async () => {
    const seen: number[] = [];
    let address: string | undefined = "/settings/audit?month=2050-01";
    while (address) {
      const html: string = await (await visitor.get(address)).text();
      const ids = [...html.matchAll(/<li id="entry-(\d+)">/g)].map(([, id]) => Number(id));
      expect(ids.length).toBe(50);
      seen.push(...ids);
      address = /<a href="([^"]*)">Earlier changes/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(seen).toEqual([...new Set(seen)].toSorted((one, other) => other - one));
    expect(seen).toHaveLength(1000);
  });

  it("is given as a file of all of them, a part at a time", async () => {
    const before = process.memoryUsage().rss;
    const answer = await visitor.get("/settings/audit.csv");
    let [lines, most] = [0, 0];
    for await (const part of answer.body ?? []) {
      lines += Buffer.from(part).toString("latin1").split("\r\n").length - 1;
      most = Math.max(most, part.byteLength);
    }
    expect(lines).toBeGreaterThan(100_000);
    expect(most).toBeLessThan(2 ** 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
  });
});
