import type { Role } from "#app/domain/person.ts";
import { insertPerson } from "../insert-person.ts";
import type { Database } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Adds a person who may sign in with a password; `email` in lower case. Returns the person's id. */
export function addPerson(
  db: Database,
  stamp: Stamp,
  person: { email: string; name: string; passwordHash: string | null; roles: Role[] },
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id, trail } = await insertPerson(trx, person);
    return { result: id, trail: [trail] };
  });
}
