import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { may, rolesByLink } from "#app/domain/people/permission.ts";
import { type Role, roles } from "#app/domain/people/person.ts";
import type { Handle } from "#app/server/door.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { hashOf, newSecret } from "#app/server/people/secrets.ts";
import { makeLink } from "#db/changes/people/links.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { password, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { addresses, asData, moduleOf, pathOf, type RouteEntry } from "#tests/setup/route-tree.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** Something for each parameter of an address: there are records of that month, metric and campaign. */
const parameters = {
  month: "2026-09",
  period: "2026-09",
  slug: "missed-bin-calls",
  metric: "missed-bin-calls",
  id: "1",
  import: "1",
  hash: "nothing",
  token: "nothing",
  "*": "nowhere",
};

const samplePath = (entry: RouteEntry) =>
  pathOf(entry, {
    ...parameters,
    ...(entry.path?.startsWith("campaigns/:slug") ? { slug: "sign-up-online" } : {}),
    ...(entry.path?.startsWith("settings/services/:slug") ? { slug: "waste" } : {}),
  });

const visitors = ["anonymous", "disabled", ...roles, "return link", "summary link"] as const;
type Who = (typeof visitors)[number];

let site: Site;
const known = new Map<Who, Visitor>();
const visitorOf = (who: Who) => known.get(who) ?? new Visitor(site);

beforeAll(async () => {
  site = await openSite(settleNorthmere);
  const passwordHash = await hashPassword(password);
  const disabled = ["disabled", "officer"] as const;
  for (const [name, role] of [disabled, ...roles.map((role) => [role, role] as const)]) {
    const email = `${name.replaceAll(" ", ".")}@council.example`;
    const id = await addPerson(site.db, stamp, { email, name, passwordHash, roles: [role] });
    const visitor = new Visitor(site);
    await visitor.signIn(email);
    known.set(name, visitor);
    if (name === "disabled") {
      const rows = site.db.updateTable("person").set({ disabledAt: stamp.at });
      await rows.where("id", "=", id).execute();
    }
  }
  known.set("return link", await comeIn("2026-09"));
});

afterAll(() => site.close());

/** Somebody who opened a link to the officer's return of a month. */
async function comeIn(month: string): Promise<Visitor> {
  const token = newSecret();
  const [head, officer] = [await idOf("head of communications"), await idOf("officer")];
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const link = {
    kind: "return" as const,
    personId: officer,
    month,
    expiresAt,
    tokenHash: hashOf(token),
  };
  await makeLink(site.db, { ...stamp, personId: head }, link);
  const visitor = new Visitor(site);
  expect((await visitor.get(`/l/${token}`)).headers.get("Location")).toBe(`/returns/${month}`);
  return visitor;
}

async function idOf(name: string): Promise<number> {
  const rows = site.db.selectFrom("person").select("id").where("name", "=", name);
  return (await rows.executeTakeFirstOrThrow()).id;
}

type Outcome = "signs in" | "refused" | "not there" | "not taken" | "answered" | "fault";

async function outcomeOf(answer: Response): Promise<Outcome> {
  const { status } = answer;
  if (status >= 500) return "fault";
  if (answer.headers.get("Location")?.startsWith("/sign-in")) return "signs in";
  if (status === 202 && (await answer.text()).includes('"/sign-in')) return "signs in";
  if (status === 403) return "refused";
  if (status === 404) return "not there";
  return status === 405 ? "not taken" : "answered";
}

const ofNothing: Outcome[] = ["not there", "not taken"];
const ofOpen: Outcome[] = ["answered", ...ofNothing];

/** What may come of asking for an address by its handle, and of sending it a form. */
function allowedTo(who: Who, { permission, byLink }: Handle): Outcome[] {
  if (permission === "anyone" || permission === "token") return [...ofOpen, "signs in"];
  const isNobody = ["anonymous", "disabled", "summary link"].includes(who);
  if (isNobody) return ["signs in"];
  if (who === "return link" && !byLink) return ["not there"];
  const person: { roles: Role[] } = { roles: [who === "return link" ? "officer" : (who as Role)] };
  if (who === "return link") person.roles = rolesByLink(person);
  const isOpen = permission === "anyone signed in" || may(person, permission);
  return isOpen ? ofOpen : ["refused"];
}

/** Forms that say all that there is to say when nothing is typed in them, or keep what is typed, be it nothing. */
const saysAll = [
  /^sign-out$/,
  /revocation$/,
  /^settings\/unit-costs\/socitm$/,
  /^set-up\/closure$/,
  /^settings\/people\/:id\/(link|disabling|enabling|break-glass)$/,
  /^settings\/mail$/,
  /^returns\/:month(\/(draft|check|:metric))?$/,
];

/** How many entries the trail has, and how many figures there are. */
async function traces(): Promise<number[]> {
  const counted = (["auditEntry", "figure"] as const).map((table) =>
    site.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  );
  return (await Promise.all(counted)).map(({ count }) => count);
}

describe.each(addresses.map((entry) => [`/${entry.path ?? ""}`, entry] as const))(
  "%s (S1)",
  (_, entry) => {
    const path = samplePath(entry);
    const both = [path, asData(path)];

    it("states who may open it", async () => {
      expect((await moduleOf(entry)).handle?.permission).toBeTypeOf("string");
    });

    it.each(visitors)(
      "is open to the %s as the permission says, and alters nothing",
      async (who) => {
        const { handle } = await moduleOf(entry);
        if (!handle) throw new Error("It states nothing");
        const visitor = visitorOf(who);
        const allowed = allowedTo(who, handle);
        const before = await traces();
        for (const address of both) {
          expect(allowed, `GET ${address}`).toContain(await outcomeOf(await visitor.get(address)));
        }
        const head = await visitor.ask(path, { method: "HEAD" });
        expect(allowed, `HEAD ${path}`).toContain(await outcomeOf(head));
        expect((await visitor.ask(path, { method: "PUT" })).status).toBeOneOf([401, 405, 415]);
        expect(await traces()).toEqual(before);
        const isOpen = allowed.includes("answered") && handle.permission !== "anyone";
        if (isOpen && saysAll.some((form) => form.test(entry.path ?? ""))) return;
        for (const address of both) {
          const outcome = await outcomeOf(await visitor.post(address, {}));
          expect([...allowed, ...ofNothing], `POST ${address}`).toContain(outcome);
        }
        expect(await traces()).toEqual(before);
      },
    );
  },
);

describe("a link to one return (S1)", () => {
  it("opens the month's own pages, the way out of it, and what is kept of it", async () => {
    const opened = [];
    for (const entry of addresses) {
      const { handle } = await moduleOf(entry);
      if (handle?.byLink) opened.push(entry.path ?? "");
    }
    expect(opened.filter((path) => !path.startsWith("returns/:month"))).toEqual([
      "",
      "sign-out",
      "kept-form",
    ]);
    expect((await visitorOf("return link").get("/returns/2026-09")).status).toBe(200);
  });

  it("opens no other month", async () => {
    const visitor = await comeIn("2026-08");
    for (const entry of addresses) {
      const { handle } = await moduleOf(entry);
      if (!entry.path?.includes(":month") || handle?.permission === "anyone") continue;
      const path = samplePath(entry);
      for (const address of [path, asData(path)]) {
        expect((await visitor.get(address)).status, address).toBe(404);
        expect([404, 405], `POST ${address}`).toContain((await visitor.post(address, {})).status);
      }
    }
  });
});

describe("an address for other systems (S1)", () => {
  it.each(roles)("has no use for the session of the %s", async (role) => {
    for (const entry of addresses) {
      const { handle } = await moduleOf(entry);
      if (handle?.permission !== "token") continue;
      const path = samplePath(entry);
      for (const method of ["GET", "PUT"]) {
        const { cookie } = visitorOf(role);
        const headers = { Cookie: cookie, "Content-Type": "application/json" };
        const body = method === "PUT" ? { body: "{}" } : {};
        const { status } = await fetch(site.address + path, { method, headers, ...body });
        expect([401, 405], `${method} ${path}`).toContain(status);
      }
    }
  });
});

describe("the permissions", () => {
  it("keep the review from those who only read its summary or give its figures", () => {
    expect(roles.filter((role) => may({ roles: [role] }, "read reviews"))).toEqual([
      "head of communications",
    ]);
  });
});
