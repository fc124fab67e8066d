import type { Role } from "#app/domain/people/person.ts";
import type { Change } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertNewRow } from "#db/insert-row.ts";
import type { New, Trx } from "#db/schema.ts";

export type NewPerson = Omit<New<"person">, "id"> & { roles: readonly Role[] };

/** Returns the person's id, or undefined if somebody has the e-mail address, which is in lower case. */
export async function insertPerson(
  { trx, audit }: Change,
  { roles, ...row }: NewPerson,
): Promise<number | undefined> {
  await holdOthers(trx, "people");
  const id = await insertNewRow(trx, "person", ["email"], row);
  if (id === undefined) return undefined;
  await insertRoles(trx, id, roles);
  audit("add person", "person", id, { after: { email: row.email, name: row.name, roles } });
  return id;
}

export async function insertRoles(trx: Trx, personId: number, roles: readonly Role[]) {
  const rows = roles.map((role) => ({ personId, role }));
  await trx.insertInto("personRole").values(rows).execute();
}
