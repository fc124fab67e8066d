import * as argon2 from "@node-rs/argon2";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { forgiveGuesses } from "#app/server/people/sign-in-guard.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { chris, hana, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { Clock } from "#tests/setup/clock.ts";
import { type Dialect, dialects, freshAddress } from "#tests/setup/databases.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});

const checks = () => vi.mocked(argon2.verify).mock.calls.length;

/** Somebody at another address, as the proxy before us tells it. */
function from(site: Pick<Site, "address">, address: string) {
  const form = (email: string, password: string) => new URLSearchParams({ email, password });
  return {
    signIn: (email: string, password: string) =>
      fetch(`${site.address}/sign-in`, {
        method: "POST",
        redirect: "manual",
        body: form(email, password),
        headers: { Origin: site.address, "X-Forwarded-For": address },
      }),
  };
}

const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);
const times = <Made>(count: number, make: (place: number) => Made) =>
  Array.from({ length: count }, (_, place) => make(place));
const tally = (all: number[]) =>
  Object.fromEntries([...Map.groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]));

describe.each(dialects)("guesses at sign-in (S5, S6) on %s", (dialect: Dialect) => {
  let site: Site;
  const many = dialect === "SQLite" ? 1000 : 150;
  const clock = new Clock("2026-11-05T09:00:00.000Z");

  beforeAll(async () => {
    site = await openSite(settleNorthmere, await freshAddress(dialect), { clock: clock.now });
    await new Visitor(site).signIn(hana.email);
  });
  beforeEach(async () => {
    await site.db.deleteFrom("signInAttempt").execute();
    vi.mocked(argon2.verify).mockClear();
  });
  afterAll(() => site.close());

  const attempts = () => site.db.selectFrom("signInAttempt").selectAll().execute();
  const wait = (minutes: number) => clock.move({ minutes });

  it.each([
    [many, "a known account", hana.email],
    [100, "an unknown account", "nobody@northmere.example"],
  ])("reach the hash ten times of %i that come at once for %s", async (count, _, email) => {
    const answers = times(count, (place) =>
      from(site, `198.51.${Math.floor(place / 250)}.${place % 250}`).signIn(
        email,
        `wrong ${place}`,
      ),
    );
    expect(tally(await statuses(answers))).toEqual({ 422: 10, 429: count - 10 });
    expect(checks()).toBe(10);
    expect(await attempts()).toHaveLength(10);
  });

  it("say when to try again and what works meanwhile, alike for known and unknown accounts", async () => {
    const answerTo = async (email: string) => {
      const guesser = from(site, "198.51.100.7");
      await Promise.all(times(10, () => guesser.signIn(email, "wrong")));
      const answer = await guesser.signIn(email, "headlines");
      const page = await answer.text();
      return `${answer.status} ${page.replaceAll(email, "").replaceAll(/nonce="[^"]*"/g, "")}`;
    };
    const known = await answerTo(hana.email);
    expect(known).toContain("429");
    expect(known).toMatch(/Try again after \d\d:\d\d/);
    expect(known).toContain("ask your administrator for a link");
    expect(await answerTo("nobody@northmere.example")).toBe(known);
    expect(checks()).toBe(20);
  });

  it("do not lock the owner out for good, nor anybody else at all", async () => {
    const guesser = from(site, "198.51.100.7");
    await Promise.all(times(30, () => guesser.signIn(hana.email, "wrong")));
    const owner = new Visitor(site);
    expect((await owner.signIn(hana.email)).status).toBe(429);
    expect((await new Visitor(site).signIn(olive.email)).status).toBe(302);
    wait(14);
    expect((await owner.signIn(hana.email)).status).toBe(429);
    wait(1);
    expect((await owner.signIn(hana.email)).status).toBe(302);
  });

  it("are forgiven an account whose person chose a new password by a link", async () => {
    await Promise.all(times(10, () => from(site, "198.51.100.7").signIn(hana.email, "wrong")));
    await forgiveGuesses({ db: site.db, now: clock.now() }, "Hana@Northmere.example");
    expect((await new Visitor(site).signIn(hana.email)).status).toBe(302);
  });

  it("that are right are not counted", async () => {
    for (let time = 0; time < 12; time += 1) {
      expect((await from(site, "198.51.100.7").signIn(hana.email, "headlines")).status).toBe(302);
    }
    expect(await attempts()).toEqual([]);
  });

  it("of one password at hundreds of accounts from one address are limited, and people elsewhere are not", async () => {
    const guesser = from(site, "2001:db8::1");
    const sprayed = await statuses(
      times(many, (place) => guesser.signIn(`p${place}@northmere.example`, "Summer2026")),
    );
    expect(tally(sprayed)).toEqual({ 422: 100, 429: many - 100 });
    expect(checks()).toBe(100);
    expect((await from(site, "2001:db8::ffff:2").signIn(hana.email, "headlines")).status).toBe(429);
    expect((await from(site, "2001:db8:0:1::1").signIn(hana.email, "headlines")).status).toBe(302);
    expect((await from(site, "203.0.113.9").signIn(olive.email, "headlines")).status).toBe(302);
  });

  it("are told apart by address on a trusted proxy's word alone", async () => {
    const { createApp } = await builtApplication();
    const log = createLog("silent");
    const app = createApp({ db: site.db, log, trustedProxies: [], clock: clock.now });
    const { server, port } = await listen(app, 0);
    const open = { address: `http://localhost:${port}` };
    await from(open, "198.51.100.7").signIn(hana.email, "wrong");
    await stop(server);
    expect(await attempts()).toMatchObject([{ address: expect.stringMatching(/^127\.|^0:0:0:0/) }]);
  });

  it("are cleared away when they have grown old", async () => {
    await from(site, "198.51.100.7").signIn(hana.email, "wrong");
    wait(16);
    await from(site, "198.51.100.7").signIn(olive.email, "wrong");
    expect(await attempts()).toHaveLength(1);
  });

  it("leave nothing of what was typed, and no trail", async () => {
    const entries = async () =>
      (await site.db.selectFrom("auditEntry").select("id").execute()).length;
    const known = await entries();
    await from(site, "198.51.100.7").signIn(hana.email, "wrong");
    await from(site, "198.51.100.7").signIn("my-password@typed.here", "wrong");
    expect(JSON.stringify(await attempts())).not.toMatch(/hana|typed|wrong/);
    expect(await entries()).toBe(known);
  });

  it("take one check of fifty accounts each, known or not, disabled or without a password", async () => {
    const passwordHash = await hashPassword("a long enough password");
    const kinds = ["known", "unknown", "disabled", "without a password"] as const;
    for (const place of times(50, (one) => one)) {
      const kind = kinds[place % kinds.length];
      if (kind === "unknown") continue;
      const email = `person${place}@northmere.example`;
      const hash = kind === "without a password" ? null : passwordHash;
      const person = { email, name: kind ?? "", passwordHash: hash, roles: ["officer" as const] };
      const id = await addPerson(site.db, stamp, person);
      const disabledAt = stamp.at;
      if (kind === "disabled") {
        await site.db.updateTable("person").set({ disabledAt }).where("id", "=", id).execute();
      }
    }
    const pages = new Set<string>();
    for (const place of times(50, (one) => one)) {
      const email = `person${place}@northmere.example`;
      const before = checks();
      const answer = await from(site, `192.0.2.${place}`).signIn(email, "not their password");
      expect(checks() - before, email).toBe(1);
      const page = (await answer.text()).replaceAll(email, "");
      pages.add(`${answer.status} ${page.replaceAll(/nonce="[^"]*"/g, "")}`);
      const long = await from(site, `192.0.2.${place}`).signIn(email, "a".repeat(1001));
      expect([long.status, checks() - before], email).toEqual([422, 1]);
    }
    expect(pages.size).toBe(1);
  });
});

it("guesses are counted once where two processes take them", async () => {
  const address = await freshAddress("PostgreSQL");
  const one = await openSite(settleNorthmere, address);
  const other = await openSite(async () => {}, address);
  const answers = times(60, (place) =>
    from(place % 2 === 0 ? one : other, `198.51.100.${place}`).signIn(chris.email, "wrong"),
  );
  expect(tally(await statuses(answers))).toEqual({ 422: 10, 429: 50 });
  await Promise.all([one.close(), other.close()]);
});
