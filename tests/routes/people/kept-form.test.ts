import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { campaignForm } from "#tests/setup/campaign-form.ts";
import { type Cast, hana, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { Clock } from "#tests/setup/clock.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { formsOn } from "#tests/setup/form-page.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(routeDialects)(
  "a form that was sent when its session had ended, on %s",
  (dialect) => {
    let site: Site;
    let cast: Cast;
    let visitor: Visitor;
    const clock = new Clock("2026-11-05T09:00:00.000Z");

    beforeAll(async () => {
      const fill: typeof settleNorthmere = async (db) => {
        cast = await settleNorthmere(db);
        return cast;
      };
      site = await openSite(fill, await freshAddress(dialect), { clock: clock.now });
    });
    beforeEach(async () => {
      await site.db.deleteFrom("keptForm").execute();
      visitor = new Visitor(site);
      await visitor.signIn(hana.email);
    });
    afterAll(() => site.close());

    const fields: [string, string][] = [
      ...campaignForm({
        name: "Élodie’s «new» campaign",
        summary: 'One\r\n\r\nand "two" & <b>three</b>',
      }),
      ["vanity", "b"],
      ["vanity", "a"],
    ];
    const unitCost: [string, string][] = [
      ["name", "A visit"],
      ["pounds", "8.62"],
      ["year", "2011"],
      ["source", "Socitm"],
      ["own", "no"],
    ];
    const kept = () => site.db.selectFrom("keptForm").selectAll().execute();
    const leave = () => clock.move({ minutes: 31 });
    const sendLate = async (path = "/campaigns/new", form = fields) => {
      leave();
      return visitor.post(path, form);
    };
    const keptPage = async () => (await visitor.get("/kept-form")).text();
    /** The form that sends what is kept on, as a browser would. */
    const formKept = async () => {
      const [form] = formsOn(await keptPage(), "/kept-form");
      return {
        action: form?.action ?? "",
        fields: form?.fields.map(({ name, value }) => [name, value]),
      };
    };

    it("leads to sign in, which says that nothing is lost", async () => {
      const answer = await sendLate();
      expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/sign-in"]);
      expect(await (await visitor.get("/sign-in")).text()).toContain(
        "Nothing that you typed is lost",
      );
      expect(await (await new Visitor(site).get("/sign-in")).text()).not.toContain("typed is lost");
    });

    it("is there after signing in again, every field in its order", async () => {
      await sendLate();
      expect((await visitor.signIn(hana.email)).headers.get("Location")).toBe("/kept-form");
      const { action, fields: found } = await formKept();
      expect(action).toBe("/campaigns/new");
      expect(found).toEqual(fields);
      expect(await keptPage()).toContain("the form about a campaign, on 5 November 2026 at");
    });

    it("is answered as if it were sent then, and is kept no longer", async () => {
      await sendLate();
      await visitor.signIn(hana.email);
      const { action, fields: found } = await formKept();
      const answer = await visitor.post(action, found as [string, string][]);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Élodie’s «new» campaign");
      expect(await kept()).toEqual([]);
      expect((await visitor.get("/kept-form")).headers.get("Location")).toBe("/");
    });

    it("saves what it was to save", async () => {
      await sendLate("/settings/unit-costs/new", unitCost);
      await visitor.signIn(hana.email);
      const { action, fields: found } = await formKept();
      const answer = await visitor.post(action, found as [string, string][]);
      expect(answer.status).toBe(302);
      const saved = await site.db.selectFrom("unitCost").select(["name", "pounds"]).execute();
      expect(saved).toEqual([{ name: "A visit", pounds: 8.62 }]);
    });

    it("is dropped when its person says so", async () => {
      await sendLate();
      await visitor.signIn(hana.email);
      expect((await visitor.post("/kept-form", {})).headers.get("Location")).toBe("/");
      expect(await kept()).toEqual([]);
    });

    it("is nobody else's: neither shown to them nor dropped by them", async () => {
      await sendLate();
      expect((await visitor.signIn(olive.email)).headers.get("Location")).toBe("/");
      expect((await visitor.get("/kept-form")).headers.get("Location")).toBe("/");
      await visitor.post("/kept-form", {});
      expect(await kept()).toMatchObject([{ personId: cast.hanaId }]);
    });

    it("is the last one that its person sent", async () => {
      await sendLate();
      await visitor.post("/settings/unit-costs/new", unitCost);
      expect(await kept()).toMatchObject([{ path: "/settings/unit-costs/new" }]);
    });

    it("is kept for 12 hours", async () => {
      await sendLate();
      clock.move({ hours: 11, minutes: 59 });
      await visitor.signIn(hana.email);
      expect((await visitor.get("/kept-form")).status).toBe(200);
      clock.move({ minutes: 1 });
      await visitor.signIn(hana.email);
      expect((await visitor.get("/kept-form")).headers.get("Location")).toBe("/");
    });

    it("is kept of one whose session was 12 hours old, and of nobody whose session is forgotten", async () => {
      clock.move({ hours: 23, minutes: 59 });
      await visitor.post("/campaigns/new", fields);
      expect(await kept()).toHaveLength(1);
      await site.db.deleteFrom("keptForm").execute();
      clock.move({ minutes: 1 });
      await visitor.post("/campaigns/new", fields);
      visitor.cookie = "";
      await visitor.post("/campaigns/new", fields);
      expect(await kept()).toEqual([]);
    });

    it("is not kept of one who has been disabled, nor where there is nothing in it or a password", async () => {
      await sendLate("/campaigns/new", []);
      await sendLate("/campaigns/new", [["summary", " "]]);
      await sendLate("/campaigns/new", [
        ["name", "A"],
        ["newPassword", "correct horse battery"],
      ]);
      await sendLate("/sign-in", [
        ["email", olive.email],
        ["password", "wrong"],
      ]);
      await sendLate("/sign-out", []);
      const disable = (disabledAt: string | null) =>
        site.db.updateTable("person").set({ disabledAt }).where("id", "=", cast.hanaId).execute();
      await disable(clock.now().toISOString());
      await sendLate();
      await disable(null);
      expect(await kept()).toEqual([]);
    });

    it("from another site is refused before, and not kept", async () => {
      leave();
      const headers = { Origin: "https://elsewhere.example", Cookie: visitor.cookie };
      const body = new URLSearchParams(fields);
      const answer = await fetch(`${site.address}/campaigns/new`, {
        method: "POST",
        headers,
        body,
      });
      expect(answer.status).toBe(403);
      expect(await kept()).toEqual([]);
    });

    it("with a file keeps what was typed, and asks for the file again", async () => {
      leave();
      const form = new FormData();
      form.set("pasted", "Month\tCalls");
      form.set("file", new File(["Month,Calls"], "calls.csv"));
      await visitor.upload("/imports", form);
      await visitor.signIn(hana.email);
      expect(await keptPage()).toContain("choose it again");
      expect(await formKept()).toEqual({
        action: "/imports",
        fields: [["pasted", "Month\tCalls"]],
      });
    });

    it("of somebody who came by a link is theirs when they open it again", async () => {
      const path = await linkFrom(visitor, cast.oliveId, "2026-09");
      const officer = new Visitor(site);
      await officer.get(path);
      leave();
      const form: [string, string][] = [["missed-bin-calls-number", "12"]];
      await officer.post("/returns/2026-09/check", form);
      expect(await (await officer.get("/sign-in")).text()).toContain("open your link again");
      expect((await officer.get(path)).headers.get("Location")).toBe("/kept-form");
      expect(await (await officer.get("/kept-form")).text()).toContain(
        "your return for September 2026",
      );
    });

    it("of another page is not shown to its person when they come by a link", async () => {
      await visitor.signIn(olive.email);
      await sendLate("/metrics/missed-bin-calls/figures/2026-09/correction", [["number", "12"]]);
      const head = new Visitor(site);
      await head.signIn(hana.email);
      const answer = await visitor.get(await linkFrom(head, cast.oliveId, "2026-09"));
      expect(answer.headers.get("Location")).toBe("/returns/2026-09");
      expect((await visitor.get("/kept-form")).headers.get("Location")).toBe("/");
      expect(await kept()).toHaveLength(1);
    });

    it("of somebody whose link has ended is of its month's return, and never one that its person could send on", async () => {
      const officer = new Visitor(site);
      await officer.get(await linkFrom(visitor, cast.oliveId, "2026-09"));
      leave();
      const invitation = { name: "Eve", email: "eve@elsewhere.example", roles: "administrator" };
      await officer.post("/settings/people/new", invitation);
      await officer.post("/returns/2026-08/check", { "missed-bin-calls-number": "12" });
      expect(await kept()).toEqual([]);
    });

    it("is kept on where it is refused, and answered when its person may send it again", async () => {
      await sendLate("/settings/unit-costs/new", unitCost);
      const become = (role: "head of communications" | "officer") =>
        site.db
          .updateTable("personRole")
          .set({ role })
          .where("personId", "=", cast.hanaId)
          .where("role", "=", role === "officer" ? "head of communications" : "officer")
          .execute();
      const isAlso = await site.db
        .deleteFrom("personRole")
        .where("personId", "=", cast.hanaId)
        .where("role", "=", "administrator")
        .returningAll()
        .execute();
      await become("officer");
      await visitor.signIn(hana.email);
      expect((await visitor.post("/settings/unit-costs/new", unitCost)).status).toBe(403);
      expect(await kept()).toHaveLength(1);
      await become("head of communications");
      expect((await visitor.post("/settings/unit-costs/new", unitCost)).status).toBe(302);
      expect(await kept()).toEqual([]);
      for (const role of isAlso) await site.db.insertInto("personRole").values(role).execute();
    });

    it("that meets what somebody else changed meanwhile stands on the page that says so, and is kept no longer", async () => {
      const page = "/campaigns/sign-up-online/edit";
      const [form] = formsOn(await (await visitor.get(page)).text(), page);
      const saying = (summary: string): [string, string][] =>
        (form?.fields ?? []).map(({ name, value }) => [name, name === "summary" ? summary : value]);
      const other = new Visitor(site);
      await other.signIn(hana.email);
      expect((await other.post(page, saying("What was saved meanwhile"))).status).toBe(302);
      await sendLate(page, saying("What was typed late"));
      await visitor.signIn(hana.email);
      const answer = await visitor.post(page, (await formKept()).fields as [string, string][]);
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain("What was typed late");
      expect(await kept()).toEqual([]);
    });

    it("leaves a trail that tells nothing of what was typed", async () => {
      const entries = () => site.db.selectFrom("auditEntry").selectAll().orderBy("id").execute();
      const known = (await entries()).length;
      await sendLate();
      await visitor.signIn(hana.email);
      await visitor.post("/campaigns/new", fields);
      const left = (await entries()).slice(known);
      expect(left.map(({ action }) => action)).toEqual(["keep form", "sign in", "send form"]);
      expect(JSON.stringify(left)).not.toContain("Élodie");
    });
  },
);
