import { sql } from "kysely";
import type { Month } from "#app/domain/calendar/period.ts";
import type { LinkKind, Links } from "#app/domain/people/link.ts";
import { linkTable, withLinks } from "#db/people/links.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

export type NamedLinks = {
  password: Links["password"] & { personName: string; email: string; breakGlass: 0 | 1 };
  return: Links["return"] & { madeBy: string; personName: string };
  summary: Links["summary"] & { madeBy: string };
};

/** Newest first. */
export const linksTo = <Kind extends "return" | "summary">(
  db: Database,
  kind: Kind,
  month: Month,
): Promise<NamedLinks[Kind][]> =>
  links(db, kind).where("link.month", "=", month).orderBy("link.id", "desc").execute();

/** Newest first. */
export const workingLinks = <Kind extends LinkKind>(
  db: Database,
  kind: Kind,
  now: Instant,
): Promise<NamedLinks[Kind][]> => working(db, kind, now).orderBy("link.id", "desc").execute();

export const findLink = <Kind extends LinkKind>(
  db: Database,
  kind: Kind,
  id: number,
): Promise<NamedLinks[Kind] | undefined> =>
  links(db, kind).where("link.id", "=", id).executeTakeFirst();

/** The link with a token's hash, if it works and its person is not disabled. */
export const findWorkingLink = <Kind extends LinkKind>(
  db: Database,
  kind: Kind,
  tokenHash: string,
  now: Instant,
): Promise<NamedLinks[Kind] | undefined> =>
  working(db, kind, now)
    .where("link.tokenHash", "=", tokenHash)
    .where("person.disabledAt", "is", null)
    .executeTakeFirst();

function working(db: Database, kind: LinkKind, now: Instant) {
  const query = links(db, kind)
    .where("link.revokedAt", "is", null)
    .where("link.expiresAt", ">", now);
  return kind === "password" ? query.where("link.usedAt", "is", null) : query;
}

const ofMonth = ["link.month", "link.timesOpened", "link.lastOpenedAt", "maker.name as madeBy"];
const ofPerson = ["link.personId", "person.name as personName"];

const columns = {
  password: [...ofPerson, "link.purpose", "link.usedAt", "person.email", "person.breakGlass"],
  return: [...ofPerson, ...ofMonth, "link.sentAt"],
  summary: ofMonth,
};

/** A link to a summary has no person. */
function links(db: Database, kind: LinkKind) {
  return withLinks(db)
    .selectFrom(`${linkTable(kind)} as link`)
    .leftJoin("person as maker", "maker.id", "link.madeById")
    .leftJoin("person", (join) =>
      kind === "summary"
        ? join.on(sql<boolean>`false`)
        : join.onRef("person.id", "=", "link.personId"),
    )
    .select(["link.id", "link.madeById", "link.madeAt", "link.expiresAt", "link.revokedAt"])
    .select(columns[kind] as "link.month"[])
    .$castTo<NamedLinks["password"] & NamedLinks["return"] & NamedLinks["summary"]>();
}
