import type { Insertable, Kysely, Transaction } from "kysely";
import type { AuditTables } from "./tables/audit.ts";
import type { CampaignsTables } from "./tables/campaigns.ts";
import type { CouncilTables } from "./tables/council.ts";
import type { ImportsTables } from "./tables/imports.ts";
import type { MetricsTables } from "./tables/metrics.ts";
import type { PeopleTables } from "./tables/people.ts";
import type { ReturnsTables } from "./tables/returns.ts";
import type { ReviewsTables } from "./tables/reviews.ts";
import type { VerdictsTables } from "./tables/verdicts.ts";

export type Schema = CouncilTables &
  PeopleTables &
  MetricsTables &
  CampaignsTables &
  VerdictsTables &
  ReviewsTables &
  ReturnsTables &
  ImportsTables &
  AuditTables;

export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
export type New<Table extends keyof Schema> = Insertable<Schema[Table]>;
