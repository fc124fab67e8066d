import type { Migration } from "kysely/migration";
import * as first from "./0001-first.ts";
import * as campaigns from "./0002-campaigns.ts";

/** Every change of the schema, oldest first. A shipped one is never rewritten. */
export const migrations: Record<string, Migration> = {
  "0001-first": first,
  "0002-campaigns": campaigns,
};
