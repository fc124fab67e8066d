import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cast, chris, hana, olive, settleNorthmere } from "#tests/setup/cast.ts";
import { Clock } from "#tests/setup/clock.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(routeDialects)("a session (S3, S7) on %s", (dialect) => {
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
  beforeEach(() => {
    visitor = new Visitor(site);
  });
  afterAll(() => site.close());

  const isIn = async (one = visitor) => (await one.get("/metrics")).status === 200;
  const withCookie = (cookie: string) => {
    const other = new Visitor(site);
    other.cookie = cookie;
    return other;
  };
  const cameByLink = async () => {
    const head = new Visitor(site);
    await head.signIn(hana.email);
    const path = await linkFrom(head, cast.oliveId, "2026-09");
    await visitor.get(path);
    return path;
  };
  const ownReturn = async (one = visitor) => (await one.get("/returns/2026-09")).status === 200;
  const entries = () => site.db.selectFrom("auditEntry").select(["action", "personId"]).execute();

  it("has another name after signing in, and the one before it is at an end", async () => {
    await visitor.signIn(olive.email);
    const before = visitor.cookie;
    await visitor.signIn(chris.email);
    expect(visitor.cookie).not.toBe(before);
    expect(await isIn()).toBe(true);
    expect(await isIn(withCookie(before))).toBe(false);
  });

  it("is never the one that somebody else laid into the browser", async () => {
    const laid = "__Host-session=ImxhaWQtaW50by10aGUtYnJvd3Nlci1ieS1zb21lYm9keSI%3D";
    visitor.cookie = laid;
    await visitor.signIn(olive.email);
    expect(visitor.cookie).not.toBe(laid);
    expect(await isIn(withCookie(laid))).toBe(false);
  });

  it("of a link ends the one that the browser had before", async () => {
    await visitor.signIn(chris.email);
    const before = visitor.cookie;
    await cameByLink();
    expect(await ownReturn()).toBe(true);
    expect(await isIn(withCookie(before))).toBe(false);
  });

  it("leaves a trail when another takes its place", async () => {
    await visitor.signIn(olive.email);
    const known = (await entries()).length;
    await visitor.signIn(chris.email);
    expect((await entries()).slice(known)).toEqual([
      { action: "sign out", personId: cast.chrisId },
      { action: "sign in", personId: cast.chrisId },
    ]);
  });

  it("ends on the server when its person signs out", async () => {
    await visitor.signIn(olive.email);
    const old = visitor.cookie;
    const answer = await visitor.post("/sign-out", {});
    expect(answer.headers.get("Location")).toBe("/sign-in");
    expect(await isIn(withCookie(old))).toBe(false);
  });

  it("ends when it was not used for 30 minutes", async () => {
    await visitor.signIn(olive.email);
    clock.move({ minutes: 29, seconds: 59 });
    expect(await isIn()).toBe(true);
    clock.move({ minutes: 29, seconds: 59 });
    expect(await isIn()).toBe(true);
    clock.move({ minutes: 30 });
    expect(await isIn()).toBe(false);
  });

  it("ends 12 hours after it began, however much it is used", async () => {
    await visitor.signIn(olive.email);
    for (let quarter = 0; quarter < 47; quarter += 1) {
      clock.move({ minutes: 15 });
      expect(await isIn()).toBe(true);
    }
    clock.move({ minutes: 14, seconds: 59 });
    expect(await isIn()).toBe(true);
    clock.move({ seconds: 1 });
    expect(await isIn()).toBe(false);
  });

  it("by a link ends when it was not used for 30 minutes, and 12 hours after it began", async () => {
    const path = await cameByLink();
    clock.move({ minutes: 30 });
    expect(await ownReturn()).toBe(false);
    await visitor.get(path);
    for (let time = 0; time < 35; time += 1) {
      clock.move({ minutes: 20 });
      expect(await ownReturn()).toBe(true);
    }
    clock.move({ minutes: 20 });
    expect(await ownReturn()).toBe(false);
  });

  it("is said to be in use once a minute, and nobody's trail grows by it", async () => {
    await visitor.signIn(olive.email);
    const used = () =>
      site.db.selectFrom("session").select("lastUsedAt").orderBy("lastUsedAt", "desc").limit(1);
    const lastUsed = async () => (await used().executeTakeFirstOrThrow()).lastUsedAt;
    const [began, known] = [await lastUsed(), (await entries()).length];
    clock.move({ seconds: 59 });
    await isIn();
    expect(await lastUsed()).toBe(began);
    clock.move({ seconds: 2 });
    await isIn();
    expect(await lastUsed()).toBe(clock.now().toISOString());
    expect(await entries()).toHaveLength(known);
  });

  it("is cleared away when it has been over for 12 hours", async () => {
    await visitor.signIn(olive.email);
    clock.move({ hours: 24 });
    await visitor.signIn(olive.email);
    const left = await site.db.selectFrom("session").select("startedAt").execute();
    expect(left).toEqual([{ startedAt: clock.now().toISOString() }]);
  });

  it("opens on the next request what a new role opens, and no longer what the old one did", async () => {
    await visitor.signIn(olive.email);
    expect((await visitor.get("/reviews")).status).toBe(403);
    const become = (role: "officer" | "head of communications") =>
      site.db
        .updateTable("personRole")
        .set({ role })
        .where("personId", "=", cast.oliveId)
        .execute();
    await become("head of communications");
    expect((await visitor.get("/reviews")).status).toBe(200);
    await become("officer");
    expect((await visitor.get("/reviews")).status).toBe(403);
  });

  it("opens nothing from the request on that follows its person's disabling, by a link neither", async () => {
    await visitor.signIn(olive.email);
    const own = withCookie(visitor.cookie);
    await cameByLink();
    const disable = (disabledAt: string | null) =>
      site.db.updateTable("person").set({ disabledAt }).where("id", "=", cast.oliveId).execute();
    await disable(clock.now().toISOString());
    expect([await isIn(own), await ownReturn()]).toEqual([false, false]);
    expect((await visitor.signIn(olive.email)).status).toBe(422);
    await disable(null);
  });
});
