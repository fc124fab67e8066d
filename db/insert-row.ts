import type { Generated, Kysely } from "kysely";
import type { New, Schema, Trx } from "./schema.ts";

/** The tables whose ids the database counts up. */
type Counting = {
  [Table in keyof Schema]: Schema[Table] extends { id: Generated<number> } ? Table : never;
}[keyof Schema];

export async function insertRow<Table extends Counting>(
  trx: Trx,
  table: Table,
  row: New<Table>,
): Promise<number> {
  const { id } = await insertion(trx, table, row).executeTakeFirstOrThrow();
  return id;
}

/** Undefined if another row has the same unique columns. */
export async function insertNewRow<Table extends Counting>(
  trx: Trx,
  table: Table,
  unique: (keyof Schema[Table] & string)[],
  row: New<Table>,
): Promise<number | undefined> {
  const inserted = await insertion(trx, table, row)
    .onConflict((conflict) => conflict.columns(unique as "id"[]).doNothing())
    .executeTakeFirst();
  return inserted?.id;
}

/** Kysely cannot tell the columns of a table that is not named yet. */
const insertion = (trx: Trx, table: Counting, row: object) =>
  (trx as unknown as Kysely<Record<Counting, { id: Generated<number> }>>)
    .insertInto(table)
    .values(row)
    .returning("id");
