import type { Database } from "#db/schema.ts";

const held = new WeakMap<Database, Promise<unknown>>();

/**
 * Lets no change of a database begin in this thread before a long one that another thread makes has ended. SQLite would
 * have this thread wait for the other's lock, and with it everybody who only reads.
 */
export function holdChanges(db: Database, until: Promise<unknown>): void {
  const ended = Promise.allSettled([held.get(db), until]);
  held.set(db, ended);
  void ended.then(() => {
    if (held.get(db) === ended) held.delete(db);
  });
}

/** Resolves when a change may begin. */
export async function changesMayBegin(db: Database): Promise<void> {
  await held.get(db);
}

/** True while changes have to wait. */
export const changesAreHeld = (db: Database): boolean => held.has(db);
