import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import type { CampaignEntries } from "#app/forms/campaigns/campaign-entries.ts";
import { addCampaign } from "#db/changes/campaigns/campaigns.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import type { Database } from "#db/schema.ts";
import { campaignForm } from "#tests/setup/campaign-form.ts";
import { chris, hana, northmere, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const text = (markup: string) =>
  markup
    .replaceAll("<!-- -->", "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

/** Northmere with eighteen months of sign-ups, and a magazine that names no outcome. */
async function settle(db: Database): Promise<void> {
  const cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
  const months = Array.from({ length: 18 }, (_, place) => {
    const month = 5 + place;
    const year = 2025 + Math.floor((month - 1) / 12);
    return `${year}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;
  });
  const telling = { source: "The customer system", reason: "" };
  await recordFigures(
    db,
    stamp,
    { id: cast.gardenWasteId, measure: "share" },
    months.map((period, place) => ({ period, amount: givenShare(480 + (place % 3), 1000) })),
    telling,
  );
  await recordFigures(
    db,
    stamp,
    { id: cast.impressionsId, measure: "count" },
    [{ period: "2026-06", amount: given(182_000) }],
    telling,
  );
  await addCampaign(db, stamp, {
    campaign: {
      slug: "council-magazine",
      name: "Council magazine",
      kind: "campaign",
      startsOn: "2026-01-01",
      endsOn: null,
      summary: "",
      purpose: null,
      policyAim: null,
      audience: null,
      ownerId: null,
    },
    outcomes: [],
    vanity: [cast.impressionsId],
    objectives: [],
    channels: [{ kind: "print", name: "Four issues", spend: 18_400, hours: 90 }],
    activities: [],
  });
}

const plan: Partial<CampaignEntries> = {
  name: "Dŵr i bawb",
  startsOn: "1 December 2026",
  endsOn: "31/1/2027",
  summary: "Line one\r\nLine two <script>alert(1)</script>",
  purpose: "changing behaviours",
  audience: "Everyone",
  outcome: "missed-bin-calls",
  baseline: "1,200",
  change: "-300",
  byWhen: "31 March 2027",
  explanation: "They do not know which day it is.",
  vanity: ["garden-waste-impressions"],
  channels: [
    { kind: "print", name: "Calendar", spend: "£1,200.50", hours: "7.5" },
    { kind: "social", name: "Posts", spend: "0", hours: "3" },
  ],
  activities: [{ day: "1/12/2026", channel: "2", name: "First post" }],
};

describe.each(dialects)("campaigns on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(settle, await freshAddress(dialect));
  });
  beforeEach(async () => {
    visitor = new Visitor(site);
    await visitor.signIn(hana.email);
  });
  afterAll(() => site.close());

  const page = async (path: string) => (await visitor.get(path)).text();
  const names = async (query: string) =>
    [...(await page(`/campaigns${query}`)).matchAll(/<h2><a href="\/campaigns\/([^"]+)"/g)].map(
      ([, slug]) => slug,
    );
  const audit = () =>
    site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("subject", "=", "campaign")
      .orderBy("id")
      .execute();
  const everything = async () =>
    JSON.stringify([
      await site.db.selectFrom("campaign").selectAll().orderBy("id").execute(),
      await site.db.selectFrom("channel").selectAll().orderBy("id").execute(),
      await site.db.selectFrom("objective").selectAll().execute(),
      await audit(),
    ]);
  const startedFrom = async (slug: string) =>
    /name="startedFrom" value="(\d*)"/.exec(await page(`/campaigns/${slug}/edit`))?.[1] ?? "";

  describe("the list", () => {
    it.each([
      ["", ["sign-up-online", "council-magazine"]],
      [
        "?search=&kind=&purpose=&channel=&when=&outcome=&sort=",
        ["sign-up-online", "council-magazine"],
      ],
      ["?search=households+PAY", ["sign-up-online"]],
      ["?outcome=none", ["council-magazine"]],
      ["?when=over", ["sign-up-online"]],
      ["?when=running&channel=print", ["council-magazine"]],
      ["?kind=service+change", []],
      ["?purpose=operational+effectiveness", ["sign-up-online"]],
      ["?sort=name", ["council-magazine", "sign-up-online"]],
      ["?sort=cost&utm_source=mail", ["council-magazine", "sign-up-online"]],
    ])("is searched by its address: %s", async (query, slugs) => {
      expect(await names(query)).toEqual(slugs);
    });

    it.each([
      "?kind=poster",
      "?sort=likes",
      "?when=running&when=over",
      "?search=%00",
      `?search=${"a".repeat(201)}`,
    ])("is not at an address that makes no sense: %s", async (query) => {
      expect((await visitor.get(`/campaigns${query}`)).status).toBe(404);
    });

    it("says the outcome and what it says now, the cost and the channels", async () => {
      const said = text(await page("/campaigns"));
      expect(said).toContain(
        "48.2% Cannot say Online sign-ups for garden waste stayed within the usual range",
      );
      expect(said).toContain("£1,960.50 and 17.25 hours e-mail and outdoor");
      expect(said).toContain(
        "Council magazine Campaign, since 1 January 2026. Running No outcome was named.",
      );
    });

    it("is found by what can be said of it, at an address to share", async () => {
      const untold = text(await page("/campaigns?verdict=no+outcome"));
      expect(untold).toContain("1 of 2 campaigns");
      expect(untold).toContain("Council magazine Campaign");
      expect(untold).not.toContain("Sign up online Campaign");
      const unlike = "compare like with like";
      expect(text(await page("/campaigns?sort=cost+of+extra"))).toContain(unlike);
      expect(untold).not.toContain(unlike);
    });

    it("keeps what was looked for in its form, and escapes it", async () => {
      const html = await page("/campaigns?search=%22%3E%3Cscript%3E&when=over");
      expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
      expect(html).toMatch(/<option value="over" selected="">/);
      expect(html).toMatch(/<details open="">/);
    });
  });

  describe("a campaign", () => {
    it("is told from its objective to its gaps", async () => {
      const said = text(await page("/campaigns/sign-up-online"));
      for (const sentence of [
        "Online sign-ups for garden waste: we cannot say",
        "We have 12 months before the campaign; we need 24 without a comparison.",
        "From 48.0% to 60.0% by 31 October 2026, 12.0 percentage points higher.",
        "48.2% in October 2026 is 11.8 percentage points short of the 60.0% that was asked for by 31 October 2026.",
        "Beside it: 182,000 impressions in June 2026",
        "No outtake was measured.",
        "Total £1,960.50 17.25",
        "4 May 2026 Posters up",
      ]) {
        expect(said).toContain(sentence);
      }
      expect(said).toMatch(/Owner Hana /);
    });

    it("without an outcome says so plainly, with its cost, and shows no vanity number", async () => {
      const html = await page("/campaigns/council-magazine");
      expect(text(html)).toContain(
        "No outcome was named, so nothing can be said of what it changed. £18,400 was spent.",
      );
      const [shown = ""] = html.split("<details");
      expect(shown).not.toContain("182,000");
      expect(text(html)).toContain("Its vanity numbers, which stand beside no outcome");
    });

    it("has its outcome first among the blocks that show a metric", async () => {
      const stages = [
        ...(await page("/campaigns/sign-up-online")).matchAll(/data-stage="(\w+)"/g),
      ].map(([, stage]) => stage);
      expect(stages).toEqual(["outcome", "output", "output", "outcome"]);
    });

    it.each(["nothing", "new2", "SIGN-UP-ONLINE", "%27--"])("is not there: %s", async (slug) => {
      expect((await visitor.get(`/campaigns/${slug}`)).status).toBe(404);
      expect((await visitor.get(`/campaigns/${slug}/edit`)).status).toBe(404);
      expect((await visitor.post(`/campaigns/${slug}/edit`, campaignForm(plan))).status).toBe(404);
    });
  });

  describe("those who only read", () => {
    it.each([chris.email, olive.email])("%s may read campaigns and change none", async (email) => {
      const reader = new Visitor(site);
      await reader.signIn(email);
      const before = await everything();
      for (const path of ["/campaigns", "/campaigns/sign-up-online"]) {
        const answer = await reader.get(path);
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toMatch(/campaigns\/new|\/edit/);
      }
      for (const path of ["/campaigns/new", "/campaigns/sign-up-online/edit"]) {
        expect((await reader.get(path)).status).toBe(403);
        expect((await reader.post(path, campaignForm(plan))).status).toBe(403);
      }
      expect(await everything()).toBe(before);
    });
  });

  describe("a new campaign", () => {
    it("is kept as it was typed, once, and told on its page", async () => {
      const answer = await visitor.post("/campaigns/new", campaignForm(plan));
      expect([answer.status, answer.headers.get("Location")]).toEqual([
        302,
        "/campaigns/dwr-i-bawb",
      ]);
      const again = await visitor.post("/campaigns/new", campaignForm(plan));
      expect(again.headers.get("Location")).toBe("/campaigns/dwr-i-bawb");
      const added = (await audit()).filter(({ after }) => after?.includes("Dŵr"));
      expect(added.map(({ action, author }) => [action, author])).toEqual([
        ["add campaign", "Hana"],
      ]);
      const html = await page("/campaigns/dwr-i-bawb");
      expect(html).toContain("Line two &lt;script&gt;");
      const said = text(html);
      expect(said).toContain("From 1,200 to 900 by 31 March 2027, 300 fewer calls.");
      expect(said).toContain("It has not begun, so nothing has followed it.");
      expect(said).toContain("1 December 2026 First post Posts");
      expect(said).toContain("Total £1,200.50 10.5");
    });

    it("is refused where it has another's name and start, and numbered where it has its name", async () => {
      const other = { ...plan, audience: "Others" };
      const answer = await visitor.post("/campaigns/new", campaignForm(other));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("There is already a campaign with this name");
      const later = { ...other, startsOn: "1 December 2027", byWhen: "1 May 2028", endsOn: "" };
      const numbered = await visitor.post("/campaigns/new", campaignForm(later));
      expect(numbered.headers.get("Location")).toBe("/campaigns/dwr-i-bawb-2");
    });

    it("cannot take the address of the form", async () => {
      const draft = { name: "New", startsOn: "1 May 2027" };
      const answer = await visitor.post("/campaigns/new", campaignForm(draft));
      expect(answer.headers.get("Location")).toBe("/campaigns/new-2");
    });

    it("that aims at followers is refused with the question, and nothing typed is lost", async () => {
      const before = await everything();
      const form = { ...plan, name: "More of us", explanation: "Gain 500 followers" };
      const answer = await visitor.post("/campaigns/new", campaignForm(form));
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("<title>Error: Add a campaign");
      expect(html).toContain('<a href="#explanation">');
      expect(text(html)).toContain(
        '"Gain 500 followers" is about the message. So that residents can do what?',
      );
      for (const typed of ["More of us", "31/1/2027", "1,200", "-300", "£1,200.50", "First post"]) {
        expect(html).toContain(typed);
      }
      expect(html).toMatch(/<option value="missed-bin-calls" selected="">/);
      expect(html).toMatch(
        /value="garden-waste-impressions" checked=""|checked=""[^>]*value="garden-waste-impressions"/,
      );
      expect(await everything()).toBe(before);
    });

    it("is given one more row, and nothing typed is lost", async () => {
      const before = await everything();
      const answer = await visitor.post("/campaigns/new", [
        ...campaignForm(plan),
        ["more", "channel"],
      ]);
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).toContain('id="channel-3-kind"');
      expect(html).toContain("£1,200.50");
      expect(html).not.toContain("govuk-error-summary");
      expect(await everything()).toBe(before);
    });

    it.each([
      ["a field of another form", [...campaignForm(plan), ["ownerId", "2"]]],
      ["a field twice", [...campaignForm(plan), ["name", "Twice"]]],
      ["a field missing", campaignForm(plan).filter(([name]) => name !== "purpose")],
      ["nothing", []],
      ["900 rows", Array.from({ length: 900 }, (_, row) => [`channel-${row}-name`, "x"])],
    ] as [string, [string, string][]][])("with %s is no form of ours", async (_, form) => {
      const before = await everything();
      const answer = await visitor.post("/campaigns/new", form);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("This form cannot be read");
      expect(await everything()).toBe(before);
    });
  });

  describe("a campaign that is edited", () => {
    const edit = "/campaigns/council-magazine/edit";
    const magazine = {
      name: "Council magazine",
      startsOn: "1 January 2026",
      owner: "1",
      audience: "Everyone",
      outcome: "missed-bin-calls",
      baseline: "1,200",
      change: "-100",
      byWhen: "31 December 2026",
      explanation: "The days of every bin are on its back page.",
      channels: [{ kind: "print", name: "Four issues", spend: "18400", hours: "90" }],
      vanity: ["garden-waste-impressions"],
    };

    it("stands in its form as it is", async () => {
      const html = await page("/campaigns/sign-up-online/edit");
      for (const typed of [
        "1 May 2026",
        "30 June 2026",
        'value="48"',
        'value="1840.5"',
        "Posters up",
      ]) {
        expect(html).toContain(typed);
      }
    });

    it("is refused while its plan is not whole, with the questions, and says so on its page", async () => {
      const before = await everything();
      const form = {
        name: "Council magazine",
        startsOn: "1 January 2026",
        startedFrom: await startedFrom("council-magazine"),
      };
      const answer = await visitor.post(edit, campaignForm(form));
      expect(answer.status).toBe(422);
      const asked = text(await answer.text());
      expect(asked).toContain("Choose what should change. So that residents can do what?");
      expect(asked).toContain("Choose who answers for it: it has begun");
      expect(await everything()).toBe(before);
      const said = text(await page("/campaigns/council-magazine"));
      expect(said).toContain("Its plan is not complete");
      expect(said).toContain("From what?");
      expect(text(await page("/campaigns/sign-up-online"))).not.toContain("not complete");
    });

    it("keeps its address, and what it was stays in the trail", async () => {
      const form = {
        ...magazine,
        name: "Magazine",
        startedFrom: await startedFrom("council-magazine"),
      };
      const answer = await visitor.post(edit, campaignForm(form));
      expect(answer.headers.get("Location")).toBe("/campaigns/council-magazine");
      const newest = (await audit()).at(-1);
      expect([newest?.action, newest?.author]).toEqual(["change campaign", "Hana"]);
      expect(newest?.before).toContain("Council magazine");
      expect(newest?.after).toContain('"slug":"council-magazine"');
    });

    it("by two at once tells the second of both, loses nothing and overwrites nothing", async () => {
      const seen = await startedFrom("council-magazine");
      const mine = { ...magazine, audience: "Tenants", startedFrom: seen };
      const theirs = { ...magazine, audience: "Every household", startedFrom: seen };
      expect((await visitor.post(edit, campaignForm(theirs))).status).toBe(302);
      const before = await everything();
      const answer = await visitor.post(edit, campaignForm(mine));
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(text(html)).toMatch(/Hana changed this campaign on \d+ \w+ \d+, after you opened it/);
      expect(text(html)).toContain("Audience Every household Tenants");
      expect(html).toContain('value="Tenants"');
      expect(await everything()).toBe(before);
      const now = /name="startedFrom" value="(\d+)"/.exec(html)?.[1] ?? "";
      const knowing = await visitor.post(edit, campaignForm({ ...mine, startedFrom: now }));
      expect(knowing.status).toBe(302);
      expect(await page("/campaigns/council-magazine")).toContain("Tenants");
    });

    it("twice with the same is changed once", async () => {
      const form = campaignForm({
        ...magazine,
        summary: "Sent twice",
        startedFrom: await startedFrom("council-magazine"),
      });
      const first = await visitor.post(edit, form);
      const before = await everything();
      const second = await visitor.post(edit, form);
      expect([first.status, second.status]).toEqual([302, 302]);
      expect(await everything()).toBe(before);
    });

    it.each(["", "0", "abc", "99999999", "-1"])(
      "from what nobody has seen is not changed: %o",
      async (seen) => {
        const before = await everything();
        const form = { ...magazine, summary: "Unseen", startedFrom: seen };
        expect((await visitor.post(edit, campaignForm(form))).status).toBe(409);
        expect(await everything()).toBe(before);
      },
    );

    it("is refused with its problems, and nothing is changed", async () => {
      const before = await everything();
      const form = {
        ...magazine,
        startsOn: "31 Feb 2026",
        startedFrom: await startedFrom("council-magazine"),
      };
      const answer = await visitor.post(edit, campaignForm(form));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("There is no 31 February 2026: check it");
      expect(await everything()).toBe(before);
    });
  });

  describe("the list of metrics", () => {
    const metrics = async (query: string) =>
      [...(await page(`/metrics${query}`)).matchAll(/data-metric="([^"]+)"/g)].map(
        ([, slug]) => slug,
      );

    it.each([
      ["", ["garden-waste-online", "missed-bin-calls", "garden-waste-impressions"]],
      ["?search=bins", ["missed-bin-calls"]],
      ["?stage=output", ["garden-waste-impressions"]],
      ["?service=Waste+and+recycling&stage=impact", ["missed-bin-calls"]],
      ["?service=Nothing", []],
      ["?sort=name", ["missed-bin-calls", "garden-waste-impressions", "garden-waste-online"]],
      ["?sort=stale", ["missed-bin-calls", "garden-waste-impressions", "garden-waste-online"]],
    ])("is searched by its address: %s", async (query, slugs) => {
      expect(await metrics(query)).toEqual(slugs);
    });

    it.each(["?stage=fame", "?sort=x", "?stage=output&stage=input"])(
      "is not at an address that makes no sense: %s",
      async (query) => {
        expect((await visitor.get(`/metrics${query}`)).status).toBe(404);
      },
    );
  });
});

it("what is typed nastily is kept and shown, or refused, in every field of text", async () => {
  const site = await openSite(settle);
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  const nasty = [
    "<script>alert(1)</script>",
    "' or 1=1; --",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵŷ",
    "שלום \u202e rtl",
    "a\u200bb",
    "%00 %zz ../..",
    "{{7*7}} $(x)",
    "=cmd|' /C calc'!A0",
    "a\0b",
    "\ud800",
    "x".repeat(5000),
    "\t\r\n",
  ];
  for (const [place, typed] of nasty.entries()) {
    const form = campaignForm({
      ...plan,
      name: `${place} ${typed}`,
      summary: typed,
      policyAim: typed,
      audience: `${typed}.`,
      explanation: `${typed}.`,
      channels: [{ kind: "web", name: `${typed}.`, spend: "1", hours: "1" }],
      activities: [{ day: "1 May 2026", channel: "1", name: `${typed}.` }],
    });
    const answer = await visitor.post("/campaigns/new", form);
    expect([302, 422], typed.slice(0, 40)).toContain(answer.status);
    const location = answer.headers.get("Location");
    for (const path of location ? [location, `${location}/edit`, "/campaigns"] : []) {
      const shown = await visitor.get(path);
      expect(shown.status).toBe(200);
      expect(await shown.text()).not.toContain("<script");
    }
  }
  await site.close();
});
