import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cast, chris, hana, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn, System } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let cast: Cast;
let admin: Visitor;

beforeAll(async () => {
  site = await openSite(async (db) => {
    cast = await settleNorthmere(db);
  });
  admin = new Visitor(site);
  await admin.signIn(hana.email);
});

afterAll(() => site.close());

const dayIn = (days: number) => formatISO(addDays(new Date(), days), { representation: "date" });
const form = (changes: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    name: "Contact centre system",
    lastDay: dayIn(30),
    metrics: "missed-bin-calls",
    ...changes,
  });
const bins = "/api/metrics/missed-bin-calls/figures";
const secretOn = (page: string) => /rh_[\w-]{43}/.exec(page)?.[0] ?? "";
const idOf = async (name: string) =>
  (
    await site.db
      .selectFrom("token")
      .select("id")
      .where("name", "=", name)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow()
  ).id;

describe("a token", () => {
  it("is shown once, by a page that nothing keeps, and is kept nowhere", async () => {
    const made = await admin.post("/settings/tokens/new", form());
    expect(made.status).toBe(200);
    expect(made.headers.get("Cache-Control")).toContain("no-store");
    const secret = secretOn(await made.text());
    expect((await new System(site, secret).get(bins)).status).toBe(200);
    for (const path of ["/settings/tokens", "/settings/audit", "/settings/audit.csv"]) {
      const page = await (await admin.get(path)).text();
      expect(page).toContain("Contact centre system");
      expect(page).not.toContain(secret.slice(3, 20));
      expect(page).not.toMatch(/[0-9a-f]{64}/);
    }
    const [row] = await site.db.selectFrom("token").selectAll().execute();
    expect(row).toMatchObject({ tokenHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it("is listed with the day of its last use, which the audit has once", async () => {
    const secret = await letIn(site.db, [cast.missedBinsId], { name: "Diary" });
    expect(await (await admin.get("/settings/tokens")).text()).toContain("Not used yet.");
    const system = new System(site, secret);
    await Promise.all([1, 2, 3, 4].map(() => system.get(bins)));
    const page = await (await admin.get("/settings/tokens")).text();
    expect(page).toMatch(/Last used on \d+ \w+ \d{4}\./);
    const uses = await site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", "use token")
      .where("author", "=", "Diary (token)")
      .execute();
    expect(uses).toHaveLength(1);
  });

  it("is refused from the moment it is revoked, and may be made anew", async () => {
    const secret = await letIn(site.db, [cast.missedBinsId], { name: "Payroll" });
    const id = await idOf("Payroll");
    const asked = await admin.get(`/settings/tokens/${id}/revocation`);
    expect(await asked.text()).toContain("Revoke the token of Payroll?");
    expect((await new System(site, secret).get(bins)).status).toBe(200);
    for (const time of ["first", "again"]) {
      const revoked = await admin.post(`/settings/tokens/${id}/revocation`, {});
      expect(revoked.headers.get("Location"), time).toBe("/settings/tokens");
    }
    expect((await new System(site, secret).get(bins)).status).toBe(401);
    const trail = await site.db
      .selectFrom("auditEntry")
      .select(["author", "personId"])
      .where("action", "=", "revoke token")
      .execute();
    expect(trail).toEqual([{ author: "Hana", personId: cast.hanaId }]);
    expect((await admin.post("/settings/tokens/new", form({ name: "Payroll" }))).status).toBe(200);
  });

  it("works up to its last day and is refused after it", async () => {
    const today = new Date().toISOString();
    const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
    const day = london.format(new Date(today));
    const works = await letIn(site.db, [cast.missedBinsId], { name: "To today", lastDay: day });
    const yesterday = formatISO(addDays(day, -1), { representation: "date" });
    const ended = await letIn(site.db, [cast.missedBinsId], { name: "Old", lastDay: yesterday });
    expect((await new System(site, works).get(bins)).status).toBe(200);
    const refused = await new System(site, ended).get(bins);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
  });

  it("is told apart from one that never was by nothing", async () => {
    const ended = await letIn(site.db, [cast.missedBinsId], { name: "E", lastDay: "2020-01-01" });
    const answers = await Promise.all(
      [ended, `rh_${"A".repeat(43)}`, "nonsense"].map(async (secret) => {
        const answer = await new System(site, secret).get(bins);
        const { instance: _, ...body } = await answer.json();
        return [answer.status, body];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("reaches no metric but its own, whether there is such a metric or not", async () => {
    const secret = await letIn(site.db, [cast.missedBinsId], { name: "Narrow" });
    const system = new System(site, secret);
    const answers = await Promise.all(
      ["garden-waste-online", "nothing"].flatMap((slug) => [
        system.get(`/api/metrics/${slug}/figures`),
        system.put(`/api/metrics/${slug}/figures/2026-01`, { value: 1 }),
        system.put("/api/figures", [{ metric: slug, period: "2026-01", value: 1 }]),
      ]),
    );
    const bodies = await Promise.all(
      answers.map(async (answer) => {
        expect(answer.status).toBe(403);
        expect(answer.headers.get("WWW-Authenticate")).toContain('error="insufficient_scope"');
        const { instance: _, ...body } = await answer.json();
        return JSON.stringify(body);
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    const { metrics } = await (await system.get("/api/metrics")).json();
    expect(metrics.map(({ slug }: { slug: string }) => slug)).toEqual(["missed-bin-calls"]);
  });
});

describe("the form of a token", () => {
  it("says what is missing and loses nothing that was typed", async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ name: " " }, "Enter which system it is for"],
      [{ name: "a".repeat(101) }, "The name has 101 characters: use 100 or fewer"],
      [{ name: "a\0" }, "The name has a character that cannot be kept"],
      [{ lastDay: "" }, "Enter the last day on which it works"],
      [{ lastDay: "31 February 2027" }, "There is no 31 February 2027"],
      [{ lastDay: dayIn(-2) }, "is over: write a day from today on"],
      [{ lastDay: dayIn(368) }, "A token works for a year at most"],
      [{ metrics: "nothing" }, "Choose the metrics that it gives and reads"],
    ];
    const before = await site.db.selectFrom("token").select("id").execute();
    for (const [changes, message] of wrong) {
      const refused = await admin.post(
        "/settings/tokens/new",
        form({ name: "Typed before", ...changes }),
      );
      expect(refused.status, message).toBe(422);
      const page = await refused.text();
      expect(page).toContain(message);
      if (!("name" in changes)) expect(page).toContain('value="Typed before"');
    }
    expect(await site.db.selectFrom("token").select("id").execute()).toEqual(before);
  });

  it("takes a last day up to 366 days from today", async () => {
    const made = await admin.post(
      "/settings/tokens/new",
      form({ name: "A year", lastDay: dayIn(365) }),
    );
    expect(made.status).toBe(200);
  });

  it("refuses a name that another token has, also when both are made at once", async () => {
    const both = await Promise.all(
      [1, 2].map(() => admin.post("/settings/tokens/new", form({ name: "Twice" }))),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });

  it("is answered with 400 where it is no form of ours", async () => {
    for (const odd of [
      [...form({ name: "Odd" }), ["extra", "1"]],
      [...form({ name: "Odd" }), ["name", "Odd"]],
      form({ name: "Odd" }).slice(1),
      [],
    ] as [string, string][][]) {
      expect((await admin.post("/settings/tokens/new", odd)).status).toBe(400);
    }
  });

  it("is for the administrator alone", async () => {
    for (const { email } of [olive, chris]) {
      const visitor = new Visitor(site);
      await visitor.signIn(email);
      expect((await visitor.post("/settings/tokens/new", form({ name: "X" }))).status).toBe(403);
      expect((await visitor.post("/settings/tokens/1/revocation", {})).status).toBe(403);
    }
  });

  it("has no token to revoke where there is none", async () => {
    for (const id of ["0", "999", "-1", "1e3", "x", "99999999999999999999"]) {
      expect((await admin.get(`/settings/tokens/${id}/revocation`)).status, id).toBe(404);
      expect((await admin.post(`/settings/tokens/${id}/revocation`, {})).status, id).toBe(404);
    }
  });
});
