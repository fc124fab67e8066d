import SqliteFile from "better-sqlite3";
import type { New } from "#db/schema.ts";

const columns = ["metric_id", "period", "state", "value", "part", "whole", "source", "given_at"];

/**
 * Inserts figures into a copy of a SQLite file with nothing between, in one transaction: what an import is timed against.
 * Returns how many milliseconds it took.
 */
export function insertBare(path: string, copy: string, figures: readonly New<"figure">[]): number {
  const original = new SqliteFile(path, { readonly: true });
  original.prepare("vacuum into ?").run(copy);
  original.close();
  const file = new SqliteFile(copy);
  file.pragma("journal_mode = wal");
  file.pragma("synchronous = 2");
  file.pragma("foreign_keys = 1");
  const rows = figures.map((figure) => [
    figure.metricId,
    figure.period,
    figure.state,
    figure.value ?? null,
    figure.part ?? null,
    figure.whole ?? null,
    figure.source,
    figure.givenAt,
  ]);
  const insert = file.prepare(
    `insert into figure (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
  );
  const start = performance.now();
  file.exec("begin immediate");
  for (const row of rows) insert.run(row);
  file.exec("commit");
  const milliseconds = performance.now() - start;
  file.close();
  return milliseconds;
}
