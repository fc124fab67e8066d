import type { Person, Role } from "#app/domain/people/person.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { endSessions, withdrawLinks } from "#db/people/end-access.ts";
import { insertLink } from "#db/people/insert-link.ts";
import { insertPerson, insertRoles } from "#db/people/insert-person.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Adds a person who may sign in with a password; `email` in lower case. Returns the person's id. */
export function addPerson(
  db: Database,
  stamp: Stamp,
  person: { email: string; name: string; passwordHash: string | null; roles: Role[] },
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertPerson(trx, audit, person);
    if (id === undefined) throw new Error("Somebody has that e-mail address");
    return id;
  });
}

/** Adds a person with the link by which they choose a password. Returns their id, or undefined where somebody has the e-mail address. */
export function invitePerson(
  db: Database,
  stamp: Stamp,
  person: Omit<Person, "id">,
  link: { expiresAt: Instant; tokenHash: string },
): Promise<number | undefined> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertPerson(trx, audit, { ...person, passwordHash: null });
    if (id === undefined) return undefined;
    const invitation = { kind: "password", personId: id, purpose: "invitation" } as const;
    await insertLink(trx, audit, stamp, { ...link, ...invitation });
    return id;
  });
}

/** The result of changing a person: done, or why it was refused. */
export type Altered = "done" | "address taken" | "last administrator" | "breaks the glass";

/**
 * Changes who somebody is and what they may do. There is always an administrator, and whoever breaks the glass is one. With
 * another e-mail address a link to a password is withdrawn: it went to where the one before is read.
 */
export function changePerson(
  db: Database,
  stamp: Stamp,
  id: number,
  { name, email, roles }: Omit<Person, "id">,
): Promise<Altered> {
  return change(db, stamp, async (trx, audit) => {
    await holdOthers(trx, "people");
    const before = await personIn(trx, id);
    if (!roles.includes("administrator")) {
      if (before.breakGlass) return "breaks the glass";
      if (await isLastAdministrator(trx, id)) return "last administrator";
    }
    const namesake = trx.selectFrom("person").select("id").where("email", "=", email);
    if (await namesake.where("id", "!=", id).executeTakeFirst()) return "address taken";
    await trx.updateTable("person").set({ name, email }).where("id", "=", id).execute();
    await trx.deleteFrom("personRole").where("personId", "=", id).execute();
    await insertRoles(trx, id, roles);
    const was = { name: before.name, email: before.email, roles: before.roles };
    const is = { name, email, roles: roles.toSorted() };
    if (JSON.stringify(was) === JSON.stringify(is)) return "done";
    audit("change person", "person", id, { before: was, after: is });
    if (before.email !== email) await withdrawLinks(trx, audit, id, stamp.at, ["password"]);
    return "done";
  });
}

/** Lets somebody in no more, from their next request on: their sessions end and their links with them. */
export function disablePerson(db: Database, stamp: Stamp, id: number): Promise<Altered> {
  return change(db, stamp, async (trx, audit) => {
    await holdOthers(trx, "people");
    const { breakGlass, disabledAt } = await personIn(trx, id);
    if (disabledAt) return "done";
    if (breakGlass) return "breaks the glass";
    if (await isLastAdministrator(trx, id)) return "last administrator";
    await trx.updateTable("person").set({ disabledAt: stamp.at }).where("id", "=", id).execute();
    audit("disable person", "person", id);
    await endSessions(trx, audit, id);
    await withdrawLinks(trx, audit, id, stamp.at, ["return", "password"]);
    return "done";
  });
}

/** Lets somebody in again who was disabled. */
export function enablePerson(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("person")
      .set({ disabledAt: null })
      .where("id", "=", id)
      .where("disabledAt", "is not", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) audit("enable person", "person", id);
  });
}

/**
 * Makes somebody the one whose password works where all others come by single sign-on: an administrator who has one and may
 * come in. Nobody else could do anything with it, so that for them nothing is done.
 */
export function moveBreakGlass(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await holdOthers(trx, "people");
    const { breakGlass, roles, passwordHash, disabledAt } = await personIn(trx, id);
    const isFit = roles.includes("administrator") && passwordHash !== null && disabledAt === null;
    if (breakGlass || !isFit) return;
    const [before] = await trx
      .updateTable("person")
      .set({ breakGlass: 0 })
      .where("breakGlass", "=", 1)
      .returning("id as personId")
      .execute();
    await trx.updateTable("person").set({ breakGlass: 1 }).where("id", "=", id).execute();
    audit("move emergency password", "person", id, { before, after: { personId: id } });
  });
}

async function personIn(trx: Trx, id: number) {
  const person = await trx
    .selectFrom("person")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const roles = await trx
    .selectFrom("personRole")
    .select("role")
    .where("personId", "=", id)
    .orderBy("role")
    .execute();
  return { ...person, roles: roles.map(({ role }) => role) };
}

/** The only administrator who can sign in. People who were only invited do not count, as they may never come. */
async function isLastAdministrator(trx: Trx, id: number): Promise<boolean> {
  const administrators = await trx
    .selectFrom("person")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .leftJoin("identity", "identity.personId", "person.id")
    .select("person.id")
    .distinct()
    .where("role", "=", "administrator")
    .where("disabledAt", "is", null)
    .where(({ or, eb }) =>
      or([eb("passwordHash", "is not", null), eb("identity.personId", "is not", null)]),
    )
    .execute();
  return administrators.length === 1 && administrators[0]?.id === id;
}
