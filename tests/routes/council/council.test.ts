import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chris, hana, settleNorthmere } from "#tests/setup/cast.ts";
import { jpeg, onePixel, png } from "#tests/setup/pictures.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

let site: Site;
let admin: Visitor;

beforeAll(async () => {
  site = await openSite((db) => settleNorthmere(db));
  admin = new Visitor(site);
  await admin.signIn(hana.email);
});

afterAll(() => site.close());

const form = (changes: Record<string, string> = {}) => ({
  council: "Northmere District Council",
  accent: "#00625e",
  ownAccent: "",
  nation: "England",
  yearStart: "4",
  ...changes,
});

const picture = (bytes: Buffer, name = "logo.png") => {
  const sent = new FormData();
  sent.append("logo", new File([new Uint8Array(bytes)], name));
  return sent;
};

const council = () => site.db.selectFrom("council").selectAll().executeTakeFirstOrThrow();
const address = "/settings/council/logo";

describe("the council's settings", () => {
  it("are changed in one audited change, named in words", async () => {
    const changes = { council: "Northmere Council", nation: "Wales", yearStart: "1" };
    const answer = await admin.post("/settings/council", form({ ...changes, accent: "#6b2c91" }));
    expect(answer.headers.get("Location")).toBe("/settings");
    expect(await (await admin.get("/settings")).text()).toContain(":root{--accent:#6b2c91}");
    const audit = await (await admin.get("/settings/audit.csv")).text();
    const lines = audit.split("\r\n").filter((line) => line.includes("Changed the council"));
    expect(lines.map((line) => line.split(",").slice(-4))).toEqual([
      ["Name", "Northmere District Council", "Northmere Council", ""],
      ["Colour", "#00625e", "#6b2c91", ""],
      ["Nation", "England", "Wales", ""],
      ["Financial year begins in", "April", "January", ""],
    ]);
  });

  it("name the colours to choose from in words", async () => {
    const page = await (await admin.get("/settings/council")).text();
    for (const name of ["Teal", "Amber brown", "Another colour"]) expect(page).toContain(name);
  });

  it("leave no trail where they stay as they were", async () => {
    const before = await site.db.selectFrom("auditEntry").select("id").execute();
    const now = await council();
    await admin.post("/settings/council", {
      ...form({ council: now.name, accent: now.accent, nation: now.nation }),
      yearStart: String(now.financialYearStart),
    });
    expect(await site.db.selectFrom("auditEntry").select("id").execute()).toEqual(before);
  });

  it("refuse a colour in which text cannot be read, with its contrast and the nearest that passes", async () => {
    const before = await council();
    const answer = await admin.post(
      "/settings/council",
      form({ accent: "own", ownAccent: "#0af" }),
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    const [, nearest = ""] = /The nearest that passes is (#[0-9a-f]{6})/.exec(page) ?? [];
    expect(page).toContain("its contrast with our pages is 2.2 to 1");
    expect(await council()).toEqual(before);
    const own = form({ accent: "own", ownAccent: nearest });
    expect((await admin.post("/settings/council", own)).status).toBe(302);
    expect((await council()).accent).toBe(nearest);
  });
});

describe("the logo", () => {
  it("is shown on every page, kept for good by browsers, and removed again", async () => {
    const answer = await admin.upload(address, picture(onePixel, "anything.exe"));
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, address]);
    const { logo } = await council();
    const visitor = new Visitor(site);
    expect(await (await visitor.get("/sign-in")).text()).toContain(`src="/logo/${logo}" alt=""`);
    const shown = await visitor.get(`/logo/${logo}`);
    expect(Buffer.from(await shown.arrayBuffer()).equals(onePixel)).toBe(true);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect((await admin.post(`${address}/removal`, {})).headers.get("Location")).toBe(address);
    expect((await council()).logo).toBeNull();
    const gone = await visitor.get(`/logo/${logo}`);
    expect([gone.status, gone.headers.get("Cache-Control")]).toEqual([404, "private, no-cache"]);
    const audit = await (await admin.get("/settings/audit")).text();
    expect(audit).toContain("Set the logo");
    expect(audit).toContain("Removed the logo");
    expect(audit).not.toContain(onePixel.toString("base64").slice(0, 20));
  });

  it("takes the place of the one before, which is kept no longer", async () => {
    await admin.upload(address, picture(png(200, 40)));
    await admin.upload(address, picture(jpeg(200, 40)));
    await admin.upload(address, picture(jpeg(200, 40)));
    const kept = await site.db.selectFrom("logo").select(["hash", "type"]).execute();
    expect(kept).toEqual([{ hash: (await council()).logo, type: "image/jpeg" }]);
  });

  it.each([
    ["a drawing that could hold a script", Buffer.from("<svg/>"), "not a PNG, JPEG or WebP"],
    ["nothing", Buffer.alloc(0), "Choose a picture"],
    ["more than 20 kB", Buffer.concat([png(9, 9), Buffer.alloc(20 * 1024)]), "can be up to 20"],
    ["a picture too wide to show", png(2001, 10), "2,001 by 10 pixels"],
  ])("refuses %s", async (_, bytes, why) => {
    const before = await council();
    const answer = await admin.upload(address, picture(bytes));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(why);
    expect(await council()).toEqual(before);
  });

  it("takes no other form, at no other address, from nobody else", async () => {
    const other = new FormData();
    other.append("picture", new File([new Uint8Array(onePixel)], "a.png"));
    expect((await admin.upload(address, other)).status).toBe(400);
    const text = new FormData();
    text.append("logo", "not a file");
    expect((await admin.upload(address, text)).status).toBe(400);
    expect((await admin.upload("/settings/council", picture(onePixel))).status).toBe(415);
    expect((await admin.upload(`${address}/removal`, picture(onePixel))).status).toBe(415);
    const reader = new Visitor(site);
    await reader.signIn(chris.email);
    expect((await reader.upload(address, picture(onePixel))).status).toBe(403);
    const large = Buffer.alloc(11 * 1024 * 1024);
    expect((await admin.upload(address, picture(large))).status).toBe(413);
  });
});
