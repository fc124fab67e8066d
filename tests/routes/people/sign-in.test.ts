import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endSetUp } from "#db/changes/council/council.ts";
import { chris, hana, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

describe.each(routeDialects)("signing in on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await openSite(settleNorthmere, await freshAddress(dialect));
  });
  beforeEach(() => {
    visitor = new Visitor(site);
  });
  afterAll(() => site.close());

  const sessions = () => site.db.selectFrom("session").selectAll().execute();

  it("leads each person to their own first page once the first steps are put away", async () => {
    await endSetUp(site.db, stamp);
    const firstPages = [];
    for (const { email } of [hana, chris, olive]) {
      await visitor.signIn(email);
      firstPages.push((await visitor.get("/")).headers.get("Location"));
    }
    expect(firstPages).toEqual(["/reviews", "/summary", "/returns"]);
  });

  it("takes an e-mail address in capitals and with spaces round it", async () => {
    const answer = await visitor.signIn(" Hana@Northmere.example ");
    expect(answer.status).toBe(302);
  });

  it("keeps the hash of the token alone, in a cookie that no script and no other site can read", async () => {
    const answer = await visitor.signIn(hana.email);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=[^;]{40,}; /);
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const kept = JSON.stringify(await sessions());
    const token = JSON.parse(atob(decodeURIComponent(visitor.cookie.split("=")[1] ?? "")));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(kept).not.toContain(token);
  });

  it("says the same of a wrong password and of an unknown address, and starts no session", async () => {
    const before = (await sessions()).length;
    const wrong = await visitor.signIn(hana.email, "wrong");
    const unknown = await visitor.signIn("nobody@northmere.example", "wrong");
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const body = (text: string) =>
      text.replaceAll(/nonce="[^"]*"|(hana|nobody)@northmere\.example/g, "");
    expect(body(await wrong.text())).toBe(body(await unknown.text()));
    expect(await sessions()).toHaveLength(before);
  });

  it.each([
    [{ email: "", password: "headlines" }, "Enter your e-mail address"],
    [{ email: "hana", password: "headlines" }, "Enter an e-mail address in the form"],
    [{ email: hana.email, password: "" }, "Enter your password"],
    [{ email: `${"h".repeat(300)}@x.example`, password: "headlines" }, "at most 254 characters"],
    [{ email: hana.email, password: "h".repeat(1001) }, "at most 1,000 characters"],
    [{ email: "h\0@x.example", password: "headlines" }, "Enter an e-mail address in the form"],
  ])("says what to do about %o", async (form, message) => {
    const answer = await visitor.post("/sign-in", form);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(message);
    if (form.password.length > 1) expect(page).not.toContain(form.password);
  });

  it("keeps the address that was typed", async () => {
    const answer = await visitor.post("/sign-in", { email: "hana@", password: "x" });
    expect(await answer.text()).toContain('value="hana@"');
  });

  it("returns to the page that was asked for, and to no other site's", async () => {
    const asked = await visitor.get("/metrics?sort=name");
    expect(asked.headers.get("Location")).toBe("/sign-in?returnTo=%2Fmetrics%3Fsort%3Dname");
    const back = async (returnTo: string) => {
      const path = `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
      const form = { email: hana.email, password: "headlines" };
      return (await new Visitor(site).post(path, form)).headers.get("Location");
    };
    expect(await back("/metrics?sort=name")).toBe("/metrics?sort=name");
    for (const evil of [
      "//evil.example",
      "\\\\evil.example",
      "https://evil.example",
      "/\\evil",
      "javascript:1",
    ]) {
      expect(await back(evil)).toBe("/");
    }
  });

  it("ends when the person signs out, on the server too", async () => {
    await visitor.signIn(olive.email);
    const { cookie } = visitor;
    const answer = await visitor.post("/sign-out", {});
    expect(answer.headers.get("Location")).toBe("/sign-in");
    visitor.cookie = cookie;
    expect((await visitor.get("/metrics")).headers.get("Location")).toContain("/sign-in");
  });

  it("ends on the next request when the person is disabled", async () => {
    await visitor.signIn(chris.email);
    expect((await visitor.get("/metrics")).status).toBe(200);
    const disable = (disabledAt: string | null) =>
      site.db.updateTable("person").set({ disabledAt }).where("email", "=", chris.email).execute();
    await disable("2026-11-05T09:00:00.000Z");
    expect((await visitor.get("/metrics")).status).toBe(302);
    expect((await visitor.signIn(chris.email)).status).toBe(422);
    await disable(null);
  });

  it("ends twelve hours after it began", async () => {
    await visitor.signIn(olive.email);
    const [session] = (await sessions()).slice(-1);
    const hours =
      (Date.parse(session?.expiresAt ?? "") - Date.parse(session?.startedAt ?? "")) / 3_600_000;
    expect(hours).toBe(12);
    const expired = "2020-01-01T00:00:00.000Z";
    await site.db.updateTable("session").set({ expiresAt: expired }).execute();
    expect((await visitor.get("/metrics")).status).toBe(302);
  });

  it("does not take a made-up cookie", async () => {
    for (const cookie of [
      "__Host-session=",
      "__Host-session=made.up",
      "__Host-session=IjEi",
      "x",
    ]) {
      visitor.cookie = cookie;
      expect((await visitor.get("/metrics")).status).toBe(302);
    }
  });
});
