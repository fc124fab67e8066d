import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addSensitivityPeriod, endSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import { chris, hana, northmere, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { formIn } from "#tests/setup/html-form.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const elections = { name: "By-election", startsOn: "1 November 2026", endsOn: "12 November 2026" };
const notice = "By-election, to 12 November 2026.";
const claim = "/campaigns/sign-up-online/claims/new";

describe.each(routeDialects)("a period of heightened sensitivity on %s", (dialect) => {
  let site: Site;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    site = await openSite(
      async (db) => {
        await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
        const contact = { contactName: "Hana", contactEmail: hana.email };
        const published = { month: "2026-09", publishedOn: "2026-10-15", ask: null, ...contact };
        await publishReview(db, stamp, published);
        const may = { name: "Local elections", startsOn: "2027-03-22", endsOn: "2027-05-06" };
        await addSensitivityPeriod(db, stamp, may);
      },
      await freshAddress(dialect),
    );
    for (const { email } of [hana, chris, olive]) {
      const visitor = new Visitor(site);
      await visitor.signIn(email);
      visitors.set(email, visitor);
    }
    await as(olive).post(claim, formIn(await (await as(olive).get(claim)).text()));
    expect(await rows("claim")).toHaveLength(1);
  });
  afterAll(() => site.close());

  const as = ({ email }: { email: string }) => visitors.get(email) as Visitor;
  const text = async (who: { email: string }, path: string) =>
    pageText(await (await as(who).get(path)).text());
  const rows = (table: "claim" | "claimDecision" | "summaryLink" | "sensitivityPeriod") =>
    site.db.selectFrom(table).selectAll().orderBy("id").execute();
  const newest = async () => (await rows("sensitivityPeriod")).at(-1)?.id;
  const addressOf = (id: number | undefined) => `/settings/sensitivity/${id}/ending`;

  it("is added with a name and two days that make sense, and loses nothing that was typed", async () => {
    const before = await rows("sensitivityPeriod");
    const wrong: [Partial<typeof elections>, string][] = [
      [{ name: "" }, "Enter what it is"],
      [{ name: "a".repeat(101) }, "The name has 101 characters"],
      [{ startsOn: "soon" }, "soon"],
      [{ endsOn: "" }, "Enter its last day"],
      [{ endsOn: "31 October 2026" }, "The last day is before the first"],
      [{ startsOn: "1 May 2026", endsOn: "4 November 2026" }, "4 November 2026 is over"],
      [{ endsOn: "3 November 2027" }, "A period lasts a year at most"],
    ];
    for (const [changes, message] of wrong) {
      const form = { ...elections, ...changes };
      const answer = await as(hana).post("/settings/sensitivity/new", form);
      expect(answer.status, message).toBe(422);
      const page = await answer.text();
      expect(page).toContain(message);
      expect(page).toContain(`value="${form.endsOn}"`);
    }
    const odd = await as(hana).post("/settings/sensitivity/new", { name: "x" });
    expect(odd.status).toBe(400);
    expect(await rows("sensitivityPeriod")).toEqual(before);
    const added = await as(hana).post("/settings/sensitivity/new", elections);
    expect(added.headers.get("Location")).toBe("/settings/sensitivity");
    const list = await text(hana, "/settings/sensitivity");
    expect(list).toMatch(/By-election 1 November 2026 to 12 November 2026 Now/);
    expect(list).toMatch(/Local elections .* To come/);
  });

  it("holds back claims and says why on each page that would take one", async () => {
    const claims = await rows("claim");
    const form = await as(hana).get(claim);
    expect(form.status).toBe(200);
    const page = await form.text();
    expect(pageText(page)).toContain(notice);
    expect(page).not.toContain("<textarea");
    const sent = await as(hana).post(claim, { text: "It rose." });
    expect(sent.status).toBe(409);
    const refused = pageText(await sent.text());
    expect(refused).toContain(notice);
    expect(refused).toContain("It rose.");
    expect(await rows("claim")).toEqual(claims);
    expect(await text(hana, "/campaigns/sign-up-online")).toContain(notice);
    expect(await text(hana, "/reviews/2026-10")).toContain(notice);
  });

  it("holds back the signing of a claim", async () => {
    const decided = await rows("claimDecision");
    const page = await text(chris, "/claims/1/approval");
    expect(page).toContain(notice);
    const campaign = await (await as(chris).get("/campaigns/sign-up-online")).text();
    expect(pageText(campaign)).toContain(notice);
    expect(campaign).not.toContain("/approval");
    const sent = await as(chris).post("/claims/1/approval", { rivals: "none", sentence: "x" });
    expect(sent.status).toBe(409);
    expect(await rows("claimDecision")).toEqual(decided);
  });

  it("holds back new links to a summary, and leaves those that there are", async () => {
    const page = await (await as(hana).get("/summary/2026-09/links")).text();
    expect(pageText(page)).toContain(notice);
    expect(page).not.toContain('name="days"');
    const sent = await as(hana).post("/summary/2026-09/links", { days: "7" });
    expect(sent.status).toBe(409);
    expect(pageText(await sent.text())).toContain(notice);
    expect(await rows("summaryLink")).toEqual([]);
  });

  it("is ended early on the day before, after which all of it is taken again", async () => {
    const id = await newest();
    expect(await text(hana, addressOf(id))).toContain("Its last day becomes 4 November 2026.");
    for (const time of ["first", "again"]) {
      const ended = await as(hana).post(addressOf(id), {});
      expect(ended.headers.get("Location"), time).toBe("/settings/sensitivity");
    }
    expect((await rows("sensitivityPeriod")).at(-1)).toMatchObject({ endsOn: "2026-11-04" });
    expect(await text(hana, "/campaigns/sign-up-online")).not.toContain(notice);
    expect(await text(hana, claim)).not.toContain(notice);
    const made = await as(hana).post("/summary/2026-09/links", { days: "7" });
    expect(made.status).toBe(200);
    expect((await as(hana).get(addressOf(id))).status).toBe(404);
  });

  it("lasts through its first and its last day", async () => {
    for (const [from, to, isHeld] of [
      ["2026-11-05", "2026-11-05", true],
      ["2026-11-06", "2026-11-30", false],
      ["2026-10-01", "2026-11-04", false],
    ] as const) {
      const period = { name: "Edge", startsOn: from, endsOn: to };
      await site.db.insertInto("sensitivityPeriod").values(period).execute();
      expect((await text(hana, claim)).includes("Edge, to"), from).toBe(isHeld);
      await endSensitivityPeriod(site.db, stamp, (await newest()) ?? 0, null);
    }
  });

  it("is taken out where it has not begun", async () => {
    const later = { ...elections, name: "Later", startsOn: "20 November 2026" };
    await as(hana).post("/settings/sensitivity/new", { ...later, endsOn: "30 November 2026" });
    const id = await newest();
    expect(await text(hana, addressOf(id))).toContain("Remove “Later”?");
    await as(hana).post(addressOf(id), {});
    expect((await rows("sensitivityPeriod")).map(({ name }) => name)).not.toContain("Later");
    for (const odd of [id, 999, "x", "-1"]) {
      expect((await as(hana).post(`/settings/sensitivity/${odd}/ending`, {})).status).toBe(404);
    }
  });

  it("is kept by an administrator alone", async () => {
    for (const who of [chris, olive]) {
      expect((await as(who).post("/settings/sensitivity/new", elections)).status).toBe(403);
      expect((await as(who).post(addressOf(1), {})).status).toBe(403);
    }
  });
});
