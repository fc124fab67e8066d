import type { Role } from "#app/domain/people/person.ts";
import type { Trail } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import type { New, Trx } from "#db/schema.ts";

/**
 * Writes a new person down within another change; the entry is to stand in its trail. Undefined where somebody has the
 * e-mail address, which is in lower case.
 */
export async function insertPerson(
  trx: Trx,
  person: Omit<New<"person">, "id"> & { roles: readonly Role[] },
): Promise<{ id: number; trail: Trail } | undefined> {
  const { roles, ...row } = person;
  await holdOthers(trx, "people");
  const inserted = await trx
    .insertInto("person")
    .values(row)
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return undefined;
  const { id } = inserted;
  await insertRoles(trx, id, roles);
  const after = { email: row.email, name: row.name, roles };
  return { id, trail: { action: "add person", subject: "person", subjectId: id, after } };
}

export async function insertRoles(trx: Trx, personId: number, roles: readonly Role[]) {
  await trx
    .insertInto("personRole")
    .values(roles.map((role) => ({ personId, role })))
    .execute();
}
