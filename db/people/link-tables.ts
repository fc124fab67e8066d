import type { Kysely } from "kysely";
import type { LinkKind, Links } from "#app/domain/people/link.ts";
import type { Database, Schema } from "#db/schema.ts";

const tables = { password: "personLink", return: "returnLink", summary: "summaryLink" };

/** The table of a kind of link. Kysely takes it for that of the links to returns: none has columns with other types. */
export const linkTable = (kind: LinkKind) => tables[kind] as "returnLink";

/** The database with every column of any kind of link in the table of each. */
export const withLinks = (db: Database) =>
  db as unknown as Kysely<Schema & { returnLink: Pick<Links["password"], "purpose" | "usedAt"> }>;
