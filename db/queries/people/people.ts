import type { Month } from "#app/domain/calendar/period.ts";
import type { LinkInUse } from "#app/domain/people/link.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** `breakGlass` is 1 for the emergency password. */
export type Credentials = {
  id: number;
  name: string;
  passwordHash: string | null;
  breakGlass: 0 | 1;
};

/** The active person with an e-mail address, in lower case. */
export function findCredentials(db: Database, email: string): Promise<Credentials | undefined> {
  return db
    .selectFrom("person")
    .select(["id", "name", "passwordHash", "breakGlass"])
    .where("email", "=", email)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
}

/** The active person of a session that has not expired and was used since `idleSince`; a link they came by must work. */
export async function findPersonOfSession(
  db: Database,
  tokenHash: string,
  now: Instant,
  idleSince: Instant,
): Promise<{ person: Person; link: LinkInUse | null; lastUsedAt: Instant } | undefined> {
  const rows = await db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.personId")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .leftJoin("returnLink as link", "link.id", "session.linkId")
    .select(["person.id", "person.email", "person.name", "personRole.role"])
    .select(["session.linkId", "session.lastUsedAt", "link.month"])
    .where("session.tokenHash", "=", tokenHash)
    .where("session.expiresAt", ">", now)
    .where("session.lastUsedAt", ">", idleSince)
    .where("person.disabledAt", "is", null)
    .where(({ or, and, eb }) =>
      or([
        eb("session.linkId", "is", null),
        and([eb("link.revokedAt", "is", null), eb("link.expiresAt", ">", now)]),
      ]),
    )
    .orderBy("personRole.role")
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const { role: _, linkId, lastUsedAt, month, ...person } = first;
  return {
    lastUsedAt,
    person: { ...person, roles: rows.map((row) => row.role) },
    link: linkId === null || month === null ? null : { id: linkId, month },
  };
}

/** `month` is that of the link by which they had come in; null if they had signed in. */
export type EndedSession = Pick<Person, "id" | "name"> & { month: Month | null };

/** The active person of a session that has ended since a moment. */
export function findPersonOfEndedSession(
  db: Database,
  tokenHash: string,
  since: Instant,
): Promise<EndedSession | undefined> {
  return db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.personId")
    .leftJoin("returnLink as link", "link.id", "session.linkId")
    .select(["person.id", "person.name", "link.month"])
    .where("session.tokenHash", "=", tokenHash)
    .where("session.expiresAt", ">", since)
    .where("person.disabledAt", "is", null)
    .executeTakeFirst();
}

/** True if there are people, none of whom has the emergency password. */
export async function isWithoutBreakGlass(db: Database): Promise<boolean> {
  const people = await db
    .selectFrom("person")
    .select("breakGlass")
    .where("disabledAt", "is", null)
    .where(({ or, eb }) => or([eb("breakGlass", "=", 0), eb("passwordHash", "is not", null)]))
    .orderBy("breakGlass", "desc")
    .limit(1)
    .execute();
  return people[0]?.breakGlass === 0;
}

/** Active people with their roles, in the order in which they were added. */
export async function peopleWithRoles(db: Database): Promise<Person[]> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("personRole", "personRole.personId", "person.id")
    .select(["person.id", "person.email", "person.name", "personRole.role"])
    .where("person.disabledAt", "is", null)
    .orderBy("person.id")
    .orderBy("personRole.role")
    .execute();
  const people = new Map<number, Person>();
  for (const { role, ...person } of rows) {
    const known = people.get(person.id) ?? { ...person, roles: [] };
    people.set(person.id, { ...known, roles: [...known.roles, role] });
  }
  return [...people.values()];
}
