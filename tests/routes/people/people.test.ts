import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "#app/server/operations/log.ts";
import { openMail } from "#app/server/operations/mail.ts";
import {
  type Cast,
  chris,
  hana,
  northmere,
  olive,
  password,
  settleNorthmere,
} from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { pageText as text } from "#tests/setup/page-text.ts";
import { openPostOffice, openSilence } from "#tests/setup/post-office.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const own = "teal anvil sings loudly";
const form = (name: string, email: string, ...roles: string[]): [string, string][] => [
  ["name", name],
  ["email", email],
  ...roles.map((role): [string, string] => ["roles", role]),
];
const choosing = (email: string, chosen = own) => ({ email, password: chosen });
const tokenOn = (page: string) => /\/i\/([\w-]{43})/.exec(page)?.[1] ?? "no link";

describe.each(dialects)("people on %s", (dialect) => {
  let site: Site;
  let cast: Cast;
  let admin: Visitor;

  beforeAll(async () => {
    site = await openSite(
      async (db) => {
        cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
      },
      await freshAddress(dialect),
    );
    admin = await signedInAs(hana.email);
  });
  afterAll(() => site.close());

  const signedInAs = async (email: string, secret = password) => {
    const visitor = new Visitor(site);
    expect((await visitor.signIn(email, secret)).status).toBe(302);
    return visitor;
  };
  const invite = async (name: string, email: string, ...roles: string[]) => {
    const answer = await admin.post("/settings/people/new", form(name, email, ...roles));
    return { status: answer.status, page: await answer.text(), headers: answer.headers };
  };
  const idOf = async (email: string) =>
    (
      await site.db
        .selectFrom("person")
        .select("id")
        .where("email", "=", email)
        .executeTakeFirstOrThrow()
    ).id;
  const byLink = async (token: string) => {
    const visitor = new Visitor(site);
    expect((await visitor.get(`/i/${token}`)).headers.get("Location")).toBe("/password");
    return visitor;
  };
  const actions = async () =>
    (await site.db.selectFrom("auditEntry").select("action").orderBy("id").execute()).map(
      ({ action }) => action,
    );

  it("are invited by a link that is shown once, lets them choose a password once and is kept nowhere", async () => {
    const { status, page, headers } = await invite("Iris", "Iris@Northmere.example", "officer");
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toContain("no-store");
    const token = tokenOn(page);
    const [link] = await site.db.selectFrom("personLink").selectAll().execute();
    expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    const iris = await byLink(token);
    expect(text(await (await iris.get("/password")).text())).toContain("Choose a password, Iris");
    const short = await iris.post("/password", choosing("x", "short"));
    expect([short.status, await short.text()]).toEqual([
      422,
      expect.stringContaining("Use 12 characters or more"),
    ]);
    const chosen = await iris.post("/password", choosing("x"));
    expect([chosen.status, chosen.headers.get("Location")]).toEqual([302, "/"]);
    expect((await iris.get("/returns")).status).toBe(200);
    await signedInAs("iris@northmere.example", own);
    const again = await byLink(token);
    expect((await again.get("/password")).status).toBe(404);
    expect((await again.post("/password", choosing("x"))).status).toBe(404);
    const audit = await (await admin.get("/settings/audit.csv")).text();
    expect(audit).not.toMatch(/iris@northmere/i);
    expect(audit).not.toContain(token);
  });

  it("come in no more by an invitation that went to an address which was wrong", async () => {
    const token = tokenOn((await invite("Ines", "inse@northmere.example", "officer")).page);
    const at = `/settings/people/${await idOf("inse@northmere.example")}`;
    await admin.post(at, form("Inés", "inse@northmere.example", "officer"));
    expect((await (await byLink(token)).get("/password")).status).toBe(200);
    await admin.post(at, form("Inés", "ines@northmere.example", "officer"));
    expect((await (await byLink(token)).get("/password")).status).toBe(404);
    expect(text(await (await admin.get(at)).text())).toContain("their invitation has expired");
  });

  it("have one password where two are chosen at once", async () => {
    const token = tokenOn((await invite("Ivo", "ivo@northmere.example", "officer")).page);
    const [one, other] = [await byLink(token), await byLink(token)];
    const answers = await Promise.all([
      one.post("/password", choosing("x")),
      other.post("/password", choosing("x", "another anvil sings")),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 404]);
  });

  it("are one to an e-mail address, and nothing typed is lost", async () => {
    const { status, page } = await invite("Olivia", "OLIVE@northmere.example", "officer");
    expect(status).toBe(422);
    expect(page).toContain("Somebody here already has that e-mail address");
    expect(page).toContain('value="Olivia"');
    const changed = await admin.post(
      `/settings/people/${cast.chrisId}`,
      form("Chris", olive.email, "chief executive"),
    );
    expect(changed.status).toBe(422);
  });

  it.each([
    ["no role", form("Ida", "ida@northmere.example")],
    ["a role that is none", form("Ida", "ida@northmere.example", "king")],
    ["no name", form(" ", "ida@northmere.example", "officer")],
    ["no address", form("Ida", "ida", "officer")],
  ])("are not added with %s", async (_, typed) => {
    expect((await admin.post("/settings/people/new", typed)).status).toBe(422);
  });

  it.each([
    ["a field of its own", [...form("Ida", "ida@northmere.example", "officer"), ["id", "1"]]],
    ["two names", [...form("Ida", "ida@northmere.example", "officer"), ["name", "Ivy"]]],
    ["no fields", []],
  ])("are not added by a form with %s", async (_, typed) => {
    const fields = typed as [string, string][];
    expect((await admin.post("/settings/people/new", fields)).status).toBe(400);
    expect((await admin.post(`/settings/people/${cast.oliveId}`, fields)).status).toBe(400);
  });

  it("have another role from their next request on", async () => {
    const visitor = await signedInAs(chris.email);
    expect((await visitor.get("/reviews")).status).toBe(403);
    const at = `/settings/people/${cast.chrisId}`;
    await admin.post(at, form("Chris", chris.email, "head of communications"));
    expect((await visitor.get("/reviews")).status).toBe(200);
    await admin.post(at, form("Chris", chris.email, "chief executive"));
    expect((await visitor.get("/reviews")).status).toBe(403);
  });

  it("are out from their next request on when they are disabled, links and all, and come in again when enabled", async () => {
    const visitor = await signedInAs(olive.email);
    const at = `/settings/people/${cast.oliveId}`;
    const token = tokenOn(await (await admin.post(`${at}/link`, [])).text());
    expect((await admin.get(`${at}/enabling`)).status).toBe(404);
    await admin.post(`${at}/disabling`, []);
    expect((await admin.get(`${at}/enabling`)).status).toBe(200);
    expect((await visitor.get("/returns")).headers.get("Location")).toMatch(/^\/sign-in/);
    expect((await new Visitor(site).signIn(olive.email)).status).toBe(422);
    expect((await (await byLink(token)).get("/password")).status).toBe(404);
    await admin.post(`${at}/enabling`, []);
    expect((await visitor.get("/returns")).status).toBe(302);
    await signedInAs(olive.email);
    expect(await actions()).toEqual(
      expect.arrayContaining(["disable person", "end session", "revoke reset", "enable person"]),
    );
  });

  it("lose every other session when they choose a new password by a link, and the old password", async () => {
    const before = await signedInAs("iris@northmere.example", own);
    const at = `/settings/people/${await idOf("iris@northmere.example")}`;
    const first = tokenOn(await (await admin.post(`${at}/link`, [])).text());
    const second = tokenOn(await (await admin.post(`${at}/link`, [])).text());
    expect((await (await byLink(first)).get("/password")).status).toBe(404);
    const after = await byLink(second);
    await after.post("/password", choosing("x", "seven grey lanterns"));
    expect((await before.get("/returns")).status).toBe(302);
    expect((await after.get("/returns")).status).toBe(200);
    expect((await new Visitor(site).signIn("iris@northmere.example", own)).status).toBe(422);
  });

  it("change their own password with the one they have, and stay in", async () => {
    const [here, there] = [await signedInAs(chris.email), await signedInAs(chris.email)];
    const change = (current: string, chosen: string) =>
      here.post("/password/change", { current, password: chosen });
    expect((await change("wrong", own)).status).toBe(422);
    expect((await change(password, "Chris chris 12")).status).toBe(422);
    expect((await change(password, own)).headers.get("Location")).toBe("/password/changed");
    expect((await here.get("/summary")).status).toBe(200);
    expect((await there.get("/summary")).status).toBe(302);
    await signedInAs(chris.email, own);
  });

  it("always have an administrator among them, who cannot shut themselves out", async () => {
    const at = `/settings/people/${cast.hanaId}`;
    const demoted = await admin.post(at, form("Hana", hana.email, "officer"));
    expect([demoted.status, await demoted.text()]).toEqual([
      422,
      expect.stringContaining("Nobody else who can sign in is an administrator"),
    ]);
    expect((await admin.post(`${at}/disabling`, [])).status).toBe(404);
    const both = ["administrator", "officer"];
    await admin.post(`/settings/people/${cast.oliveId}`, form("Olive", olive.email, ...both));
    const olives = await signedInAs(olive.email);
    await Promise.all([
      admin.post(`/settings/people/${cast.oliveId}/disabling`, []),
      olives.post(`${at}/disabling`, []),
    ]);
    const left = site.db
      .selectFrom("person")
      .select("id")
      .where("id", "in", [cast.hanaId, cast.oliveId])
      .where("disabledAt", "is", null);
    expect(await left.execute()).toHaveLength(1);
    await site.db.updateTable("person").set({ disabledAt: null }).execute();
    admin = await signedInAs(hana.email);
    await admin.post(`/settings/people/${cast.oliveId}`, form("Olive", olive.email, "officer"));
  });

  it("count nobody as an administrator who was invited and never came in", async () => {
    await invite("Una", "una@northmere.example", "administrator");
    const demotion = form("Hana", hana.email, "head of communications");
    const demoted = await admin.post(`/settings/people/${cast.hanaId}`, demotion);
    expect(demoted.status).toBe(422);
    const una = await idOf("una@northmere.example");
    expect((await admin.post(`/settings/people/${una}/disabling`, [])).status).toBe(302);
  });

  it("give one administrator the emergency password, who keeps it until another has it", async () => {
    const at = `/settings/people/${cast.hanaId}`;
    expect((await admin.post(`/settings/people/${cast.oliveId}/break-glass`, [])).status).toBe(404);
    await admin.post(`${at}/break-glass`, []);
    await admin.post(`${at}/break-glass`, []);
    expect((await actions()).filter((action) => action === "move emergency password")).toHaveLength(
      1,
    );
    const demoted = await admin.post(at, form("Hana", hana.email, "officer"));
    expect(await demoted.text()).toContain("Their emergency password lets the council in");
  });

  it("hand their metrics over, those that are chosen and no others", async () => {
    const at = `/settings/people/${cast.oliveId}/metrics`;
    const page = text(await (await admin.get(at)).text());
    expect(page).toContain("Hand over the metrics of Olive");
    expect((await admin.post(at, { successor: "" })).status).toBe(422);
    const to = String(cast.hanaId);
    const handed = await admin.post(at, [
      ["metrics", "missed-bin-calls"],
      ["successor", to],
    ]);
    expect(handed.status).toBe(302);
    const owners = site.db.selectFrom("metric").select(["slug", "ownerId"]).orderBy("id");
    expect(await owners.execute()).toEqual([
      { slug: "garden-waste-online", ownerId: cast.oliveId },
      { slug: "missed-bin-calls", ownerId: cast.hanaId },
      { slug: "garden-waste-impressions", ownerId: cast.oliveId },
    ]);
  });

  it.each(["0", "99", "x", "1e3"])("of the number %s are nobody", async (id) => {
    for (const page of ["", "/link", "/metrics", "/disabling", "/enabling", "/break-glass"]) {
      expect((await admin.get(`/settings/people/${id}${page}`)).status).toBe(404);
    }
  });
});

describe("a new password by e-mail", () => {
  const openWith = async (smtpUrl: string | undefined, waits = { step: 4000, whole: 8000 }) => {
    const from = "headlines@northmere.example";
    const mail = smtpUrl && openMail({ smtpUrl, from }, createLog("silent"), waits);
    return openSite((db) => settleNorthmere(db), undefined, { ...(mail && { mail }) });
  };

  it("goes to who asks for it, a few times an hour, and is answered alike for nobody", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const site = await openWith(smtpUrl);
    const visitor = new Visitor(site);
    const ask = async (email: string) => {
      const answer = await visitor.post("/sign-in/reset", { email });
      const page = (await answer.text()).replaceAll(/nonce="[^"]*"/g, "");
      return { status: answer.status, page };
    };
    const known = await ask(olive.email);
    expect(await site.db.selectFrom("personLink").select("id").execute()).toEqual([]);
    expect(await ask("nobody@northmere.example")).toEqual(known);
    await expect.poll(() => delivered.length).toBe(1);
    for (const _ of [1, 2, 3]) {
      await ask(olive.email);
      await expect.poll(() => delivered.length).toBeGreaterThan(1);
    }
    await expect.poll(() => delivered.length).toBe(3);
    const letter = delivered.at(-1)?.letter.replaceAll("=\r\n", "") ?? "";
    expect(delivered.map(({ to }) => to)).toEqual(delivered.map(() => [olive.email]));
    const token = tokenOn(letter);
    await visitor.get(`/i/${token}`);
    await visitor.post("/password", choosing("x"));
    expect((await new Visitor(site).signIn(olive.email, own)).status).toBe(302);
    await site.close();
  });

  it("is not offered where nothing sends it, and never waited for where the server is silent", async () => {
    const without = await openWith(undefined);
    const page = await (await new Visitor(without).get("/sign-in/reset")).text();
    expect(page).toContain("Ask your administrator, who can make you a link.");
    await without.close();
    const site = await openWith(await openSilence(), { step: 100, whole: 200 });
    const admin = new Visitor(site);
    await admin.signIn(hana.email);
    const invited = await admin.post(
      "/settings/people/new",
      form("Iris", "iris@northmere.example", "officer"),
    );
    expect(await invited.text()).toContain("The letter could not be sent. Copy it");
    const tested = await (await admin.post("/settings/mail", [])).text();
    expect(tested).toContain("The mail server did not take the letter.");
    await site.close();
  });

  it("goes out of no demo, where anybody comes in and could have letters sent to anyone", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const mail = openMail({ smtpUrl, from: "headlines@northmere.example" }, createLog("silent"));
    const demo = { ...northmere, demo: "northmere", demoNote: "Invented.", today: "2026-11-05" };
    const site = await openSite((db) => settleNorthmere(db, demo), undefined, { mail });
    const admin = new Visitor(site);
    await admin.signIn(hana.email);
    const typed = form("Iris", "iris@elsewhere.example", "officer");
    expect(tokenOn(await (await admin.post("/settings/people/new", typed)).text())).toHaveLength(
      43,
    );
    const page = await (await admin.get("/sign-in/reset")).text();
    expect(page).not.toContain('name="email"');
    await admin.post("/settings/mail", []);
    expect(delivered).toEqual([]);
    await site.close();
  });

  it("can be tried by the administrator, who sees from where letters come and no secret", async () => {
    const { smtpUrl, delivered } = await openPostOffice();
    const site = await openWith(smtpUrl.replace("//", "//user:hush@"));
    const admin = new Visitor(site);
    await admin.signIn(hana.email);
    const page = await (await admin.get("/settings/mail")).text();
    expect(page).toContain("headlines@northmere.example");
    expect(page).not.toContain("hush");
    await site.close();
    const open = await openWith(smtpUrl);
    const again = new Visitor(open);
    await again.signIn(hana.email);
    await again.post("/settings/mail", []);
    expect(delivered.map(({ to }) => to)).toEqual([[hana.email]]);
    await open.close();
  });
});
