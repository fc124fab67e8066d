import type { Database } from "#db/schema.ts";

const held = new WeakMap<Database, Promise<unknown>>();

/** Delays this thread's changes: waiting for another's SQLite lock would block its readers too. */
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
