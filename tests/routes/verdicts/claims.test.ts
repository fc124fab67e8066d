import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenShare } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { chris, hana, olive, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(routeDialects)("claims on %s", (dialect) => {
  let site: Site;
  const people = {} as Record<"hana" | "chris" | "olive", Visitor>;

  beforeAll(async () => {
    site = await openSite(northmere, await freshAddress(dialect));
    for (const [name, { email }] of Object.entries({ hana, chris, olive })) {
      const visitor = new Visitor(site);
      await visitor.signIn(email);
      people[name as keyof typeof people] = visitor;
    }
  });
  afterAll(() => site.close());

  const address = "/campaigns/make-a-splash/claims/new";
  const page = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
  const said = async (visitor: Visitor, path: string) => pageText(await page(visitor, path));
  const rows = async () =>
    JSON.stringify([
      await site.db.selectFrom("claim").selectAll().orderBy("id").execute(),
      await site.db.selectFrom("claimDecision").selectAll().orderBy("id").execute(),
    ]);
  const newest = () =>
    site.db.selectFrom("claim").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();

  it("begin from what the figures say", async () => {
    const html = await page(people.olive, address);
    const typed = pageText(/<textarea[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? "").trim();
    expect(typed).toMatch(
      /^Swims.* 9,974 fewer than expected .* We cannot rule out other causes\.$/,
    );
    expect(pageText(html)).toContain("Strength B: 29 months of its own past, no comparison.");
  });

  it("keep what was typed where words say more than the figures carry, and point them out", async () => {
    const before = await rows();
    const text = "Our films caused 9,974 fewer swims, & it drove people <b>away</b>.";
    const answer = await people.hana.post(address, { text });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("<mark>caused</mark>");
    expect(html).toContain("<mark>drove</mark>");
    expect(html).toContain("9,974 fewer swims, &amp; it");
    expect(html).toContain("&lt;b&gt;away&lt;/b&gt;.</textarea>");
    expect(pageText(html)).toContain('"caused" and "drove" say more than these figures carry');
    expect(pageText(html)).toContain("higher than expected from its own past");
    expect(await rows()).toBe(before);
  });

  it("are refused where they cannot be kept, or no page of ours sends them", async () => {
    const before = await rows();
    for (const [form, status] of [
      [[["text", ""]], 422],
      [[["text", "a\0"]], 422],
      [[["text", "a".repeat(3000)]], 422],
      [[], 400],
      [
        [
          ["text", "a"],
          ["text", "b"],
        ],
        400,
      ],
      [
        [
          ["text", "a"],
          ["authorId", "2"],
        ],
        400,
      ],
    ] as [[string, string][], number][]) {
      expect((await people.hana.post(address, form)).status).toBe(status);
    }
    expect(await rows()).toBe(before);
  });

  it("can be made only of campaigns that have begun and name an outcome, by those who may", async () => {
    expect((await people.hana.get("/campaigns/northmere-news/claims/new")).status).toBe(404);
    expect((await people.hana.get("/campaigns/nothing/claims/new")).status).toBe(404);
    expect((await people.chris.get(address)).status).toBe(403);
    expect((await people.chris.post(address, { text: "a" })).status).toBe(403);
  });

  it("of a trial that tells its groups apart may name the cause", async () => {
    const path = "/campaigns/money-you-are-owed/claims/new";
    const html = await page(people.hana, path);
    const text = pageText(/<textarea[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? "").trim();
    expect(text).toContain("caused an estimated 37 more");
    expect((await people.hana.post(path, { text })).status).toBe(302);
    const trial = await said(people.chris, "/campaigns/money-you-are-owed");
    expect(trial.indexOf("caused an estimated 37 more")).toBeLessThan(
      trial.indexOf("New claims for council tax support: no clear change"),
    );
  });

  it("wait for somebody other than their author, and say what was considered", async () => {
    const text = "Swims, April to September 2026, were 9,974 fewer than expected.";
    const answer = await people.hana.post(address, { text });
    expect(answer.headers.get("Location")).toBe("/campaigns/make-a-splash#claims");
    const { id, verdict } = await newest();
    expect(JSON.parse(verdict)).toMatchObject({ verdict: "fewer than expected", strength: "B" });
    const approval = `/claims/${id}/approval`;

    expect(await said(people.olive, "/campaigns/make-a-splash")).toContain(
      "Waiting to be signed off",
    );
    for (const visitor of [people.hana, people.olive]) {
      expect((await visitor.get(approval)).status).toBe(403);
      expect((await visitor.post(approval, { sentence: "", rivals: "none" })).status).toBe(403);
    }
    expect(await page(people.hana, "/campaigns/make-a-splash")).not.toContain(approval);
    expect(await page(people.chris, "/campaigns/make-a-splash")).toContain(approval);

    const none = await people.chris.post(approval, [["sentence", "Typed already"]]);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain("Typed already</textarea>");
    const form = await page(people.chris, approval);
    const rival =
      /name="rivals" type="checkbox" value="(\d+)"|value="(\d+)"[^>]*name="rivals"/.exec(form);
    const event = rival?.[1] ?? rival?.[2] ?? "none";
    for (const rivals of ["987654", "none", "x"]) {
      expect((await people.chris.post(approval, { rivals, sentence: "" })).status).toBe(422);
    }
    const signed = await people.chris.post(approval, {
      rivals: event,
      sentence: "It rose in May.",
    });
    expect(signed.headers.get("Location")).toBe("/campaigns/make-a-splash#claims");
    const again = await people.chris.post(approval, { rivals: event, sentence: "Once more" });
    expect(again.status).toBe(302);
    const decisions = await site.db
      .selectFrom("claimDecision")
      .selectAll()
      .where("claimId", "=", id)
      .execute();
    expect(decisions).toHaveLength(1);
    const told = await said(people.olive, "/campaigns/make-a-splash");
    expect(told).toMatch(/Signed off by Chris Adeyemi on .* Considered: .*It rose in May\./);
    expect(told).not.toContain("Restated");
    expect(await said(people.chris, approval)).toContain("It is signed off already.");
  });

  it("are shown as restated once a figure was corrected, and cannot be signed as they stand", async () => {
    const waiting = await site.db
      .selectFrom("claim")
      .innerJoin("campaign", "campaign.id", "claim.campaignId")
      .select(["claim.id", "claim.metricId"])
      .where("campaign.slug", "=", "thanks-for-sorting")
      .executeTakeFirstOrThrow();
    expect(await said(people.chris, `/claims/${waiting.id}/approval`)).toContain(
      "What else may explain it",
    );
    const garden = await site.db
      .selectFrom("metric")
      .select("id")
      .where("slug", "=", "garden-waste-online")
      .executeTakeFirstOrThrow();
    const wrong = { source: "The customer system", reason: "Counted twice" };
    for (const [metricId, period] of [
      [garden.id, "2026-06"],
      [waiting.metricId, "2025-12"],
    ] as const) {
      const corrected = [{ period, amount: givenShare(700, 1700) }];
      await recordFigures(site.db, stamp, { id: metricId, measure: "share" }, corrected, wrong);
    }
    const told = await said(people.olive, "/campaigns/sign-up-online");
    expect(told).toContain(
      "Restated: the figures changed since it was signed off on 14 October 2026.",
    );
    const stale = await people.chris.post(`/claims/${waiting.id}/approval`, {
      rivals: "none",
      sentence: "We looked.",
    });
    expect(stale.status).toBe(409);
    expect(pageText(await stale.text())).toContain("Write it again.");
  });

  it("are withdrawn with a reason, and stay to be read", async () => {
    const { id } = await site.db
      .selectFrom("claim")
      .innerJoin("campaign", "campaign.id", "claim.campaignId")
      .select("claim.id")
      .where("campaign.slug", "=", "sign-up-online")
      .executeTakeFirstOrThrow();
    const withdrawal = `/claims/${id}/withdrawal`;
    expect((await people.olive.get(withdrawal)).status).toBe(404);
    expect((await people.olive.post(withdrawal, { reason: "Not mine" })).status).toBe(404);
    expect((await people.hana.post(withdrawal, { reason: " " })).status).toBe(422);
    const answer = await people.hana.post(withdrawal, { reason: "June was counted twice." });
    expect(answer.headers.get("Location")).toBe("/campaigns/sign-up-online#claims");
    const told = await said(people.olive, "/campaigns/sign-up-online");
    expect(told).toMatch(
      /1 withdrawn .* Withdrawn by Hana Whitlock on .*: June was counted twice\./,
    );
    expect(await said(people.chris, `/claims/${id}/approval`)).toContain("It was withdrawn");
    const late = await people.chris.post(`/claims/${id}/approval`, {
      rivals: "none",
      sentence: "Late",
    });
    expect(late.status).toBe(409);
  });

  it("are withdrawn by the officer who wrote them, before anybody signed", async () => {
    await people.olive.post(address, { text: "Written too soon." });
    const { id } = await newest();
    const withdrawal = `/claims/${id}/withdrawal`;
    expect(await page(people.olive, "/campaigns/make-a-splash")).toContain(withdrawal);
    const answer = await people.olive.post(withdrawal, { reason: "Too soon." });
    expect(answer.headers.get("Location")).toBe("/campaigns/make-a-splash#claims");
    expect(await page(people.olive, "/campaigns/make-a-splash")).not.toContain(withdrawal);
    expect(await said(people.chris, `/claims/${id}/approval`)).toContain("It was withdrawn");
  });

  it.each(["0", "999999", "x", "1.5", "9".repeat(30), "%27--"])("are not there: %s", async (id) => {
    for (const what of ["approval", "withdrawal"]) {
      expect((await people.chris.get(`/claims/${id}/${what}`)).status).toBe(404);
      const answer = await people.chris.post(`/claims/${id}/${what}`, { reason: "x" });
      expect(answer.status).toBe(404);
    }
  });

  it("leave a trail of who wrote, signed and withdrew", async () => {
    const entries = await site.db
      .selectFrom("auditEntry")
      .select(["action", "author"])
      .where("subject", "=", "claim")
      .orderBy("id")
      .execute();
    const last = entries.slice(-6).map(({ action, author }) => `${author}: ${action}`);
    expect(last).toEqual([
      "Hana Whitlock: write claim",
      "Hana Whitlock: write claim",
      "Chris Adeyemi: sign off claim",
      "Hana Whitlock: withdraw claim",
      "Olive Marsh: write claim",
      "Olive Marsh: withdraw claim",
    ]);
  });
});

describe.each(routeDialects)("before a campaign starts, on %s", (dialect) => {
  it("says how small a change could be seen, and plainly where that is too small", async () => {
    const site = await openSite(northmere, await freshAddress(dialect));
    const visitor = new Visitor(site);
    await visitor.signIn(hana.email);
    const { id } = await site.db
      .selectFrom("campaign")
      .select("id")
      .where("slug", "=", "which-bin")
      .executeTakeFirstOrThrow();
    await site.db
      .updateTable("campaign")
      .set({ startsOn: "2026-12-01", endsOn: "2027-01-31" })
      .where("id", "=", id)
      .execute();
    const told = pageText(await (await visitor.get("/campaigns/which-bin")).text());
    expect(told).toMatch(
      /We could only see a change of about \d+ calls a month or more, December 2026 to April 2027\. The objective asks for 160 calls a month\./,
    );
    expect(told).not.toContain("Too small to see");
    expect(told).toContain("It has not begun, so nothing has followed it.");
    await site.db
      .updateTable("objective")
      .set({ change: -3 })
      .where("campaignId", "=", id)
      .execute();
    expect(pageText(await (await visitor.get("/campaigns/which-bin")).text())).toContain(
      "Too small to see: choose a closer measure, a longer window, a comparison, or do not claim.",
    );
    expect((await visitor.get("/campaigns/which-bin/claims/new")).status).toBe(404);
    await site.close();
  });
});
