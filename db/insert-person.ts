import type { Role } from "#app/domain/person.ts";
import type { Trail } from "./changes/change.ts";
import type { New, Trx } from "./schema.ts";

/** Writes a new person down within another change; the entry is to stand in its trail. */
export async function insertPerson(
  trx: Trx,
  person: Omit<New<"person">, "id"> & { roles: readonly Role[] },
): Promise<{ id: number; trail: Trail }> {
  const { roles, ...row } = person;
  const { id } = await trx
    .insertInto("person")
    .values(row)
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("personRole")
    .values(roles.map((role) => ({ personId: id, role })))
    .execute();
  const after = { email: row.email, name: row.name, roles };
  return { id, trail: { action: "add person", subject: "person", subjectId: id, after } };
}
