import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { may, type Permission } from "#app/domain/permission.ts";
import type { Role } from "#app/domain/person.ts";
import routes from "#app/routes.ts";
import { hashPassword } from "#app/server/password.ts";
import { addPerson } from "#db/changes/people.ts";
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
  "*": "nowhere",
};

const samplePath = ({ path = "" }: RouteEntry) =>
  `/${path.replaceAll(/:[a-z]+\??|\*/g, (name) => parameters[name] ?? name)}`;

async function permissionOf({ file }: RouteEntry): Promise<Permission | undefined> {
  const module = await import(`../../app/${file}`);
  return module.handle?.permission;
}

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
