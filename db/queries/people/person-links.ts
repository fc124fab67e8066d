import type { Person } from "#app/domain/people/person.ts";
import type { PersonLink } from "#app/domain/people/person-link.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** A link that works, and whose password it lets choose. */
export type WorkingPersonLink = Pick<PersonLink, "purpose" | "expiresAt"> &
  Pick<Person, "id" | "name" | "email"> & { breakGlass: 0 | 1 };

/** The link with a token's hash, if it still works and its person may come in. */
export function findPersonLink(
  db: Database,
  tokenHash: string,
  now: Instant,
): Promise<WorkingPersonLink | undefined> {
  return db
    .selectFrom("personLink as link")
    .innerJoin("person", "person.id", "link.personId")
    .select(["person.id", "person.name", "person.email", "person.breakGlass"])
    .select(["link.purpose", "link.expiresAt"])
    .where("link.tokenHash", "=", tokenHash)
    .where("link.usedAt", "is", null)
    .where("link.revokedAt", "is", null)
    .where("link.expiresAt", ">", now)
    .where("person.disabledAt", "is", null)
    .executeTakeFirst();
}
