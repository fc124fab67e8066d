import type { Role } from "#app/domain/person.ts";
import type { Database } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Adds a person who may sign in with a password; `email` in lower case. Returns the person's id. */
export function addPerson(
  db: Database,
  stamp: Stamp,
  person: { email: string; name: string; passwordHash: string | null; roles: Role[] },
): Promise<number> {
  const { roles, ...row } = person;
  return change(db, stamp, async (trx) => {
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
    return {
      result: id,
      trail: [{ action: "add person", subject: "person", subjectId: id, after }],
    };
  });
}
