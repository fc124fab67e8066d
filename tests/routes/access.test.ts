import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { may, type Permission } from "#app/domain/permission.ts";
import type { Role } from "#app/domain/person.ts";
import routes from "#app/routes.ts";
import type { Handle } from "#app/server/access.ts";
import { hashPassword } from "#app/server/password.ts";
import { hashOf, newSecret } from "#app/server/secrets.ts";
import { addPerson } from "#db/changes/people.ts";
import { makeReturnLink } from "#db/changes/return-links.ts";
import { openData } from "#seeds/open-data/story.ts";
import { plant } from "#seeds/plant.ts";
import { password, stamp } from "#tests/setup/cast.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

type RouteEntry = { path?: string | undefined; file: string };

const addresses: RouteEntry[] = await Promise.resolve(routes);

/** Something that is there, for each parameter of an address. */
const parameters: Record<string, string> = {
  ":month?": "2021-06",
  ":month": "2021-06",
  ":period": "2021-06",
  ":slug": "library-loans-north-somerset",
  ":metric": "library-loans-north-somerset",
  ":id": "1",
  ":token": "nothing",
  "*": "nowhere",
};

const samplePath = ({ path = "" }: RouteEntry) =>
  `/${path.replaceAll(/:[a-z]+\??|\*/g, (name) => parameters[name] ?? name)}`;

async function handleOf({ file }: RouteEntry): Promise<Partial<Handle>> {
  const module = await import(`../../app/${file}`);
  return module.handle ?? {};
}

const permissionOf = async (entry: RouteEntry): Promise<Permission | undefined> =>
  (await handleOf(entry)).permission;

const roles: Role[] = ["head of communications", "chief executive", "officer", "administrator"];

let site: Site;
const signedIn = new Map<Role, Visitor>();

beforeAll(async () => {
  site = await openSite((db) => plant(db, openData));
  const passwordHash = await hashPassword(password);
  for (const role of roles) {
    const email = `${role.replaceAll(" ", ".")}@council.example`;
    await addPerson(site.db, stamp, { email, name: role, passwordHash, roles: [role] });
    const visitor = new Visitor(site);
    await visitor.signIn(email);
    signedIn.set(role, visitor);
  }
});

afterAll(() => site.close());

describe.each(addresses.map((entry) => [samplePath(entry), entry] as const))(
  "%s",
  (path, entry) => {
    it("states who may open it", async () => {
      expect(await permissionOf(entry)).toBeTypeOf("string");
    });

    it("sends anyone who is not signed in to sign in, unless it is for anyone", async () => {
      const permission = await permissionOf(entry);
      const document = await new Visitor(site).get(path);
      const isSentAway = document.headers.get("Location")?.startsWith("/sign-in") ?? false;
      expect(isSentAway).toBe(permission !== "anyone" && permission !== "token");
      if (!isSentAway) return;
      const data = await new Visitor(site).get(`${path === "/" ? "/_" : path}.data`);
      expect(await data.text()).toContain("/sign-in");
    });

    it.each(roles)("is open to the %s or refused, as the permission says", async (role) => {
      const permission = (await permissionOf(entry)) ?? "anyone";
      if (permission === "token") return;
      const isAllowed =
        permission === "anyone" ||
        permission === "anyone signed in" ||
        may({ roles: [role] }, permission);
      const visitor = signedIn.get(role);
      for (const address of [path, `${path === "/" ? "/_" : path}.data`]) {
        const response = await visitor?.get(address);
        expect(response?.status === 403, address).toBe(!isAllowed);
        expect(response?.status, address).toBeLessThan(500);
      }
    });
  },
);

describe("a link to one return", () => {
  const comeIn = async (month: string) => {
    const token = newSecret();
    const head = await personOf("head of communications");
    const officer = await personOf("officer");
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const link = { personId: officer, month, expiresAt, tokenHash: hashOf(token) };
    await makeReturnLink(site.db, { ...stamp, personId: head }, link);
    const visitor = new Visitor(site);
    expect((await visitor.get(`/l/${token}`)).headers.get("Location")).toBe(`/returns/${month}`);
    return visitor;
  };
  const personOf = async (role: Role) => {
    const rows = site.db.selectFrom("person").select("id").where("name", "=", role);
    return (await rows.executeTakeFirstOrThrow()).id;
  };
  const asData = (path: string) => `${path === "/" ? "/_" : path}.data`;
  const isForAll = (permission: Permission | undefined) =>
    permission === "anyone" || permission === "token";

  it("opens the month's own pages, the way out of it, and no other address", async () => {
    const visitor = await comeIn("2021-06");
    const opened = [];
    for (const entry of addresses) {
      const { permission, byLink } = await handleOf(entry);
      if (isForAll(permission)) continue;
      const path = samplePath(entry);
      const { status } = await visitor.get(path);
      if (byLink) opened.push(entry.path ?? "");
      else {
        expect(status, path).toBe(404);
        expect((await visitor.get(asData(path))).status, asData(path)).toBe(404);
        expect([404, 405], `POST ${path}`).toContain((await visitor.post(path, {})).status);
      }
    }
    expect(opened.filter((path) => !path.startsWith("returns/:month"))).toEqual(["", "sign-out"]);
    expect((await visitor.get("/returns/2021-06")).status).toBe(200);
  });

  it("opens no other month", async () => {
    const visitor = await comeIn("2021-05");
    for (const entry of addresses) {
      const { permission } = await handleOf(entry);
      if (isForAll(permission) || !entry.path?.includes(":month")) continue;
      const path = samplePath(entry);
      for (const address of [path, asData(path)]) {
        expect((await visitor.get(address)).status, address).toBe(404);
        expect([404, 405], `POST ${address}`).toContain((await visitor.post(address, {})).status);
      }
    }
  });
});

describe("an address for other systems", () => {
  it.each(roles)("has no use for the session of the %s", async (role) => {
    for (const entry of addresses) {
      if ((await permissionOf(entry)) !== "token") continue;
      const path = samplePath(entry);
      for (const method of ["GET", "PUT"]) {
        const { cookie = "" } = signedIn.get(role) ?? {};
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
