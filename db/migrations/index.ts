import type { Migration } from "kysely/migration";
import * as first from "./0001-first.ts";
import * as campaigns from "./0002-campaigns.ts";
import * as returns from "./0003-returns.ts";
import * as imports from "./0004-imports.ts";
import * as reminders from "./0005-reminders.ts";
import * as tokens from "./0006-tokens.ts";
import * as evidence from "./0007-evidence.ts";
import * as peopleAndPublishing from "./0008-people-and-publishing.ts";

/** Every change of the schema, oldest first. A shipped one is never rewritten. */
export const migrations: Record<string, Migration> = {
  "0001-first": first,
  "0002-campaigns": campaigns,
  "0003-returns": returns,
  "0004-imports": imports,
  "0005-reminders": reminders,
  "0006-tokens": tokens,
  "0007-evidence": evidence,
  "0008-people-and-publishing": peopleAndPublishing,
};
