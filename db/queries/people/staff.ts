import type { StaffMember } from "#app/domain/people/staff.ts";
import { workingLinks } from "#db/queries/people/links.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Everybody, the disabled included, in the order in which they were added. */
export async function staff(db: Database, now: Instant): Promise<StaffMember[]> {
  const people = await db
    .selectFrom("person")
    .select(["id", "name", "email", "disabledAt", "breakGlass", "passwordHash"])
    .orderBy("id")
    .execute();
  const roles = Map.groupBy(
    await db.selectFrom("personRole").selectAll().orderBy("role").execute(),
    ({ personId }) => personId,
  );
  const metrics = Map.groupBy(
    await db
      .selectFrom("metric")
      .select(["id", "slug", "name", "ownerId"])
      .orderBy("priority")
      .orderBy("id")
      .execute(),
    ({ ownerId }) => ownerId,
  );
  const identities = new Set(
    (await db.selectFrom("identity").select("personId").execute()).map(({ personId }) => personId),
  );
  const links = new Map(
    (await workingLinks(db, "password", now))
      .toReversed()
      .map(({ personId, purpose, expiresAt }) => [personId, { purpose, expiresAt }]),
  );
  return people.map(({ passwordHash, breakGlass, ...person }) => ({
    ...person,
    roles: (roles.get(person.id) ?? []).map(({ role }) => role),
    metrics: metrics.get(person.id) ?? [],
    hasPassword: passwordHash !== null,
    hasIdentity: identities.has(person.id),
    breaksGlass: breakGlass === 1,
    openLink: links.get(person.id) ?? null,
  }));
}
