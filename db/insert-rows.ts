import type { CompiledQuery } from "kysely";
import type { New, Trx } from "./schema.ts";

/** Rows an INSERT may carry at once: SQLite binds 32,766 values, PostgreSQL 65,535. */
export const rowsAtOnce = 1000;

type Counting = "figure" | "auditEntry";

/**
 * Inserts rows of one shape, a thousand at once, and returns their ids in their order. The statement for a full thousand is
 * written once: to write it takes a third of the time that a hundred thousand rows need.
 */
export async function insertRows<Table extends Counting>(
  trx: Trx,
  table: Table,
  rows: readonly New<Table>[],
): Promise<number[]> {
  const ids: number[] = [];
  let full: CompiledQuery<{ id: number }> | undefined;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const block = rows.slice(start, start + rowsAtOnce);
    const isFull = block.length === rowsAtOnce;
    const known = isFull && full ? withValues(full, block) : written(trx, table, block);
    if (isFull) full = known;
    const inserted = await trx.executeQuery(known);
    for (const { id } of inserted.rows) ids.push(id);
  }
  return ids;
}

const written = <Table extends Counting>(
  trx: Trx,
  table: Table,
  rows: readonly New<Table>[],
): CompiledQuery<{ id: number }> =>
  trx
    .insertInto(table as "figure")
    .values(rows as readonly New<"figure">[])
    .returning("id")
    .compile();

/** The same statement with the values of other rows, in the order in which the first row names them. */
function withValues(
  statement: CompiledQuery<{ id: number }>,
  rows: readonly object[],
): CompiledQuery<{ id: number }> {
  const columns = Object.keys(rows[0] ?? {}) as never[];
  const parameters = rows.flatMap((row) => columns.map((column) => row[column]));
  if (parameters.length !== statement.parameters.length)
    throw new TypeError("Rows that are inserted at once must be of one shape");
  return { ...statement, parameters };
}
