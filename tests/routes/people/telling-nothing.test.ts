import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import type { Database } from "#db/schema.ts";
import { type Cast, hana, olive, password, settleNorthmere } from "#tests/setup/cast.ts";
import { Clock } from "#tests/setup/clock.ts";
import { ask } from "#tests/setup/raw.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn, System } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let cast: Cast;
let secret: string;
let lines: string[];
let letters: string[];
const clock = new Clock("2026-11-05T09:00:00.000Z");

beforeEach(async () => {
  vi.stubEnv("NODE_ENV", "production");
  lines = [];
  letters = [];
  const mail = {
    from: "headlines@northmere.example",
    server: "localhost",
    send: async ({ text }: { text: string }) => {
      letters.push(text);
      return "sent" as const;
    },
  };
  const log = createLog("trace", { write: (line) => lines.push(line) });
  const fill = async (db: Database) => {
    cast = await settleNorthmere(db);
    secret = await letIn(db, [cast.missedBinsId]);
  };
  site = await openSite(fill, "sqlite::memory:", { log, clock: clock.now, mail });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await site.close();
});

/** The tokens in cookies, without what they are wrapped in. */
const tokensOf = ({ cookie }: Visitor): string[] =>
  cookie.split("; ").flatMap((one) => {
    const held = decodeURIComponent(one.split("=")[1] ?? "");
    return held === "" ? [] : [JSON.parse(atob(held))].filter((token) => token !== "");
  });
const tokenOf = (visitor: Visitor): string => tokensOf(visitor)[0] ?? "no session";

/** The token of the link in a letter to who may choose a password. */
const tokenIn = (letter: string): string => /\/i\/([\w-]{43})/.exec(letter)?.[1] ?? "no link";

describe("the log (S11)", () => {
  it("holds no secret and nothing that was typed, whatever was done, and one line for each thing said", async () => {
    const visitor = new Visitor(site);
    await visitor.signIn(hana.email);
    const sessions = [tokenOf(visitor)];
    await new Visitor(site).signIn(hana.email, "Typed-Wrong-Password");
    await new Visitor(site).signIn("typed\r\nname@unknown.example", "Typed-Wrong-Password");
    await new Visitor(site).post("/sign-in?returnTo=/typed-return", { email: "typed-mistake@" });
    for (let time = 0; time < 12; time += 1) {
      await new Visitor(site).signIn("typed-limited@unknown.example", "Typed-Wrong-Password");
    }
    const link = await linkFrom(visitor, cast.oliveId, "2026-09");
    const officer = new Visitor(site);
    await officer.get(link);
    sessions.push(tokenOf(officer));
    await officer.get(`/nothing/..${link}?typed-query`);
    await visitor.get("/metrics?search=typed-search");
    await visitor.post("/campaigns/new", { name: "typed-campaign", summary: "typed\r\nsummary" });
    await visitor.get("/typed%0d%0aname");
    await ask(site.address, "/reviews", {
      headers: { cookie: visitor.cookie, "X-Forwarded-For": "typed-address" },
    });
    const typed = { name: "typed-name", email: "typed-invited@x.example", roles: "officer" };
    const invited = await visitor.post("/settings/people/new", typed);
    const links = [tokenIn(await invited.text())];
    await new Visitor(site).post("/sign-in/reset", { email: olive.email });
    await new Visitor(site).post("/sign-in/reset", { email: "typed-nobody@x.example" });
    await expect.poll(() => letters.length).toBe(2);
    links.push(tokenIn(letters[1] ?? ""));
    for (const token of links) {
      const chooser = new Visitor(site);
      await chooser.get(`/nothing/%2e%2e/I/${token}`);
      await chooser.get(`/i/${token}.data`);
      await chooser.get(`/i/${token}`);
      await chooser.post("/password", { email: "", password: "Typed-Short" });
      const chosen = { email: "", password: "Typed-Long-Enough-Of-Teal" };
      expect((await chooser.post("/password", chosen)).status).toBe(302);
      await chooser.post("/password/change", {
        current: "Typed-Wrong-Password",
        password: "Typed-Another-Of-Teal",
      });
      sessions.push(...tokensOf(chooser));
    }
    const system = new System(site, secret);
    await system.put("/api/metrics/missed-bin-calls/figures/2026-01", { value: 1, note: "typed" });
    await system.get(`/api/metrics/missed-bin-calls/figures?token=${secret}`);
    clock.move({ hours: 1 });
    await visitor.post("/campaigns/new", { name: "typed-late" });
    await visitor.signIn(hana.email);
    sessions.push(tokenOf(visitor));
    await visitor.get("/kept-form");
    await visitor.post("/sign-out", {});

    const said = lines.join("");
    const path = link.slice("/l/".length);
    for (const hidden of [password, secret, path, ...links, ...sessions, hana.email, olive.email]) {
      expect(said).not.toContain(hidden);
    }
    expect(said.replaceAll(/typed\\r\\nname/g, "")).not.toMatch(/typed(?!%0d%0aname)/i);
    expect(said).not.toMatch(/Hana|Olive|argon2|unknown\.example/);
    const trail = JSON.stringify(await site.db.selectFrom("auditEntry").selectAll().execute());
    for (const hidden of [password, secret, path, ...links, ...sessions]) {
      expect(trail).not.toContain(hidden);
    }
    expect(trail).not.toMatch(/typed-(wrong|short|long|another|limited|nobody)|argon2/i);
    expect(links).not.toContain("no link");
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) {
      expect(line).toMatch(/^\{[^\r\n]*\}\n$/);
      expect(JSON.parse(line)).toHaveProperty("msg");
    }
    expect(lines.filter((line) => line.includes("sign-in failed"))).toHaveLength(13);
    expect(lines.filter((line) => line.includes("sign-in limited"))).toHaveLength(2);
  });
});

describe("an answer in production (S13)", () => {
  const inner =
    /\bat \S+ \(|\.[jt]sx?:\d+|node_modules|\/(tmp|root|home|app|build)\/|sqlite|no such (table|column)|\b(select|insert into|update|delete from) "|SqliteError|TypeError|RangeError/i;

  /** Spoils a table, so that whatever asks it fails. */
  const spoil = (table: string) =>
    site.db.schema.alterTable(table).renameTo(`${table}_gone`).execute();

  const faultIn = async (answer: { status: number; text: string; id: string | null }) => {
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(inner);
    const fault = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "fault");
    expect(fault).toMatchObject({ requestId: answer.id, error: expect.stringMatching(/\bat /) });
  };
  const read = async (answer: Response) => ({
    status: answer.status,
    text: (await answer.text()) + JSON.stringify([...answer.headers]),
    id: answer.headers.get("X-Request-Id"),
  });
  const hanaIn = async () => {
    const visitor = new Visitor(site);
    await visitor.signIn(hana.email);
    return visitor;
  };

  it.each([
    "/reviews",
    "/metrics",
    "/campaigns",
    "/settings/audit",
    "/metrics/missed-bin-calls.csv",
  ])("to %s tells nothing of what went wrong in its query", async (path) => {
    const visitor = await hanaIn();
    await spoil(
      path.includes("audit") ? "audit_entry" : path === "/campaigns" ? "campaign" : "figure",
    );
    await faultIn(await read(await visitor.get(path)));
  });

  it("to a page's data tells nothing of it either", async () => {
    const visitor = await hanaIn();
    await spoil("figure");
    await faultIn(await read(await visitor.get("/metrics.data")));
  });

  it("to a form tells nothing of what went wrong in its change, and nothing is changed", async () => {
    const visitor = await hanaIn();
    const form = { name: "A", pounds: "1", year: "2026", source: "B", own: "yes" };
    await spoil("unit_cost");
    await faultIn(await read(await visitor.post("/settings/unit-costs/new", form)));
  });

  it("to a sign-in tells nothing of it", async () => {
    await spoil("sign_in_attempt");
    await faultIn(await read(await new Visitor(site).signIn(hana.email)));
  });

  it("to a request whose visitor cannot be made out tells nothing of it", async () => {
    const visitor = await hanaIn();
    await spoil("session");
    await faultIn(await read(await visitor.get("/metrics")));
    await site.db.schema.alterTable("session_gone").renameTo("session").execute();
  });

  it("to another system tells nothing of it", async () => {
    await spoil("figure");
    const system = new System(site, secret);
    await faultIn(await read(await system.get("/api/metrics/missed-bin-calls/figures")));
    lines.length = 0;
    await faultIn(
      await read(await system.put("/api/metrics/missed-bin-calls/figures/2026-01", { value: 1 })),
    );
  });

  it("to a probe tells nothing of it", async () => {
    await spoil("session");
    const answer = await read(await fetch(`${site.address}/readyz`));
    expect(answer.status).toBe(503);
    expect(answer.text).not.toMatch(inner);
  });

  it.each(["/assets/nothing.js", "/assets/%2e%2e/server/index.js", "/%E0%A4%A", "/nowhere"])(
    "to %s tells nothing of the server",
    async (path) => {
      const { status, body } = await ask(site.address, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toMatch(inner);
    },
  );
});
