import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { northmere } from "#seeds/northmere/story.ts";
import { chris, hana, olive } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { textIn } from "#tests/setup/html-form.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const newDecision = "/reviews/2026-10/decisions/new";

describe.each(routeDialects)("decisions on %s", (dialect) => {
  let site: Site;
  let head: Visitor;
  let form: Record<string, string>;

  beforeAll(async () => {
    site = await openSite(northmere, await freshAddress(dialect));
    head = new Visitor(site);
    await head.signIn(hana.email);
    const owner = await site.db
      .selectFrom("person")
      .select("id")
      .where("email", "=", olive.email)
      .executeTakeFirstOrThrow();
    form = {
      kind: "change",
      campaign: "which-bin",
      text: "Send the reminder at noon",
      owner: String(owner.id),
      dueMonth: "2026-12",
    };
  });
  afterAll(() => site.close());

  const decisions = () => site.db.selectFrom("decision").selectAll().orderBy("id").execute();
  const part = async (month: string, id: string) => {
    const page = await (await head.get(`/reviews/${month}`)).text();
    const found = new RegExp(
      `<section class="decisions" aria-labelledby="${id}".*?</section>`,
      "s",
    );
    return textIn(found.exec(page)?.[0] ?? "").replaceAll(/\s+([.,)])/g, "$1");
  };

  it("open the next review, with their campaign's verdict, owner, month and what came of them", async () => {
    const before = await part("2026-10", "decided-before");
    expect(before).toMatch(
      /Stop: Order no winter issue .* Northmere News: No outcome named\. Jo Farrow, by October 2026\. Done: The printer has been told/,
    );
    expect(before).toMatch(/Which bin this week\? Too early to say\. .* Nothing said yet\./);
    expect(before).toMatch(/Tom Ellery, by September 2026 \(late\)\. Not done: No file has come/);
    expect(before).not.toContain("backs of buses");
    const page = await (await head.get("/reviews/2026-10")).text();
    expect(page.indexOf('aria-labelledby="decided-before"')).toBeLessThan(page.indexOf("<article"));
  });

  it("stand on a published review as they did then, and what came later apart", async () => {
    const own = await part("2026-09", "decisions");
    const [then = "", since = ""] = own.split("Since it was published");
    expect(then).toMatch(/Order no winter issue .* Nothing said yet\./);
    expect(since).toMatch(/Order no winter issue .* Done: The printer has been told/);
    const answer = await head.post("/reviews/2026-09/decisions/new", form);
    expect(answer.headers.get("Location")).toBe("/reviews/2026-09#decisions");
    const [before = "", later = ""] = (await part("2026-09", "decisions")).split(
      "Since it was published",
    );
    expect(before).toBe(then);
    expect(later).toContain("Change: Send the reminder at noon");
    expect(await part("2026-10", "decided-before")).toContain("Send the reminder at noon");
  });

  it("are recorded once, in the audit too, and what comes of them replaces what was said", async () => {
    const known = (await decisions()).length;
    for (const _ of [1, 2]) {
      const answer = await head.post(newDecision, { ...form, campaign: "", text: "Meet earlier" });
      expect(answer.headers.get("Location")).toBe("/reviews/2026-10#decisions");
    }
    const all = await decisions();
    expect(all).toHaveLength(known + 1);
    const { id = 0, campaignId } = all.at(-1) ?? {};
    expect(campaignId).toBeNull();
    expect(await part("2026-10", "decisions")).toMatch(
      /Change: Meet earlier Olive Marsh, by December 2026\. Nothing said yet\./,
    );
    const outcomes = `/decisions/${id}/outcomes/new`;
    await head.post(outcomes, { state: "under way", note: "Rooms are asked for." });
    await head.post(outcomes, { state: "done", note: "At nine from now on." });
    const told = await part("2026-10", "decisions");
    expect(told).toContain("Done: At nine from now on.");
    expect(told).not.toContain("Rooms are asked for.");
    const audit = textIn(await (await head.get("/settings/audit")).text());
    expect(audit).toMatch(/Recorded an outcome October 2026/);
    expect(audit).toMatch(/Recorded a decision October 2026/);
    expect(audit).toContain("Rooms are asked for.");
  });

  it("are told of as done in the review that hears of it, however old they are", async () => {
    const { id } = (await decisions()).find(({ month }) => month === "2026-07") ?? {};
    const said = { state: "done", note: "The tills send them now." };
    await head.post(`/decisions/${id}/outcomes/new`, said);
    expect(await part("2026-10", "decided-before")).toContain("Done: The tills send them now.");
  });

  it.each([
    ["kind", { kind: "" }],
    ["kind", { kind: "hope" }],
    ["text", { text: " " }],
    ["text", { text: "a\0b" }],
    ["text", { text: "é".repeat(301) }],
    ["campaign", { campaign: "nothing" }],
    ["owner", { owner: "" }],
    ["owner", { owner: "999" }],
    ["dueMonth", { dueMonth: "2026-10" }],
    ["dueMonth", { dueMonth: "2027-12" }],
    ["dueMonth", { dueMonth: "x" }],
  ])("are refused with a wrong %s, and nothing typed is lost", async (field, wrong) => {
    const known = (await decisions()).length;
    const answer = await head.post(newDecision, { ...form, text: "Kept as typed", ...wrong });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(`href="#${field}"`);
    if (field !== "text") expect(page).toContain("Kept as typed");
    expect(await decisions()).toHaveLength(known);
  });

  it("are refused from no page of ours, of a month that has not ended and of one that is not there", async () => {
    const known = (await decisions()).length;
    const { text: _, ...short } = form;
    expect((await head.post(newDecision, short)).status).toBe(400);
    expect((await head.post(newDecision, { ...form, more: "1" })).status).toBe(400);
    for (const path of [
      "/reviews/2026-11/decisions/new",
      "/reviews/x/decisions/new",
      "/decisions/999/outcomes/new",
      "/decisions/0/outcomes/new",
      "/decisions/x/outcomes/new",
    ]) {
      expect((await head.get(path)).status, path).toBe(404);
      const sent = path.includes("outcomes") ? { state: "done", note: "a" } : form;
      expect((await head.post(path, sent)).status, path).toBe(404);
    }
    for (const wrong of [
      { state: "", note: "a" },
      { state: "done", note: "" },
    ]) {
      expect((await head.post("/decisions/1/outcomes/new", wrong)).status).toBe(422);
    }
    expect((await head.post("/decisions/1/outcomes/new", { note: "a", more: "" })).status).toBe(
      400,
    );
    expect(await decisions()).toHaveLength(known);
  });

  it("are recorded by the head of communications alone", async () => {
    for (const { email } of [chris, olive]) {
      const other = new Visitor(site);
      await other.signIn(email);
      for (const path of [newDecision, "/decisions/1/outcomes/new"]) {
        expect((await other.get(path)).status).toBe(403);
        expect((await other.post(path, form)).status).toBe(403);
      }
    }
  });
});
