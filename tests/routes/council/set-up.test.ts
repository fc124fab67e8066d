import { describe, expect, it, onTestFinished } from "vitest";
import type { Installation } from "#app/server/app.ts";
import { makeSetUpCode } from "#app/server/people/set-up-code.ts";
import { addMetric, addService } from "#db/changes/metrics/metrics.ts";
import { northmere as demo } from "#seeds/northmere/story.ts";
import { chris, hana, missedBins, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { openSite } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

async function emptySite(installation: Partial<Installation> = {}) {
  const { code, setUpCode } = makeSetUpCode();
  const site = await openSite(async () => {}, undefined, { setUpCode, ...installation });
  onTestFinished(site.close);
  return { ...site, code, visitor: new Visitor(site) };
}

const secret = "three odd teacups sing";

const form = (code: string, changes: Record<string, string> = {}) => ({
  code,
  council: "Eastmarsh Borough Council",
  accent: "own",
  ownAccent: "1D4F91",
  nation: "Wales",
  yearStart: "4",
  name: "Priya Shah",
  email: "Priya@eastmarsh.example",
  password: secret,
  head: "yes",
  ...changes,
});

describe("an empty database", () => {
  it("leads every page to set-up, and leaves the health checks and other systems their answers", async () => {
    const { visitor } = await emptySite();
    for (const path of [
      "/",
      "/sign-in",
      "/reviews",
      "/settings/people",
      "/nowhere",
      "/metrics.data",
    ]) {
      expect((await visitor.get(path)).headers.get("Location"), path).toBe("/set-up");
    }
    const posted = await visitor.post("/sign-in", { email: "a@b.example", password: secret });
    expect(posted.headers.get("Location")).toBe("/set-up");
    expect((await visitor.get("/healthz")).status).toBe(200);
    expect((await visitor.get("/readyz")).status).toBe(200);
    expect((await visitor.get("/api/metrics")).status).toBe(401);
    expect((await visitor.get("/set-up")).status).toBe(200);
    expect((await visitor.get("/accessibility-statement")).headers.get("Location")).toBeNull();
  });

  it("cannot be set up by a program that printed no code", async () => {
    const { visitor, code } = await emptySite({ setUpCode: undefined });
    expect(await (await visitor.get("/set-up")).text()).not.toContain("<form");
    expect((await visitor.post("/set-up", form(code))).status).toBe(422);
  });

  it("becomes a council with its administrator, who is signed in and led to the first steps", async () => {
    const { visitor, code, db } = await emptySite();
    const answer = await visitor.post("/set-up", form(code.toLowerCase().replaceAll("-", " ")));
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/set-up"]);
    expect((await visitor.get("/")).headers.get("Location")).toBe("/set-up");
    expect(await (await visitor.get("/set-up")).text()).toContain("0 of 7 done");
    expect(await db.selectFrom("council").selectAll().execute()).toMatchObject([
      {
        name: "Eastmarsh Borough Council",
        accent: "#1d4f91",
        nation: "Wales",
        financialYearStart: 4,
        demo: null,
        today: null,
      },
    ]);
    const [person] = await db.selectFrom("person").selectAll().execute();
    expect(person).toMatchObject({ email: "priya@eastmarsh.example", breakGlass: 1 });
    const roles = await db.selectFrom("personRole").select("role").orderBy("role").execute();
    expect(roles.map(({ role }) => role)).toEqual(["administrator", "head of communications"]);
    const trail = await db.selectFrom("auditEntry").selectAll().orderBy("id").execute();
    expect(trail.map(({ action }) => action)).toEqual(["found council", "add person", "sign in"]);
    expect(JSON.stringify(trail)).not.toContain("argon2");
    expect(JSON.stringify(trail)).not.toContain(secret);
    const again = new Visitor({ address: answer.url.replace("/set-up", "") });
    expect((await again.signIn("priya@eastmarsh.example", secret)).status).toBe(302);
  });

  it("keeps its administrator from reviews where the head of communications is somebody else", async () => {
    const { visitor, code } = await emptySite();
    const { head: _, ...alone } = form(code);
    await visitor.post("/set-up", alone);
    expect((await visitor.get("/reviews")).status).toBe(403);
    expect(await (await visitor.get("/set-up")).text()).toContain("first-steps");
  });

  it("says what is wrong field by field, and loses nothing that was typed but the password", async () => {
    const { visitor, code, db } = await emptySite();
    const wrong = form(code, { name: "", ownAccent: "#ffcc00", email: "priya", password: "tiny" });
    const answer = await visitor.post("/set-up", wrong);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const typed of [code, "Eastmarsh Borough Council", "#ffcc00", "priya"]) {
      expect(page, typed).toContain(`value="${typed}"`);
    }
    expect(page).not.toContain("tiny");
    for (const field of ["ownAccent", "name", "email", "password"]) {
      expect(page, field).toContain(`href="#${field}"`);
    }
    expect(page).not.toContain('href="#code"');
    expect(page).toMatch(
      /contrast with our pages is 1\.3 to 1 .* The nearest that passes is #[0-9a-f]{6}/,
    );
    expect(await db.selectFrom("council").selectAll().execute()).toEqual([]);
  });

  it("is not set up with a wrong code, and after ten not with the right one either for a while", async () => {
    const { visitor, code, db } = await emptySite();
    for (let time = 0; time < 10; time += 1) {
      const refused = await visitor.post("/set-up", form("AAAA-AAAA-AAAA-AAAA"));
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("That is not the code");
    }
    const late = await visitor.post("/set-up", form(code));
    expect(await late.text()).toContain("Too many wrong codes");
    expect(await db.selectFrom("council").selectAll().execute()).toEqual([]);
  });

  it("takes no form that is none of ours, and no text that cannot be kept", async () => {
    const { visitor, code, db } = await emptySite();
    const { council: _, ...without } = form(code);
    const twice: [string, string][] = [...Object.entries(form(code)), ["name", "Again"]];
    for (const odd of [without, twice, { ...form(code), more: "1" }]) {
      expect((await visitor.post("/set-up", odd)).status).toBe(400);
    }
    const odd: Record<string, string>[] = [
      { council: "a\0" },
      { name: "\ufffd" },
      { accent: "red" },
      { yearStart: "13" },
    ];
    for (const one of [...odd, { nation: "France" }, { head: "maybe" }, { email: "a@b\0" }]) {
      const answer = await visitor.post("/set-up", form(code, one));
      expect(answer.status, JSON.stringify(one)).toBe(422);
    }
    expect(await db.selectFrom("council").selectAll().execute()).toEqual([]);
  });

  it("is set up once where two people do it at once, and the other is told", async () => {
    const { visitor, code, db, address } = await emptySite();
    const answers = await Promise.all([
      visitor.post("/set-up", form(code)),
      new Visitor({ address }).post("/set-up", form(code, { email: "sam@eastmarsh.example" })),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409]);
    expect(await db.selectFrom("person").selectAll().execute()).toHaveLength(1);
    const late = await new Visitor({ address }).post("/set-up", form(code));
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining("Ask its administrator to invite you"),
    ]);
  });

  it("may be filled with the demo by whoever has the code", async () => {
    const planted: string[] = [];
    const { visitor, code } = await emptySite({
      plantDemo: async (db) => {
        planted.push("demo");
        await settleNorthmere(db, demo.council);
      },
    });
    expect(await (await visitor.get("/set-up")).text()).toContain('action="/set-up/demo"');
    const refused = await visitor.post("/set-up/demo", { demoCode: "AAAA" });
    expect([refused.status, planted]).toEqual([422, []]);
    const answer = await visitor.post("/set-up/demo", { demoCode: code });
    expect([answer.headers.get("Location"), planted]).toEqual(["/sign-in", ["demo"]]);
    expect(await (await visitor.get("/sign-in")).text()).toContain("Sign in as Hana");
    expect((await visitor.post("/set-up/demo", { demoCode: code })).status).toBe(409);
    expect((await visitor.get("/set-up")).status).toBe(404);
  });
});

describe("set-up of a council that there is", () => {
  it("is the administrator's list of first steps, and nothing to anybody else", async () => {
    const site = await openSite((db) => settleNorthmere(db));
    onTestFinished(site.close);
    const admin = new Visitor(site);
    await admin.signIn(hana.email);
    const page = await (await admin.get("/set-up")).text();
    expect(page).toContain("4 of 7 done");
    expect(await (await admin.get("/settings")).text()).toContain('href="/set-up"');
    const reader = new Visitor(site);
    await reader.signIn(chris.email);
    for (const visitor of [new Visitor(site), reader]) {
      expect((await visitor.get("/set-up")).status).toBe(404);
      expect((await visitor.get("/set-up/demo")).status).toBe(404);
    }
    expect((await reader.post("/set-up/closure", {})).status).toBe(403);
  });

  it("is linked from the settings until it is put away", async () => {
    const site = await openSite((db) => settleNorthmere(db));
    onTestFinished(site.close);
    const admin = new Visitor(site);
    await admin.signIn(hana.email);
    expect((await admin.get("/")).headers.get("Location")).toBe("/set-up");
    for (const time of ["first", "again"]) {
      const answer = await admin.post("/set-up/closure", {});
      expect(answer.headers.get("Location"), time).toBe("/settings");
    }
    expect(await (await admin.get("/settings")).text()).not.toContain('href="/set-up"');
    expect((await admin.get("/")).headers.get("Location")).toBe("/reviews");
    const away = site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", "put away first steps");
    expect(await away.execute()).toHaveLength(1);
  });

  it("has the month that ended last due at once from whoever gives a first metric", async () => {
    const { visitor, code, db } = await emptySite();
    await visitor.post("/set-up", form(code));
    const serviceId = await addService(db, stamp, { slug: "waste", name: "Waste" });
    await addMetric(db, stamp, { ...missedBins, serviceId, ownerId: 1 });
    const ended = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1));
    const month = ended.toISOString().slice(0, 7);
    const returns = await (await visitor.get("/returns")).text();
    expect(returns).toContain(`href="/returns/${month}"`);
    expect((await visitor.get(`/returns/${month}`)).status).toBe(200);
    expect(await (await visitor.get("/returns/outstanding")).text()).toContain(missedBins.name);
    for (const path of ["/reviews", `/reviews/${month}`, "/metrics", "/campaigns", "/evidence"]) {
      expect((await visitor.get(path)).status, path).toBe(200);
    }
  });
});
