import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import {
  type Cast,
  chris,
  gardenWaste,
  hana,
  northmere,
  olive,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
import { formsOn, type PageForm } from "#tests/setup/form-page.ts";
import { pageText } from "#tests/setup/page-text.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let cast: Cast;
let head: Visitor;

beforeAll(async () => {
  site = await openSite(async (db) => {
    cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
    const share = { id: cast.gardenWasteId, measure: "share" as const };
    const figures = Array.from({ length: 18 }, (_, place) => ({
      period: `${place < 8 ? 2025 : 2026}-${String(((place + 4) % 12) + 1).padStart(2, "0")}`,
      amount: givenShare(place < 12 ? 45 + (place % 3) : 70 + (place % 3), 100),
    }));
    await recordFigures(db, stamp, share, figures, { source: "x", reason: "" });
  });
  head = new Visitor(site);
  await head.signIn(hana.email);
});

afterAll(() => site.close());

const formAt = async (path: string): Promise<PageForm> => {
  const [form] = formsOn(await (await head.get(path)).text(), path);
  if (!form) throw new Error(`${path} has no form`);
  return form;
};

/** What a browser sends of the form at an address, with other things in some of its fields. */
async function filled(path: string, changes: Record<string, string>): Promise<[string, string][]> {
  const { fields } = await formAt(path);
  const kept = fields.filter(({ name }) => !Object.hasOwn(changes, name));
  return [
    ...kept.map(({ name, value }): [string, string] => [name, value]),
    ...Object.entries(changes),
  ];
}

const send = async (path: string, changes: Record<string, string>) =>
  head.post(path, await filled(path, changes));

const metricOf = (slug: string) =>
  site.db.selectFrom("metric").selectAll().where("slug", "=", slug).executeTakeFirstOrThrow();
const trailAfter = (id: number) =>
  site.db.selectFrom("auditEntry").selectAll().where("id", ">", id).orderBy("id").execute();
const newest = async () =>
  Number(
    (
      await site.db
        .selectFrom("auditEntry")
        .select(({ fn }) => fn.max("id").as("id"))
        .executeTakeFirstOrThrow()
    ).id,
  );

const jabs = {
  name: "Flu jabs among carers",
  measure: "count",
  unit: "jabs",
  definition: "Jabs given to carers.",
  source: "The pharmacies",
  polarity: "higher is better",
  stage: "outcome",
};

describe("services", () => {
  it("are added and renamed, and keep their address", async () => {
    const added = await send("/settings/services/new", { name: " Dŵr i bawb " });
    expect(added.headers.get("Location")).toBe("/settings/services");
    const page = await (await head.get("/settings/services")).text();
    expect(page).toContain("/settings/services/dwr-i-bawb");
    const before = await newest();
    await send("/settings/services/dwr-i-bawb", { name: "Water for all" });
    const [entry] = await trailAfter(before);
    expect(entry).toMatchObject({
      action: "rename service",
      author: "Hana",
      before: JSON.stringify({ name: "Dŵr i bawb" }),
      after: JSON.stringify({ name: "Water for all" }),
    });
    expect(await (await head.get("/settings/services/dwr-i-bawb")).text()).toContain(
      'value="Water for all"',
    );
  });

  it("have names of their own, whatever their capitals", async () => {
    for (const path of ["/settings/services/new", "/settings/services/dwr-i-bawb"]) {
      const refused = await send(path, { name: "WASTE and recycling" });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain("There is already a service with that name");
      expect(page).toContain('value="WASTE and recycling"');
    }
  });
});

describe("a new metric", () => {
  it("is asked of its owner at once, for the month that has ended", async () => {
    const service = String((await metricOf("missed-bin-calls")).serviceId);
    const owner = String(cast.oliveId);
    const added = await send("/settings/metrics/new", { ...jabs, service, owner });
    expect(added.headers.get("Location")).toBe("/metrics/flu-jabs-among-carers");
    expect(await metricOf("flu-jabs-among-carers")).toMatchObject({
      unit: "jabs",
      partUnit: null,
      cadence: "monthly",
      dueDay: 10,
      ownerId: cast.oliveId,
    });
    const officer = new Visitor(site);
    await officer.signIn(olive.email);
    expect(await (await officer.get("/returns/2026-10")).text()).toContain(jabs.name);
    const again = await send("/settings/metrics/new", { ...jabs, service, owner });
    expect(again.headers.get("Location")).toBe("/metrics/flu-jabs-among-carers");
  });

  it("says what is missing, beside each field, and loses nothing", async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ name: "" }, "Enter the metric’s name"],
      [{ name: "Calls about MISSED bins" }, "There is already a metric with that name"],
      [{ service: "99" }, "Choose the service that it belongs to"],
      [{ measure: "share" }, "Say which of them are the part"],
      [{ stage: "outcome", unit: "followers" }, "not what residents did"],
      [{ dueDay: "31" }, "The day must be a whole number from 1 to 28"],
      [{ decimals: "1.5" }, "The number of decimals must be a whole number from 0 to 4"],
      [{ priority: "½" }, "is a fraction"],
      [{ owner: String(cast.chrisId) }, "Choose who gives it from the list"],
      [{ partOf: "garden-waste-online" }, "Shares do not add up to a total"],
      [{ definition: "a\0" }, "has a character that cannot be kept"],
    ];
    const before = await newest();
    const typed = { ...jabs, name: "Typed before", service: "1" };
    for (const [changes, message] of wrong) {
      const refused = await send("/settings/metrics/new", { ...typed, ...changes });
      expect(refused.status, message).toBe(422);
      const page = await refused.text();
      expect(page).toContain(message);
      if (!("definition" in changes)) expect(page).toContain("Jabs given to carers.");
    }
    expect(await trailAfter(before)).toEqual([]);
  });

  it("is never added in part when two of one name come at once", async () => {
    const service = String((await metricOf("missed-bin-calls")).serviceId);
    const form = await filled("/settings/metrics/new", { ...jabs, name: "Twice", service });
    const both = await Promise.all([1, 2].map(() => head.post("/settings/metrics/new", form)));
    for (const { status } of both) expect([302, 422]).toContain(status);
    const rows = await site.db
      .selectFrom("metric")
      .select("id")
      .where("name", "=", "Twice")
      .execute();
    expect(rows).toHaveLength(1);
  });
});

describe("a metric that is edited", () => {
  const path = "/settings/metrics/garden-waste-online";

  it("may be called otherwise without an event, with before and after in the audit", async () => {
    const before = await newest();
    const saved = await send(path, { name: "Garden waste online", dueDay: "9", priority: "3" });
    expect(saved.headers.get("Location")).toBe("/metrics/garden-waste-online");
    expect(await trailAfter(before)).toMatchObject([
      {
        action: "change metric",
        metricId: cast.gardenWasteId,
        before: JSON.stringify({ name: gardenWaste.name, dueDay: 7, priority: 1 }),
        after: JSON.stringify({ name: "Garden waste online", dueDay: 9, priority: 3 }),
      },
    ]);
  });

  it("asks from which day and why, before another definition is put in place", async () => {
    const changes = { definition: "Sign-ups completed on the website alone." };
    const before = await newest();
    const asked = await send(path, changes);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    for (const message of [
      "What is counted changes: enter the day from which it does",
      "Say in a few words why",
      "Choose whether figures from that day on can be compared",
    ]) {
      expect(page).toContain(message);
    }
    expect(page).toContain("Sign-ups completed on the website alone.");
    const tomorrow = { from: "6 November 2026", why: "Why", compares: "no" };
    const ahead = await send(path, { ...changes, ...tomorrow });
    expect(await ahead.text()).toContain("Enter a day up to today, 5 November 2026");
    expect(await trailAfter(before)).toEqual([]);
  });

  it("dates another definition on its chart, in the transaction that changes it", async () => {
    const before = await newest();
    const saved = await send(path, {
      definition: "Sign-ups completed on the website alone.",
      from: "1 May 2026",
      why: "Help by telephone no longer counts",
      compares: "no",
    });
    expect(saved.status).toBe(302);
    const trail = await trailAfter(before);
    expect(trail.map(({ action, reason }) => [action, reason])).toEqual([
      ["change metric", "Help by telephone no longer counts"],
      ["add event", null],
      ["add event", null],
    ]);
    const page = pageText(await (await head.get("/metrics/garden-waste-online")).text());
    expect(page).toContain("Help by telephone no longer counts");
    expect(page).toContain(`Until then, definition: ${gardenWaste.definition}`);
    expect(page).toContain("Counted otherwise since May 2026");
  });

  it("has its usual range start again there, so that the change is no news", async () => {
    const explained = pageText(await (await head.get("/metrics/garden-waste-online")).text());
    expect(explained).not.toContain("above the usual range");
    await site.db.deleteFrom("event").where("kind", "=", "rebase").execute();
    const unexplained = pageText(await (await head.get("/metrics/garden-waste-online")).text());
    expect(unexplained).toContain("above the usual range");
  });

  it("keeps what its figures were given in, and says what to do instead", async () => {
    const page = await (await head.get(path)).text();
    expect(page).toContain("Figures have already been given, so this cannot change");
    expect(page).toContain('href="/settings/metrics/new"');
    const before = await newest();
    for (const [field, value] of [
      ["measure", "value"],
      ["cadence", "quarterly"],
    ] as const) {
      const again = { from: "1 May 2026", why: "Why", compares: "yes" };
      const refused = await send(path, { [field]: value, ...again });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("what it counts cannot change");
    }
    expect(await trailAfter(before)).toEqual([]);
  });

  it("may be counted otherwise while it has no figure", async () => {
    const saved = await send("/settings/metrics/missed-bin-calls", {
      measure: "value",
      unit: "minutes",
      definition: "How long people waited.",
    });
    expect(saved.status).toBe(302);
    expect(await metricOf("missed-bin-calls")).toMatchObject({ measure: "value", unit: "minutes" });
  });

  it("asks again when the first figure came while its form was open", async () => {
    const form = await filled("/settings/metrics/flu-jabs-among-carers", { unit: "doses" });
    const { id } = await metricOf("flu-jabs-among-carers");
    const figures = [{ period: "2026-09", amount: given(7) }];
    const count = { id, measure: "count" as const };
    await recordFigures(site.db, stamp, count, figures, { source: "x", reason: "" });
    expect((await head.post("/settings/metrics/flu-jabs-among-carers", form)).status).toBe(422);
    expect(await metricOf("flu-jabs-among-carers")).toMatchObject({ unit: "jabs" });
  });

  it("goes to another owner as a hand-over", async () => {
    const before = await newest();
    await send("/settings/metrics/missed-bin-calls", { owner: String(cast.hanaId) });
    expect(await trailAfter(before)).toMatchObject([
      {
        action: "hand over metric",
        before: JSON.stringify({ ownerId: cast.oliveId }),
        after: JSON.stringify({ ownerId: cast.hanaId }),
      },
    ]);
  });

  it("shows both where somebody else changed it meanwhile, and overwrites nothing unseen", async () => {
    const mine = await filled("/settings/metrics/missed-bin-calls", { name: "Mine" });
    await send("/settings/metrics/missed-bin-calls", { name: "Theirs" });
    const conflict = await head.post("/settings/metrics/missed-bin-calls", mine);
    expect(conflict.status).toBe(409);
    const page = await conflict.text();
    expect(pageText(page)).toContain("Hana changed this metric on");
    expect(pageText(page)).toContain("Theirs");
    expect(await metricOf("missed-bin-calls")).toMatchObject({ name: "Theirs" });
    const [again] = formsOn(page, "/settings/metrics/missed-bin-calls");
    const fields = again?.fields.map(({ name, value }): [string, string] => [name, value]) ?? [];
    expect((await head.post("/settings/metrics/missed-bin-calls", fields)).status).toBe(302);
    expect(await metricOf("missed-bin-calls")).toMatchObject({ name: "Mine" });
  });

  it("is no part of itself", async () => {
    const { id } = await metricOf("missed-bin-calls");
    const part = { measure: "value" as const, cadence: "monthly" as const, partOfId: id };
    await site.db.updateTable("metric").set(part).where("id", "=", cast.impressionsId).execute();
    const refused = await send("/settings/metrics/missed-bin-calls", {
      partOf: "garden-waste-impressions",
    });
    expect(await refused.text()).toContain("A metric cannot be a part of itself");
  });

  it("is linked from its page for those who may, and is nobody else's to edit", async () => {
    const address = 'href="/settings/metrics/garden-waste-online"';
    expect(await (await head.get("/metrics/garden-waste-online")).text()).toContain(address);
    for (const { email } of [olive, chris]) {
      const other = new Visitor(site);
      await other.signIn(email);
      expect(await (await other.get("/metrics/garden-waste-online")).text()).not.toContain(address);
      expect((await other.post(path, {})).status).toBe(403);
    }
  });

  it("is not found where there is none", async () => {
    for (const unknown of [
      "/settings/metrics/nothing",
      "/settings/services/nothing",
      "/metrics/nothing/targets",
      "/metrics/nothing/targets/new",
    ]) {
      expect((await head.get(unknown)).status, unknown).toBe(404);
      expect([404, 405], unknown).toContain((await head.post(unknown, {})).status);
    }
  });
});

describe("a target", () => {
  const path = "/metrics/garden-waste-online/targets/new";

  it("is set with its reason, drawn on the chart, and listed with who set it", async () => {
    const target = { period: "March 2027", value: "75 %", reason: "Council plan, page 14" };
    const saved = await send(path, target);
    expect(saved.headers.get("Location")).toBe("/metrics/garden-waste-online/targets");
    const before = await newest();
    await send(path, target);
    expect(await trailAfter(before)).toEqual([]);
    const list = pageText(await (await head.get("/metrics/garden-waste-online/targets")).text());
    expect(list).toMatch(/75\.0% by March 2027.*Council plan, page 14.*Set on .* by Hana/s);
    const metric = pageText(await (await head.get("/metrics/garden-waste-online")).text());
    expect(metric).toContain("target 75.0% by March 2027");
    expect(metric).toMatch(/Set on .* by Hana/);
  });

  it("says what is wrong with it and loses nothing", async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ period: "sept" }, "has no year"],
      [{ period: "2027-Q1" }, "is a quarter, and these figures are monthly"],
      [{ value: "" }, "Enter the target"],
      [{ value: "101" }, "A share is from 0% to 100%"],
      [{ value: "£5" }, "£5"],
      [{ reason: "" }, "Say why this is the target"],
    ];
    for (const [changes, message] of wrong) {
      const typed = { period: "April 2027", value: "50", reason: "Because", ...changes };
      const refused = await send(path, typed);
      expect(refused.status, message).toBe(422);
      expect(pageText(await refused.text())).toContain(message);
    }
    const rows = site.db.selectFrom("target").select("period");
    expect(await rows.execute()).toEqual([{ period: "2027-03" }]);
  });
});

describe("the settings", () => {
  it("list what is measured in one group, each part for those who may open it", async () => {
    const page = pageText(await (await head.get("/settings")).text());
    expect(page).toMatch(/What is measured.*Services.*Metrics.*Unit costs/s);
  });
});
