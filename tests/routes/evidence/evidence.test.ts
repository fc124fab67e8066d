import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "#app/server/people/password.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { trialsOf } from "#db/queries/campaigns/campaigns.ts";
import { savingsOf, unitCosts } from "#db/queries/campaigns/money.ts";
import { eventsOf } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import {
  chris,
  hana,
  northmere,
  olive,
  password,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
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

const tom = { email: "tom@northmere.example", name: "Tom", roles: ["officer" as const] };
const ada = { email: "ada@northmere.example", name: "Ada", roles: ["administrator" as const] };

/** Northmere with an officer who has no metric, and an administrator who is nothing else. */
async function settle(db: Database): Promise<void> {
  await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
  const passwordHash = await hashPassword(password);
  for (const person of [tom, ada]) await addPerson(db, stamp, { ...person, passwordHash });
}

const snow = { what: "weather", day: "6 January 2026", name: "Snow", note: "Three days" };
const call = {
  name: "A telephone call",
  pounds: "£4.35",
  year: "2025-26",
  source: "Our own budget",
  own: "yes",
};
const drawn = {
  design: "All were put in order by lot.",
  outcome: "signed up online",
  treatedSize: "1,200",
  treatedCount: "86",
  controlSize: "1,200",
  controlCount: "49",
};
const notional = {
  to: "",
  contacts: "missed-bin-calls",
  failed: "",
  money: "notional",
  confirmedBy: "",
  confirmedOn: "",
  costCentre: "",
};

const eventPath = "/metrics/garden-waste-online/events/new";
const costPath = "/settings/unit-costs/new";
const socitmPath = "/settings/unit-costs/socitm";
const savingPath = "/campaigns/sign-up-online/saving";
const trialPath = "/campaigns/sign-up-online/trial";

describe.each(dialects)("what evidence rests on, on %s", (dialect) => {
  let site: Site;
  const people: Record<string, Visitor> = {};
  const visitorOf = (email: string) => people[email] as Visitor;
  const asHana = () => visitorOf(hana.email);
  const page = async (path: string, email = hana.email) => {
    const answer = await visitorOf(email).get(path);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };
  const trail = async () =>
    (await site.db.selectFrom("auditEntry").select("action").orderBy("id").execute()).map(
      ({ action }) => action,
    );

  beforeAll(async () => {
    site = await openSite(settle, await freshAddress(dialect));
    for (const { email } of [hana, chris, olive, tom, ada]) {
      people[email] = new Visitor(site);
      await visitorOf(email).signIn(email);
    }
  });

  afterAll(() => site.close());

  describe("who may", () => {
    it.each([
      [eventPath, [hana, olive]],
      ["/settings/unit-costs", [hana, ada]],
      [costPath, [hana, ada]],
      [savingPath, [hana]],
      [trialPath, [hana]],
    ])("open %s", async (path, allowed) => {
      for (const person of [hana, chris, olive, tom, ada]) {
        const { status } = await visitorOf(person.email).get(path);
        const isAllowed = allowed.some(({ email }) => email === person.email);
        expect(status === 200, `${person.name} ${status}`).toBe(isAllowed);
        expect([200, 403, 404]).toContain(status);
      }
    });

    it.each([
      [eventPath, snow, [chris, tom, ada]],
      [costPath, call, [chris, olive]],
      [socitmPath, {}, [chris, olive]],
      [savingPath, notional, [chris, olive, ada]],
      [trialPath, drawn, [chris, olive, ada]],
    ])("not send a form to %s, and nothing is changed", async (path, form, refused) => {
      const before = await trail();
      for (const { email, name } of refused) {
        const { status } = await visitorOf(email).post(path, form);
        expect([403, 404], name).toContain(status);
      }
      expect(await trail()).toEqual(before);
    });

    it("tell of a metric that is another's or nobody's is not told whether it is there", async () => {
      const [theirs, nothing] = [
        await visitorOf(tom.email).get(eventPath),
        await visitorOf(tom.email).get("/metrics/nothing/events/new"),
      ];
      expect([theirs.status, nothing.status]).toEqual([404, 404]);
      const said = async (answer: Response) =>
        text(await answer.text()).replace(/Reference: [\da-f-]+/, "");
      expect(await said(theirs)).toBe(await said(nothing));
    });
  });

  it.each([eventPath, costPath, savingPath, trialPath])(
    "a form that is none of ours is refused at %s",
    async (path) => {
      const before = await trail();
      for (const form of [
        [],
        [["name", "A"]],
        [
          ["money", "x"],
          ["money", "y"],
        ],
      ]) {
        const answer = await asHana().post(path, form as [string, string][]);
        expect(answer.status).toBe(400);
      }
      expect(await trail()).toEqual(before);
    },
  );

  it.each(["/campaigns/nothing/saving", "/campaigns/nothing/trial", "/metrics/%27--/events/new"])(
    "nothing is at %s",
    async (path) => {
      expect((await asHana().get(path)).status).toBe(404);
      expect((await asHana().post(path, snow)).status).toBe(404);
    },
  );

  it("Socitm's figures have an address that is only sent to", async () => {
    expect((await asHana().get(socitmPath)).status).toBe(405);
  });

  describe("what else happened", () => {
    it("is put on the timeline once, however often it is sent, and stands on the pages", async () => {
      const before = (await trail()).length;
      const answers = await Promise.all([1, 2, 3].map(() => asHana().post(eventPath, snow)));
      expect(answers.map(({ status }) => status)).toEqual([302, 302, 302]);
      expect(answers[0]?.headers.get("Location")).toBe("/metrics/garden-waste-online#events");
      expect((await trail()).slice(before)).toEqual(["add event"]);
      const kept = (await eventsOf(site.db)).filter(({ name }) => name === "Snow");
      expect(kept).toMatchObject([
        { kind: "rival explanation", cause: "weather", day: "2026-01-06", note: "Three days" },
      ]);
      expect(text(await page("/metrics/garden-waste-online"))).toContain(
        "6 January 2026 Snow Weather. Three days",
      );
    });

    it("stands on the page of a campaign that it was near to", async () => {
      const form = { ...snow, what: "price", day: "1 March 2026", name: "A rise" };
      await visitorOf(olive.email).post(eventPath, form);
      const said = text(await page("/campaigns/sign-up-online"));
      expect(said).toContain("1 March 2026 A rise A price");
      expect(said).not.toContain("6 January 2026 Snow");
      expect(said).toContain("Something else happened meanwhile?");
      expect(text(await page("/campaigns/sign-up-online", chris.email))).not.toContain(
        "Something else happened meanwhile?",
      );
    });

    it("of the same name and day with another note is asked about, and nothing typed is lost", async () => {
      await asHana().post(eventPath, { ...snow, name: "Ice" });
      const answer = await asHana().post(eventPath, { ...snow, name: "Ice", note: "Five days" });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("There is already one with this name on this day");
      expect(html).toContain("Five days");
    });

    it("is refused with its problems, and nothing typed is lost", async () => {
      const before = await trail();
      const form = { ...snow, day: "31 Feb 2026", name: "<script>alert(1)</script>" };
      const answer = await asHana().post(eventPath, form);
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("There is no 31 February 2026: check it");
      expect(html).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;"');
      expect(html).toMatch(/value="weather" checked=""|checked=""[^>]*value="weather"/);
      expect(await trail()).toEqual(before);
    });
  });

  describe("a unit cost", () => {
    it("is kept once, with its year, its source and whose it is", async () => {
      const before = (await trail()).length;
      const answers = await Promise.all([1, 2].map(() => asHana().post(costPath, call)));
      expect(answers.map((answer) => answer.headers.get("Location"))).toEqual([
        "/settings/unit-costs",
        "/settings/unit-costs",
      ]);
      expect((await trail()).slice(before)).toEqual(["add unit cost"]);
      expect(text(await page("/settings/unit-costs"))).toContain(
        "A telephone call £4.35 2025-26 Our own Our own budget",
      );
    });

    it("that is there with another price is not overwritten", async () => {
      const answer = await asHana().post(costPath, { ...call, pounds: "£5" });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("There is already one with this name, year and source");
      expect((await unitCosts(site.db)).map(({ pounds }) => pounds)).toEqual([4.35]);
    });

    it("of Socitm's comes by one button with its label, once, and is offered no longer", async () => {
      const offered = text(await page("/settings/unit-costs", ada.email));
      expect(offered).toContain("over 20% of those web visits failed");
      await Promise.all([1, 2].map(() => visitorOf(ada.email).post(socitmPath, {})));
      const kept = (await unitCosts(site.db)).filter(({ isOwn }) => !isOwn);
      expect(kept.map(({ pounds, year }) => [pounds, year])).toEqual([
        [8.62, "2011"],
        [2.83, "2011"],
        [0.15, "2011"],
      ]);
      const said = text(await page("/settings/unit-costs"));
      expect(said).toContain("A web visit £0.15 2011 Not our own Socitm, published 29 May 2012");
      expect(said).not.toContain("Add Socitm's figures");
    });
  });

  describe("a saving", () => {
    const form = async (parts: Record<string, string> = {}) => {
      const costs = await unitCosts(site.db);
      const id = (pounds: number) => String(costs.find((cost) => cost.pounds === pounds)?.id);
      return { ...notional, from: id(4.35), to: id(0.15), ...parts };
    };

    it("is notional, with the year and the source of what it is reckoned from", async () => {
      const before = (await trail()).length;
      for (const _ of [1, 2]) {
        const answer = await asHana().post(savingPath, await form());
        expect(answer.headers.get("Location")).toBe("/campaigns/sign-up-online#saving");
      }
      expect((await trail()).slice(before)).toEqual(["set saving"]);
      const said = text(await page("/campaigns/sign-up-online"));
      for (const sentence of [
        "Each of the sign-ups made online spares £4.20: £4.35 for a telephone call, less £0.15 for a web visit.",
        "Notional : staff time is freed.",
        "A web visit : 2011, Socitm, published 29 May 2012",
        "All contacts : Calls about missed bins",
        "no metric was named, so visits that failed are not taken off",
      ]) {
        expect(said).toContain(sentence);
      }
    });

    it("is cashable with a budget holder, a day and a cost centre alone", async () => {
      const gone = { money: "cashable", confirmedBy: "Ade Cole", confirmedOn: "1/10/2026" };
      const refused = await asHana().post(savingPath, await form(gone));
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("Enter the cost centre that it left");
      const [before] = await savingsOf(site.db);
      expect(before?.confirmedBy).toBeNull();
      await asHana().post(savingPath, await form({ ...gone, costCentre: "4711" }));
      expect(text(await page("/campaigns/sign-up-online"))).toContain(
        "Cashable : Ade Cole took money out of cost centre 4711 on 1 October 2026.",
      );
      expect(await page(savingPath)).toContain('value="1 October 2026"');
    });
  });

  describe("a trial", () => {
    it("is entered once and shown as plain facts", async () => {
      const before = (await trail()).length;
      for (const _ of [1, 2]) {
        const answer = await asHana().post(trialPath, drawn);
        expect(answer.headers.get("Location")).toBe("/campaigns/sign-up-online#trial");
      }
      expect((await trail()).slice(before)).toEqual(["enter trial"]);
      const said = text(await page("/campaigns/sign-up-online", chris.email));
      expect(said).toContain("Of them signed up online");
      expect(said).toContain("Reached Drawn: 1,200 Of them signed up online: 86 Share: 7.2%");
      expect(said).not.toContain("Edit the trial");
      expect(await page(trialPath)).toContain('value="1,200"');
    });

    it("with more than its group is refused, and what it was stays", async () => {
      const answer = await asHana().post(trialPath, { ...drawn, treatedCount: "1,201" });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("1,201 of a group of 1,200 cannot be: check both");
      expect(html).toContain('value="1,201"');
      expect(await trialsOf(site.db)).toMatchObject([{ treatedCount: 86 }]);
    });

    it("that was entered by mistake is withdrawn with a reason, and no cause is named any more", async () => {
      const withdrawal = `${trialPath}/withdrawal`;
      const campaign = "/campaigns/sign-up-online";
      expect(text(await page(campaign))).toContain("caused an estimated 37 more");
      for (const { email } of [chris, olive, ada]) {
        expect((await visitorOf(email).get(withdrawal)).status).toBe(403);
        expect((await visitorOf(email).post(withdrawal, { reason: "x" })).status).toBe(403);
      }
      expect((await asHana().post(withdrawal, { reason: " " })).status).toBe(422);
      expect(await trialsOf(site.db)).toHaveLength(1);
      expect(text(await page(withdrawal))).toContain("caused an estimated 37 more");
      const before = (await trail()).length;
      const answer = await asHana().post(withdrawal, { reason: "It was another campaign's." });
      expect(answer.headers.get("Location")).toBe(campaign);
      expect(await trialsOf(site.db)).toEqual([]);
      expect((await trail()).slice(before)).toEqual(["withdraw trial"]);
      const said = text(await page(campaign));
      expect(said).not.toContain("caused an estimated");
      expect(said).toContain("Enter it as a randomised trial");
      expect((await asHana().get(withdrawal)).status).toBe(404);
      expect((await asHana().post(withdrawal, { reason: "Again" })).status).toBe(404);
    });
  });

  it("how an objective was pre-registered is told on its campaign's page", async () => {
    expect(text(await page("/campaigns/sign-up-online"))).toContain(
      "Pre-registered on 5 November 2026. No result has been given yet.",
    );
  });
});

it("a council without unit costs is led to them, and a campaign without an outcome to its plan", async () => {
  const site = await openSite(settle);
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  expect(await (await visitor.get(savingPath)).text()).toContain('href="/settings/unit-costs"');
  await site.db.deleteFrom("objective").execute();
  await site.db.deleteFrom("campaignMetric").execute();
  expect(await (await visitor.get(savingPath)).text()).toContain("/campaigns/sign-up-online/edit");
  expect((await visitor.post(savingPath, { ...notional, from: "1" })).status).toBe(404);
  await site.close();
});
