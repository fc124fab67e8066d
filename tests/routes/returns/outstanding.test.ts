import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { type Cast, hana, northmere, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { fieldsOn } from "#tests/setup/return-form.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const council = { ...northmere, today: "2026-11-10" };

describe.each(routeDialects)("on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let head: Visitor;

  beforeAll(async () => {
    const fill = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, council);
      const missedBins = { id: cast.missedBinsId, measure: "count" as const };
      const figures = [{ period: "2026-08", amount: given(12) }];
      await recordFigures(db, stamp, missedBins, figures, { source: "A", reason: "" });
    };
    site = await openSite(fill, await freshAddress(dialect));
    head = new Visitor(site);
    await head.signIn(hana.email);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await head.get(path)).text();
  const textOf = (html: string) =>
    html
      .replaceAll(/<(style|title)[^>]*>.*?<\/\1>/gs, "")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll(/\s+/g, " ");
  const lastOf = async (action: string) =>
    site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", action)
      .orderBy("id", "desc")
      .executeTakeFirst();

  describe("what is outstanding", () => {
    it("is shown for the newest month that has ended, with who owes what since when", async () => {
      const text = textOf(await page("/returns/outstanding"));
      expect(text).toContain("Outstanding for October 2026");
      expect(text).toContain("0 of 3 figures are in");
      expect(text).toContain("Olive3 figures, all late.");
      expect(text).toContain(
        "Calls about missed binsWaste and recycling, was due 9 November 2026, 1 day late; missing since September 2026",
      );
    });

    it("is shown for other months, and for none that has not ended or is none", async () => {
      expect(textOf(await page("/returns/outstanding/2026-08"))).toContain("1 of 3 figures are in");
      for (const month of ["2026-11", "2026-13", "x", "2026-1", "٢٠٢٦-10"]) {
        expect((await head.get(`/returns/outstanding/${month}`)).status, month).toBe(404);
      }
    });

    it("is led to from the review and by the navigation", async () => {
      const review = await page("/reviews/2026-10");
      expect(review).toContain('href="/returns/outstanding/2026-10"');
      expect(review).toContain('href="/returns/outstanding"');
    });

    it("lets the head of communications give a figure for its officer", async () => {
      const path = "/returns/2026-09/missed-bin-calls";
      expect(await page("/returns/outstanding/2026-09")).toContain(`href="${path}"`);
      const form = {
        "missed-bin-calls-state": "given",
        "missed-bin-calls-number": "15",
        "missed-bin-calls-note": "",
        "missed-bin-calls-startedFrom": "",
      };
      const check = await head.post(path, form);
      expect(check.headers.get("location")).toBe("/returns/2026-09/check");
      const checking = await page("/returns/2026-09/check");
      expect(textOf(checking)).toContain("15 calls");
      const sent = await head.post("/returns/2026-09/check", fieldsOn(checking));
      const receipt = await page(sent.headers.get("location") ?? "");
      expect(receipt).toContain('href="/returns/outstanding/2026-09"');
      expect(textOf(receipt)).not.toContain("Still outstanding");
    });

    it("is first of what lies beneath the returns of the head of communications, and marked there", async () => {
      const html = await page("/returns/outstanding");
      const [main = "", part = ""] = html.match(/<nav.*?<\/nav>/gs) ?? [];
      expect(main).toContain('<a href="/returns/outstanding" aria-current="true">Returns</a>');
      expect(main).not.toContain("/imports");
      expect(part.match(/<a [^>]*>/g)).toEqual([
        '<a href="/returns/outstanding" aria-current="page">',
        '<a href="/returns">',
        '<a href="/imports">',
      ]);
      expect((await page("/metrics")).match(/<nav/g)).toHaveLength(1);
    });

    it("is not shown to an officer", async () => {
      const visitor = new Visitor(site);
      await visitor.signIn(olive.email);
      expect((await visitor.get("/returns/outstanding")).status).toBe(403);
      expect(await (await visitor.get("/metrics")).text()).not.toContain("/returns/outstanding");
    });

    it("offers no reminder to one who can no longer sign in, but another officer", async () => {
      const person = site.db.updateTable("person").where("id", "=", cast.oliveId);
      await person.set({ disabledAt: stamp.at }).execute();
      const text = await page("/returns/outstanding");
      expect(text).toContain("Olive, who can no longer sign in");
      expect(text).not.toContain("/reminders/new");
      expect(text).toContain("/metrics/missed-bin-calls/owner?month=2026-10");
      await person.set({ disabledAt: null }).execute();
    });
  });

  describe("a metric's officer", () => {
    const owner = async () =>
      (
        await site.db
          .selectFrom("metric")
          .select("ownerId")
          .where("id", "=", cast.impressionsId)
          .executeTakeFirstOrThrow()
      ).ownerId;
    const path = "/metrics/garden-waste-impressions/owner";

    it("can be another, who is asked from now on, and the trail says who it was", async () => {
      const answer = await head.post(`${path}?month=2026-10`, { owner: String(cast.hanaId) });
      expect(answer.headers.get("Location")).toBe("/returns/outstanding/2026-10");
      expect(await owner()).toBe(cast.hanaId);
      expect(await lastOf("hand over metric")).toMatchObject({
        author: "Hana",
        metricId: cast.impressionsId,
        before: JSON.stringify({ ownerId: cast.oliveId }),
        after: JSON.stringify({ ownerId: cast.hanaId }),
      });
      expect(textOf(await page("/returns/outstanding"))).toContain("Hana1 figure, late.");
    });

    it("is changed from the metric's page too, by those who may", async () => {
      expect(await page("/metrics/garden-waste-impressions")).toContain(`href="${path}"`);
      const visitor = new Visitor(site);
      await visitor.signIn(olive.email);
      const theirs = await (await visitor.get("/metrics/garden-waste-impressions")).text();
      expect(theirs).not.toContain(path);
      expect((await visitor.post(path, { owner: String(cast.oliveId) })).status).toBe(403);
    });

    it("stays, and nothing is written, where the same is chosen", async () => {
      const before = await lastOf("hand over metric");
      const answer = await head.post(path, { owner: String(cast.hanaId) });
      expect(answer.headers.get("Location")).toBe("/metrics/garden-waste-impressions");
      expect(await lastOf("hand over metric")).toEqual(before);
    });

    it.each([[""], ["0"], ["9999"], ["x"], ["1.5"], ["1\0"], [null]])(
      "is refused as %j, with what to do",
      async (chosen) => {
        const answer = await head.post(path, chosen === null ? {} : { owner: chosen });
        expect(answer.status).toBe(422);
        expect(await answer.text()).toContain("Choose the officer who gives its figures");
        expect(await owner()).toBe(cast.hanaId);
      },
    );

    it("is one person who gives figures", async () => {
      const both: [string, string][] = [
        ["owner", String(cast.hanaId)],
        ["owner", String(cast.oliveId)],
      ];
      expect((await head.post(path, both)).status).toBe(400);
      expect((await head.post(path, { owner: String(cast.chrisId) })).status).toBe(422);
      expect((await head.post("/metrics/none/owner", { owner: "1" })).status).toBe(404);
      const answer = await head.post(`${path}?month=//evil`, { owner: String(cast.oliveId) });
      expect(answer.headers.get("Location")).toBe("/metrics/garden-waste-impressions");
    });
  });

  describe("a figure that will not come", () => {
    const path = "/metrics/missed-bin-calls/absences/2026-10";
    const newest = () =>
      site.db.selectFrom("figure").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();

    it("is asked for with a reason", async () => {
      expect(await page(path)).toContain("on behalf of Olive");
      const answer = await head.post(path, { note: "  ", startedFrom: "" });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Say why the figure will not come");
    });

    it.each([
      [{ note: "a\0b", startedFrom: "" }, 422, "has a character that cannot be kept"],
      [{ note: "a".repeat(1001), startedFrom: "" }, 422, "use 1,000 or fewer"],
      [{ note: "Why" }, 400, "cannot be read"],
      [{ startedFrom: "" }, 400, "cannot be read"],
      [{ note: "Why", startedFrom: "x" }, 400, "cannot be read"],
      [{ note: "Why", startedFrom: "", other: "1" }, 400, "cannot be read"],
    ])("is not recorded from %o", async (form, status, message) => {
      const before = await newest();
      const answer = await head.post(path, form as Record<string, string>);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(message);
      expect(await newest()).toEqual(before);
    });

    it("is recorded as not available, on behalf, with its reason, once", async () => {
      const form = { note: "The lorries' system was replaced: ŵ", startedFrom: "" };
      const answer = await head.post(path, form);
      expect(answer.headers.get("Location")).toBe("/returns/outstanding/2026-10");
      const figure = await newest();
      expect(figure).toMatchObject({
        period: "2026-10",
        state: "not available",
        value: null,
        note: "The lorries' system was replaced: ŵ",
        givenById: cast.hanaId,
      });
      expect((await head.post(path, form)).status).toBe(302);
      expect(await newest()).toEqual(figure);
      const text = textOf(await page("/returns/outstanding"));
      expect(text).toContain("Given as not available");
      expect(text).toContain("Calls about missed binsThe lorries");
    });

    it("can be given another reason, which is a correction", async () => {
      const { id } = await newest();
      expect(await page(path)).toContain(`name="startedFrom" value="${id}"`);
      await head.post(path, { note: "It was lost", startedFrom: String(id) });
      expect(await newest()).toMatchObject({
        note: "It was lost",
        replacesId: id,
        reason: "Another reason was given",
      });
    });

    it("is left as it is where somebody gave it meanwhile", async () => {
      const missedBins = { id: cast.missedBinsId, measure: "count" as const };
      const figures = [{ period: "2026-09", amount: given(1234) }];
      await recordFigures(site.db, stamp, missedBins, figures, { source: "A", reason: "" });
      const before = await newest();
      const september = path.replace("10", "09");
      const answer = await head.post(september, { note: "Lost", startedFrom: "" });
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("There is now a figure: 1,234 calls");
      expect(await newest()).toEqual(before);
      expect(await page(september)).toContain("There is now a figure: 1,234 calls");
    });

    it.each([
      "/metrics/missed-bin-calls/absences/2026-11",
      "/metrics/missed-bin-calls/absences/2026-Q3",
      "/metrics/missed-bin-calls/absences/2026-13",
      "/metrics/missed-bin-calls/absences/2026-07",
      "/metrics/missed-bin-calls/absences/x",
      "/metrics/none/absences/2026-10",
    ])("is not asked of %s", async (odd) => {
      expect((await head.get(odd)).status).toBe(404);
      expect((await head.post(odd, { note: "Why", startedFrom: "" })).status).toBe(404);
    });
  });

  describe("the calendar of due days", () => {
    async function calendar(visitor: Visitor) {
      const answer = await visitor.get("/returns/due.ics");
      expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      const component = new ICAL.Component(ICAL.parse(await answer.text()));
      return { component, events: component.getAllSubcomponents("vevent") };
    }
    const oliveIn = async () => {
      const visitor = new Visitor(site);
      await visitor.signIn(olive.email);
      return visitor;
    };

    it("is led to from an officer's returns, and so is the way for another system to give them", async () => {
      const officer = new Visitor(site);
      await officer.signIn(olive.email);
      const returns = await (await officer.get("/returns")).text();
      expect(returns).toContain('href="/returns/due.ics"');
      expect(returns).toContain('href="/settings/api"');
      expect((await officer.get("/settings/api")).status).toBe(200);
    });

    it("has a whole day for each due day of the officer's own metrics", async () => {
      const { component, events } = await calendar(await oliveIn());
      expect(component.getFirstPropertyValue("x-wr-timezone")).toBe("Europe/London");
      const told = events.map((one) => new ICAL.Event(one));
      expect(told).toHaveLength(12);
      expect(told.every((event) => event.startDate.isDate)).toBe(true);
      expect(told.every((event) => event.duration.toSeconds() === 24 * 3600)).toBe(true);
      expect(told.slice(0, 3).map((event) => event.startDate.toString())).toEqual([
        "2026-12-07",
        "2027-01-07",
        "2027-02-08",
      ]);
      expect(told[0]?.summary).toBe("3 figures due for Northmere District Council");
      expect(told[0]?.description).toContain("Calls about missed bins, November 2026");
    });

    it("calls each day the same whenever it is asked", async () => {
      const visitor = await oliveIn();
      const uids = async () =>
        (await calendar(visitor)).events.map((one) => new ICAL.Event(one).uid);
      const first = await uids();
      expect(new Set(first).size).toBe(12);
      expect(await uids()).toEqual(first);
    });

    it("is empty for one who owns no metric", async () => {
      expect((await calendar(head)).events).toEqual([]);
    });
  });
});
