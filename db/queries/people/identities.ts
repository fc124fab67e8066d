import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** The person who is tied to a provider's account, disabled or not. */
export async function findPersonByIdentity(
  db: Database,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<{ id: number; name: string; isDisabled: boolean } | undefined> {
  const found = await db
    .selectFrom("identity")
    .innerJoin("person", "person.id", "identity.personId")
    .select(["person.id", "person.name", "person.disabledAt"])
    .where("identity.issuer", "=", issuer)
    .where("identity.subject", "=", subject)
    .executeTakeFirst();
  return found && { id: found.id, name: found.name, isDisabled: found.disabledAt !== null };
}

/** A person's ties to single sign-on, newest first. */
export function identitiesOf(db: Database, personId: number): Promise<{ linkedAt: Instant }[]> {
  return db
    .selectFrom("identity")
    .select("linkedAt")
    .where("personId", "=", personId)
    .orderBy("linkedAt", "desc")
    .execute();
}
