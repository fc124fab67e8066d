import type { Person } from "#app/domain/people/person.ts";
import { audited, changesAny } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertPerson, insertRoles, type NewPerson } from "#db/people/insert-person.ts";
import { insertLink, withdrawLinks } from "#db/people/links.ts";
import { endSessions } from "#db/people/sessions.ts";
import type { Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Returns the person's id; `email` is in lower case. */
export const addPerson = audited(async (made, person: NewPerson) => {
  const id = await insertPerson(made, person);
  if (id === undefined) throw new Error("Somebody has that e-mail address");
  return id;
});

/** Returns the person's id, or undefined if somebody has the e-mail address. */
export const invitePerson = audited(
  async (made, person: Omit<Person, "id">, link: { expiresAt: Instant; tokenHash: string }) => {
    const id = await insertPerson(made, { ...person, passwordHash: null });
    if (id === undefined) return undefined;
    const invitation = { kind: "password", personId: id, purpose: "invitation" } as const;
    await insertLink(made, { ...link, ...invitation });
    return id;
  },
);

export type Altered = "done" | "address taken" | "last administrator" | "breaks the glass";

/**
 * Keeps an administrator, and the emergency password an administrator's. A new address revokes links
 * to a password: they were sent to the old one.
 */
export const changePerson = audited(
  async (made, id: number, { name, email, roles }: Omit<Person, "id">): Promise<Altered> => {
    const { trx, audit } = made;
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
    if (before.email !== email) await withdrawLinks(made, id);
    return "done";
  },
);

/** Ends their sessions and links at once. */
export const disablePerson = audited(async (made, id: number): Promise<Altered> => {
  const { trx, audit, stamp } = made;
  await holdOthers(trx, "people");
  const { breakGlass, disabledAt } = await personIn(trx, id);
  if (disabledAt) return "done";
  if (breakGlass) return "breaks the glass";
  if (await isLastAdministrator(trx, id)) return "last administrator";
  await trx.updateTable("person").set({ disabledAt: stamp.at }).where("id", "=", id).execute();
  audit("disable person", "person", id);
  await endSessions(made, id);
  await withdrawLinks(made, id, ["return", "password"]);
  return "done";
});

export const enablePerson = audited(async ({ trx, audit }, id: number) => {
  const enabling = trx
    .updateTable("person")
    .set({ disabledAt: null })
    .where("id", "=", id)
    .where("disabledAt", "is not", null);
  if (await changesAny(enabling)) audit("enable person", "person", id);
});

/** Does nothing unless they are an active administrator with a password. */
export const moveBreakGlass = audited(async ({ trx, audit }, id: number) => {
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

async function personIn(trx: Trx, id: number) {
  const person = trx.selectFrom("person").selectAll().where("id", "=", id);
  const roles = trx.selectFrom("personRole").select("role").where("personId", "=", id);
  const sorted = await roles.orderBy("role").execute();
  return { ...(await person.executeTakeFirstOrThrow()), roles: sorted.map(({ role }) => role) };
}

/** True of the only administrator who can sign in. The invited do not count: they may never come. */
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
