import { Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import { openMail } from "#app/server/operations/mail.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { type Cast, hana, northmere, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { freshAddress, routeDialects } from "#tests/setup/databases.ts";
import { openPostOffice, openSilence } from "#tests/setup/post-office.ts";
import { ask } from "#tests/setup/raw.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const council = { ...northmere, today: "2026-11-10" };

describe.each(routeDialects)("a reminder on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let head: Visitor;
  let logged = "";

  beforeAll(async () => {
    const lines = new Writable({
      write(chunk, _, done) {
        logged += chunk;
        done();
      },
    });
    const fill = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, council);
    };
    const log = createLog("debug", lines);
    site = await openSite(fill, await freshAddress(dialect), { log });
    head = new Visitor(site);
    await head.signIn(hana.email);
  });
  beforeEach(() => {
    logged = "";
  });
  afterAll(() => site.close());

  const address = (month = "2026-10", person = cast.oliveId) =>
    `/reminders/new?person=${person}&month=${month}`;
  const links = () => site.db.selectFrom("returnLink").selectAll().orderBy("id").execute();
  const trail = () => site.db.selectFrom("auditEntry").selectAll().orderBy("id").execute();

  async function comeIn(path: string): Promise<{ visitor: Visitor; answer: Response }> {
    const visitor = new Visitor(site);
    return { visitor, answer: await visitor.get(path) };
  }

  /** Where somebody is sent or what they are told by an address. */
  async function reach(visitor: Visitor, path: string): Promise<string | number> {
    const answer = await visitor.get(path);
    return answer.headers.get("Location") ?? answer.status;
  }

  it("shows what it will say before it is made, and makes nothing yet", async () => {
    const before = await links();
    const answer = await head.get(address());
    const page = await answer.text();
    expect(page).toContain("3 figures for October 2026 are still to come from you:");
    expect(page).toContain("Calls about missed bins: was due 9 November 2026");
    expect(page).not.toMatch(/\/l\/[\w-]{43}/);
    expect(await links()).toEqual(before);
  });

  it("holds a link of 256 random bits, shown once and kept as its hash", async () => {
    const answer = await head.post(address(), { days: "30" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const page = await answer.text();
    const [link = ""] = /http:\/\/localhost:\d+\/l\/[\w-]{43}/.exec(page) ?? [];
    expect(link.startsWith(`${site.address}/l/`)).toBe(true);
    const token = link.split("/l/")[1] ?? "";
    const kept = JSON.stringify([await links(), await trail()]);
    expect(kept).not.toContain(token);
    expect(await (await head.get(address())).text()).not.toContain(token);
    const [made] = (await links()).slice(-1);
    expect(made).toMatchObject({ personId: cast.oliveId, month: "2026-10", madeById: cast.hanaId });
    const days = (Date.parse(made?.expiresAt ?? "") - Date.parse(made?.madeAt ?? "")) / 86_400_000;
    expect(days).toBe(30);
  });

  it("is not made without a time for which its link works", async () => {
    const before = await links();
    for (const form of [{}, { days: "365" }, { days: "x" }, { days: "" }]) {
      const answer = await head.post(address(), form as Record<string, string>);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Choose for how long the link works");
    }
    expect(await links()).toEqual(before);
  });

  it("is for somebody who gives figures and for a month that has ended", async () => {
    for (const path of [
      address("2026-11"),
      address("2026-13"),
      address("2026-10", 9999),
      address("2026-10", cast.chrisId),
      `/reminders/new?person=${cast.oliveId}`,
      "/reminders/new",
      "/reminders/new?person=1e3&month=2026-10",
      `${address()}&person=1`,
    ]) {
      expect((await head.get(path)).status, path).toBe(404);
      expect((await head.post(path, { days: "30" })).status, path).toBe(404);
    }
  });

  it("says so where nothing is owed", async () => {
    const page = await (await head.get(address("2026-10", cast.hanaId))).text();
    expect(page).toContain("Nothing is outstanding from Hana for October 2026.");
    const answer = await head.post(address("2026-10", cast.hanaId), { days: "30" });
    expect(answer.status).toBe(404);
  });

  it("opens the officer's return of that month without signing in", async () => {
    const { visitor, answer } = await comeIn(await linkFrom(head, cast.oliveId, "2026-10"));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe("/returns/2026-10");
    expect(await reach(visitor, "/")).toBe("/returns/2026-10");
  });

  it("sends a browser on without a trace of its address", async () => {
    const path = await linkFrom(head, cast.oliveId, "2026-10");
    const encoded = path.replace("/l/", "/%6C/");
    for (const one of [path, "/l/nothing", encoded, path.replace("/l/", "/L/"), `/x/..${path}`]) {
      const { status, headers } = await ask(site.address, one);
      expect(status, one).toBe(one === "/l/nothing" ? 404 : 302);
      expect(headers["cache-control"], one).toBe("no-store");
      expect(headers["referrer-policy"], one).toBe("no-referrer");
      expect(headers["x-robots-tag"], one).toBe("noindex, nofollow");
    }
  });

  it("keeps its token out of the log, however its address is written", async () => {
    const path = await linkFrom(head, cast.oliveId, "2026-10");
    const token = path.slice(3);
    const { visitor } = await comeIn(path);
    await visitor.get("/returns/2026-10");
    for (const odd of [
      `/L/${token}`,
      `/%6C/${token}`,
      `/%256C/${token}`,
      `/%2525252525256C/${token}`,
      `/l/${token}.data`,
      `/l/${token}?x=${token}`,
      `/l/${token}/more`,
      `//l/${token}`,
      `/%2Fl%2F${token}`,
      `/x/../l/${token}`,
      `\\l\\${token}`,
    ]) {
      await ask(site.address, odd, {});
    }
    expect(logged).toContain('"path":"/l/…"');
    expect(logged).not.toContain(token);
    expect(logged).toContain('"path":"/returns/2026-10"');
  });

  it("is opened by reading it, not by asking for its head or by sending it a form", async () => {
    const path = await linkFrom(head, cast.oliveId, "2026-10");
    const [{ id } = { id: 0 }] = (await links()).slice(-1);
    const opened = () =>
      site.db.selectFrom("returnLink").select("timesOpened").where("id", "=", id).execute();
    const asked = await ask(site.address, path, { method: "HEAD" });
    expect(asked.headers["set-cookie"]).toBeUndefined();
    expect((await new Visitor(site).post(path, {})).headers.getSetCookie()).toEqual([]);
    expect(await opened()).toEqual([{ timesOpened: 0 }]);
    await comeIn(path);
    await comeIn(path);
    expect(await opened()).toEqual([{ timesOpened: 2 }]);
    expect(await (await head.get(address())).text()).toContain("opened 2 times, last on");
  });

  it("opens nothing else: no page, no other month, no one else's right", async () => {
    const { visitor } = await comeIn(await linkFrom(head, cast.oliveId, "2026-10"));
    for (const path of [
      "/metrics",
      "/metrics/missed-bin-calls.csv",
      "/campaigns",
      "/reviews",
      "/summary",
      "/returns/outstanding",
      "/returns/due.ics",
      "/reminders/new",
      "/returns/2026-09",
    ]) {
      expect(await reach(visitor, path), path).toBe(404);
      expect((await visitor.get(`${path}.data`)).status, path).toBe(404);
    }
    const form = { owner: String(cast.oliveId) };
    expect((await visitor.post("/metrics/missed-bin-calls/owner", form)).status).toBe(404);
  });

  it("makes of a head of communications no more than an officer", async () => {
    await site.db.updateTable("metric").set({ ownerId: cast.hanaId }).where("id", "=", 3).execute();
    const { visitor } = await comeIn(await linkFrom(head, cast.hanaId, "2026-10"));
    const answer = await visitor.get("/sign-in");
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("/reviews");
    expect(await reach(visitor, "/reviews")).toBe(404);
    await site.db
      .updateTable("metric")
      .set({ ownerId: cast.oliveId })
      .where("id", "=", 3)
      .execute();
  });

  it("shows nothing but the way to the return in its navigation", async () => {
    const { visitor } = await comeIn(await linkFrom(head, cast.oliveId, "2026-10"));
    const page = await (await visitor.get("/metrics")).text();
    const [navigation = ""] = /<nav.*?<\/nav>/s.exec(page) ?? [];
    expect(navigation.match(/href="[^"]*"/g)).toEqual(['href="/returns/2026-10"']);
  });

  it("says in the trail that it was by link", async () => {
    await comeIn(await linkFrom(head, cast.oliveId, "2026-10"));
    const [entry] = (await trail()).slice(-1);
    expect(entry).toMatchObject({
      action: "open return link",
      personId: cast.oliveId,
      author: `${olive.name}, by link`,
    });
  });

  it("leaves its officer signed in where they are already", async () => {
    const visitor = new Visitor(site);
    await visitor.signIn(olive.email);
    const { cookie } = visitor;
    const answer = await visitor.get(await linkFrom(head, cast.oliveId, "2026-10"));
    expect(answer.headers.get("Location")).toBe("/returns/2026-10");
    expect(visitor.cookie).toBe(cookie);
    expect((await visitor.get("/metrics")).status).toBe(200);
  });

  it("lasts for twelve hours once opened, and not longer than its link", async () => {
    const sessionHours = async () => {
      const [session] = await site.db
        .selectFrom("session")
        .selectAll()
        .where("linkId", "is not", null)
        .orderBy("linkId", "desc")
        .execute();
      const { startedAt = "", expiresAt = "" } = session ?? {};
      return (Date.parse(expiresAt) - Date.parse(startedAt)) / 3_600_000;
    };
    await comeIn(await linkFrom(head, cast.oliveId, "2026-10"));
    expect(await sessionHours()).toBe(12);
    const path = await linkFrom(head, cast.oliveId, "2026-10", "7");
    const [{ id } = { id: 0 }] = (await links()).slice(-1);
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    await site.db.updateTable("returnLink").set({ expiresAt: soon }).where("id", "=", id).execute();
    await comeIn(path);
    expect(await sessionHours()).toBeLessThanOrEqual(1);
  });

  it("ends on the next request when its link is withdrawn, and is as if it had never been", async () => {
    const path = await linkFrom(head, cast.oliveId, "2026-10");
    const { visitor } = await comeIn(path);
    const [{ id } = { id: 0 }] = (await links()).slice(-1);
    const answer = await head.post(`/reminders/${id}/revocation`, {});
    expect(answer.headers.get("Location")).toBe(address());
    expect(await reach(visitor, "/")).toBe("/sign-in");
    const bodyOf = async (dead: string) => {
      const response = await new Visitor(site).get(dead);
      const body = (await response.text()).replaceAll(/nonce="[^"]*"/g, "");
      return { status: response.status, body };
    };
    const withdrawn = await bodyOf(path);
    expect(withdrawn.status).toBe(404);
    expect(withdrawn.body).toContain("This link no longer works");
    const expired = await linkFrom(head, cast.oliveId, "2026-10");
    await site.db.updateTable("returnLink").set({ expiresAt: "2026-01-01" }).execute();
    const tampered = `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`;
    for (const other of [expired, tampered, "/l/x", `/l/${"x".repeat(1000)}`]) {
      expect(await bodyOf(other), other).toEqual(withdrawn);
    }
    expect(await (await head.get(address())).text()).toContain("withdrawn on");
  });

  it("withdraws a link once, and none that is not there", async () => {
    await linkFrom(head, cast.oliveId, "2026-10");
    const [{ id } = { id: 0 }] = (await links()).slice(-1);
    await head.post(`/reminders/${id}/revocation`, {});
    const before = await links();
    await head.post(`/reminders/${id}/revocation`, {});
    expect(await links()).toEqual(before);
    for (const odd of ["9999", "0", "x", "1e1", "-1", "99999999999999999999"]) {
      expect((await head.post(`/reminders/${odd}/revocation`, {})).status, odd).toBe(404);
    }
    expect((await head.get(`/reminders/${id}/revocation`)).status).toBe(405);
  });

  it("ends on the next request when its officer is disabled or gives figures no more", async () => {
    const email = "otto@northmere.example";
    const roles = ["officer" as const];
    const ottoId = await addPerson(site.db, stamp, {
      email,
      name: "Otto",
      passwordHash: null,
      roles,
    });
    const owned = site.db.updateTable("metric").where("id", "=", cast.missedBinsId);
    await owned.set({ ownerId: ottoId }).execute();
    const path = await linkFrom(head, ottoId, "2026-10");
    const { visitor } = await comeIn(path);
    expect(await reach(visitor, "/")).toBe("/returns/2026-10");
    const otto = site.db.updateTable("person").where("id", "=", ottoId);
    await otto.set({ disabledAt: stamp.at }).execute();
    expect(await reach(visitor, "/")).toBe("/sign-in");
    expect(await reach(new Visitor(site), path)).toBe(404);
    await otto.set({ disabledAt: null }).execute();
    await owned.set({ ownerId: cast.oliveId }).execute();
  });
});

describe("a reminder by e-mail", () => {
  const from = "Real Headlines <headlines@council.example>";
  const quick = { step: 300, whole: 600 };

  async function openWith(smtpUrl: string | undefined, publicUrl?: string) {
    let cast = {} as Cast;
    const fill = async (db: Site["db"]) => {
      cast = await settleNorthmere(db, council);
    };
    const mail = smtpUrl && openMail({ smtpUrl, from }, createLog("silent"), quick);
    const site = await openSite(fill, undefined, { ...(mail && { mail }), publicUrl });
    onTestFinished(site.close);
    const head = new Visitor(site);
    await head.signIn(hana.email);
    const address = `/reminders/new?person=${cast.oliveId}&month=2026-10`;
    return { site, head, address, make: () => linkFrom(head, cast.oliveId, "2026-10") };
  }

  it("is offered where there is a mail server, and not where there is none", async () => {
    const { smtpUrl } = await openPostOffice();
    const withMail = await openWith(smtpUrl);
    const page = await (await withMail.head.post(withMail.address, { days: "30" })).text();
    expect(page).toContain("Send it to olive@northmere.example");
    const without = await openWith(undefined);
    const other = await (await without.head.post(without.address, { days: "30" })).text();
    expect(other).not.toContain("Send it to");
    expect(other).toContain("mailto:olive@northmere.example?subject=October%202026");
    const token = (await without.make()).slice(3);
    expect((await without.head.post("/reminders/2/message", { token })).status).toBe(404);
  });

  it("brings the officer the link, under the address at which people find us", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const { head, address, make } = await openWith(smtpUrl, "https://headlines.council.example");
    const path = await make();
    const answer = await head.post("/reminders/1/message", { token: path.slice(3) });
    expect(answer.headers.get("Location")).toBe(address);
    expect(delivered).toHaveLength(1);
    expect(delivered[0]?.to).toEqual(["olive@northmere.example"]);
    const letter = delivered[0]?.letter.replaceAll("=\r\n", "") ?? "";
    expect(letter).toContain(`https://headlines.council.example${path}`);
    expect(letter).toContain("Calls about missed bins: was due 9 November 2026");
    expect(await (await head.get(address)).text()).toContain("sent by e-mail on");
  });

  it("is sent once, however often the button is pressed", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const { site, head, make } = await openWith(smtpUrl);
    const token = (await make()).slice(3);
    for (const _ of [1, 2, 3]) await head.post("/reminders/1/message", { token });
    expect(delivered).toHaveLength(1);
    const sent = await site.db
      .selectFrom("auditEntry")
      .selectAll()
      .where("action", "=", "send reminder")
      .execute();
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain(token);
  });

  it("is not sent with a token that is another link's, withdrawn or made up", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const { head, make } = await openWith(smtpUrl);
    const [first, second] = [(await make()).slice(3), (await make()).slice(3)];
    await head.post("/reminders/2/revocation", {});
    for (const [id, form] of [
      ["1", { token: second }],
      ["2", { token: first }],
      ["2", { token: second }],
      ["1", { token: "x" }],
      ["1", {}],
      ["x", { token: first }],
    ] as [string, Record<string, string>][]) {
      expect((await head.post(`/reminders/${id}/message`, form)).status).toBe(404);
    }
    expect(delivered).toEqual([]);
  });

  it.each([
    ["down", async () => "smtp://localhost:1"],
    ["slow", openSilence],
  ])(
    "that cannot be sent because mail is %s says so and keeps the text and the link",
    async (_, openServer) => {
      const { site, head, address, make } = await openWith(await openServer());
      const path = await make();
      const answer = await head.post("/reminders/1/message", { token: path.slice(3) });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
      const page = await answer.text();
      expect(page).toContain("It could not be sent: the mail server did not take it.");
      expect(page).toContain(`value="${site.address}${path}"`);
      expect(page).toContain("3 figures for October 2026 are still to come from you:");
      expect(page).toContain("Send it to olive@northmere.example");
      expect(await (await head.get(address)).text()).not.toContain("sent by e-mail on");
      expect((await head.get("/metrics")).status).toBe(200);
    },
  );
});
