import { type Kysely, sql } from "kysely";
import { makeAppendOnly, tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await addPeople(db);
  await addCouncil(db);
  await addPublishing(db);
  await thinTrail(db);
}

async function addPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("person")
    .addColumn("break_glass", "integer", (column) =>
      column.notNull().defaultTo(0).check(sql`break_glass in (0, 1)`),
    )
    .execute();
  await db.schema
    .createIndex("person_break_glass")
    .on("person")
    .column("break_glass")
    .unique()
    .where(sql.ref("break_glass"), "=", sql.lit(1))
    .execute();
  await db.schema
    .alterTable("session")
    .addColumn("last_used_at", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema.createIndex("session_by_person").on("session").column("person_id").execute();
  await tableWithId(db, "person_link")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("purpose", "text", (column) =>
      column.notNull().check(sql`purpose in ('invitation', 'reset')`),
    )
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("made_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("used_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema
    .createIndex("person_link_by_person")
    .on("person_link")
    .column("person_id")
    .execute();
  await db.schema
    .createTable("identity")
    .addColumn("issuer", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("linked_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("identity_key", ["issuer", "subject"])
    .execute();
  await tableWithId(db, "sign_in_attempt")
    .addColumn("account_hash", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sign_in_attempt_at").on("sign_in_attempt").column("at").execute();
  await db.schema
    .createTable("kept_form")
    .addColumn("person_id", "integer", (column) =>
      column.primaryKey().notNull().references("person.id"),
    )
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("fields", "text", (column) => column.notNull())
    .addColumn("kept_at", "text", (column) => column.notNull())
    .execute();
}

async function addCouncil(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("council")
    .addColumn("financial_year_start", "integer", (column) =>
      column.notNull().defaultTo(4).check(sql`financial_year_start between 1 and 12`),
    )
    .execute();
  await db.schema.alterTable("council").addColumn("logo", "text").execute();
  await db.schema.alterTable("council").addColumn("set_up_ended_at", "text").execute();
  await db.schema
    .createTable("logo")
    .addColumn("hash", "text", (column) => column.primaryKey().notNull())
    .addColumn("type", "text", (column) =>
      column.notNull().check(sql`type in ('image/png', 'image/jpeg', 'image/webp')`),
    )
    .addColumn("content", "text", (column) => column.notNull())
    .execute();
  await tableWithId(db, "sensitivity_period")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("ends_on", "text", (column) => column.notNull())
    .addCheckConstraint("sensitivity_period_dates", sql`ends_on >= starts_on`)
    .execute();
  await db.schema
    .createTable("accessibility_statement")
    .addColumn("id", "integer", (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn("compliance", "text", (column) =>
      column.notNull().check(sql`compliance in ('full', 'partial', 'none')`),
    )
    .addColumn("contact_email", "text", (column) => column.notNull())
    .addColumn("contact_phone", "text")
    .addColumn("answer_days", "integer", (column) =>
      column.notNull().check(sql`answer_days between 1 and 60`),
    )
    .addColumn("problems", "text")
    .addColumn("tested_by", "text")
    .addColumn("last_tested_on", "text")
    .addColumn("prepared_on", "text", (column) => column.notNull())
    .addColumn("reviewed_on", "text", (column) => column.notNull())
    .execute();
}

async function addPublishing(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("publication")
    .addColumn("month", "text", (column) => column.primaryKey().notNull())
    .addColumn("published_at", "text", (column) => column.notNull())
    .addColumn("published_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("published_on", "text", (column) => column.notNull())
    .addColumn("last_figure_id", "integer", (column) => column.notNull())
    .addColumn("known", "text", (column) => column.notNull())
    .addColumn("ask", "text")
    .addColumn("contact_name", "text", (column) => column.notNull())
    .addColumn("contact_email", "text", (column) => column.notNull())
    .execute();
  await makeAppendOnly(db, "publication");
  await tableWithId(db, "decision")
    .addColumn("month", "text", (column) => column.notNull())
    .addColumn("campaign_id", "integer", (column) => column.references("campaign.id"))
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('stop', 'continue', 'change')`),
    )
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("owner_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("due_month", "text", (column) => column.notNull())
    .addColumn("made_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("made_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("decision_by_month").on("decision").column("month").execute();
  await makeAppendOnly(db, "decision");
  await tableWithId(db, "decision_outcome")
    .addColumn("decision_id", "integer", (column) => column.notNull().references("decision.id"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('done', 'under way', 'not done')`),
    )
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("said_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("said_at", "text", (column) => column.notNull())
    .execute();
  await makeAppendOnly(db, "decision_outcome");
  await tableWithId(db, "summary_link")
    .addColumn("month", "text", (column) => column.notNull().references("publication.month"))
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("made_by_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("revoked_at", "text")
    .addColumn("times_opened", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("last_opened_at", "text")
    .execute();
}

/** What a person did, or what was done of a kind, is found from the newest end without an index, which every figure pays for. */
async function thinTrail(db: Kysely<unknown>): Promise<void> {
  for (const column of ["person_id", "action"]) {
    await db.schema.dropIndex(`audit_entry_by_${column}`).execute();
  }
}
