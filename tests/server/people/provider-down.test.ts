import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { asking } from "#app/server/people/single-sign-on/asking.ts";
import { openSingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import { settleNorthmere } from "#tests/setup/cast.ts";
import { openFront } from "#tests/setup/provider-front.ts";
import { openSignOn, type SignOn } from "#tests/setup/sign-on.ts";
import { Traveller } from "#tests/setup/traveller.ts";

const callback = "https://headlines.council.example/single-sign-on/callback";
const settings = { clientId: "real-headlines", clientSecret: "secret", name: "Northmere ID" };

let signOn: SignOn;

beforeAll(async () => {
  signOn = await openSignOn({ fill: settleNorthmere });
});
afterEach(() => signOn.front.tamper({}));
afterAll(() => signOn.close());

describe("a provider of single sign-on", () => {
  it("is asked nothing before the first person wants to come in", async () => {
    expect((await new Traveller(signOn.site).go("/sign-in")).status).toBe(200);
    expect(signOn.front.asked).toEqual([]);
  });

  it("that hangs delays no other page, and its own for four seconds at most", async () => {
    signOn.front.tamper({ hangs: true });
    const begun = performance.now();
    const waiting = [1, 2, 3].map(() => new Traveller(signOn.site).go("/single-sign-on/start"));
    for (const path of ["/sign-in", "/healthz", "/metrics"]) {
      expect((await new Traveller(signOn.site).go(path)).status).toBeLessThan(400);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
    for (const answer of await Promise.all(waiting)) {
      expect(answer.status).toBe(503);
      const page = await answer.text();
      expect(page).toContain("Northmere ID is not answering");
      expect(page).toContain("one account can still sign in with its password");
      expect(page).toContain('href="/sign-in"');
    }
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(signOn.logged()).toContain('"msg":"single sign-on does not answer"');
    expect(signOn.front.asked).toHaveLength(1);
  });

  it.each([
    ["has a fault", { status: 500 }],
    ["sends elsewhere", { status: 302 }],
    ["has nothing there", { status: 404 }],
    ["says nothing that can be read", { alter: () => "<html>" }],
    ["never stops talking", { alter: () => JSON.stringify({ issuer: "a".repeat(70_000) }) }],
    [
      "says that it is another",
      {
        alter: (body: string) =>
          body.replace(/"issuer":"[^"]+"/, '"issuer":"https://evil.example"'),
      },
    ],
  ])("that %s is said not to answer, and is asked again", async (_, tampering) => {
    const { front, site } = signOn;
    const failing = openSignOnTo(signOn.issuer);
    front.tamper({ at: "/openid-configuration", ...tampering });
    expect(await failing.begin(callback)).toMatchObject({ ok: false, because: "unreachable" });
    front.tamper({});
    expect(await failing.begin(callback)).toMatchObject({ ok: true });
    expect((await new Traveller(site).go("/single-sign-on/start")).status).toBe(302);
  });

  it("that goes down while somebody is there is said not to answer, and lets them in later", async () => {
    const traveller = new Traveller(signOn.site);
    const address = await traveller.comeBack("olive");
    signOn.front.tamper({ at: "/token", status: 502 });
    const answer = await traveller.go(address);
    expect(answer.status).toBe(503);
    expect(traveller.isSignedIn).toBe(false);
    signOn.front.tamper({});
    expect((await new Traveller(signOn.site).signIn("olive")).status).toBe(403);
  });

  it("is known by what it states of itself, with an ending slash or without", async () => {
    const slashed = openSignOnTo(`${signOn.issuer}/`);
    expect(await slashed.begin(callback)).toMatchObject({ ok: true });
  });

  it("is believed for a day, and not asked by everybody", async () => {
    const believing = openSignOnTo(signOn.issuer);
    const before = signOn.front.asked.length;
    await Promise.all([1, 2, 3].map(() => believing.begin(callback)));
    await believing.begin(callback);
    expect(signOn.front.asked.length - before).toBe(1);
  });

  it("at whose address nobody listens is said not to answer", async () => {
    const closed = await openFront();
    await closed.close();
    const failing = openSignOnTo(closed.address);
    const answer = await failing.begin(callback);
    expect(answer).toMatchObject({ because: "unreachable", code: "ECONNREFUSED" });
  });

  it("whose name hangs in DNS is looked up once, however many wait for it", async () => {
    let lookedUp = 0;
    const ask = asking(() => {
      lookedUp += 1;
      return new Promise(() => {});
    });
    const failing = openSignOnTo("https://slow.example", { ask, seconds: 0.05 });
    for (const _ of [1, 2, 3]) {
      expect(await failing.begin(callback)).toMatchObject({ because: "unreachable" });
    }
    expect(lookedUp).toBe(1);
  });
});

const openSignOnTo = (issuer: string, how: Parameters<typeof openSingleSignOn>[1] = {}) =>
  openSingleSignOn({ ...settings, issuer }, how);
