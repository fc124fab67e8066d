import type { Role } from "#app/domain/people/person.ts";
import type { Audit } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertNewRow } from "#db/insert-row.ts";
import type { New, Trx } from "#db/schema.ts";

/** Adds a person within another change. Returns their id; undefined where somebody has the e-mail address, which is in lower case. */
export async function insertPerson(
  trx: Trx,
  audit: Audit,
  person: Omit<New<"person">, "id"> & { roles: readonly Role[] },
): Promise<number | undefined> {
  const { roles, ...row } = person;
  await holdOthers(trx, "people");
  const id = await insertNewRow(trx, "person", ["email"], row);
  if (id === undefined) return undefined;
  await insertRoles(trx, id, roles);
  audit("add person", "person", id, { after: { email: row.email, name: row.name, roles } });
  return id;
}

export async function insertRoles(trx: Trx, personId: number, roles: readonly Role[]) {
  await trx
    .insertInto("personRole")
    .values(roles.map((role) => ({ personId, role })))
    .execute();
}
