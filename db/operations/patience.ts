import { CompiledQuery } from "kysely";
import type { Database } from "#db/schema.ts";

const usual = 5000;

/** Does something on a SQLite connection that waits for another's lock for so many milliseconds, as long as it lasts. */
export async function withPatience<T>(
  only: Database,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const wait = (time: number) =>
    only.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${time}`));
  await wait(milliseconds);
  try {
    return await work();
  } finally {
    await wait(usual);
  }
}
