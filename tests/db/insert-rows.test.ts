import { expect, it } from "vitest";
import { insertRows, rowsAtOnce } from "#db/insert-rows.ts";
import type { New } from "#db/schema.ts";
import { freshDatabase } from "#tests/setup/databases.ts";

type Entry = New<"auditEntry">;

const entry = {
  at: "2026-11-05T09:00:00.000Z",
  personId: null,
  author: "the tests",
  action: "begin",
  subject: "trial",
  subjectId: null,
  metricId: null,
  period: null,
  before: null,
  after: null,
};
const whole: Entry = { ...entry, reason: null };
const without: Entry = entry;
const withId: Entry = { ...whole, id: 7 };
const unsaid = { ...whole, author: undefined } as unknown as Entry;
const another: Entry = { ...without, id: 8 };

it.each([
  ["the first leaves out a column", [without, whole]],
  ["the first says nothing of a column", [unsaid, unsaid]],
  ["a later one leaves out a column", [whole, without]],
  ["a later one says nothing of a column", [whole, unsaid]],
  ["a later one has a column more", [whole, withId]],
  ["a later one has another column in its place", [whole, another]],
])("rows are not inserted where %s, however far down", async (_, [first, odd]) => {
  const db = await freshDatabase("SQLite");
  for (const before of [1, rowsAtOnce + 1]) {
    const rows = [...Array<Entry>(before).fill(first as Entry), odd as Entry];
    const inserting = db.transaction().execute((trx) => insertRows(trx, "auditEntry", rows));
    await expect(inserting).rejects.toThrow("must be of one shape");
    expect(await db.selectFrom("auditEntry").select("id").execute()).toEqual([]);
  }
});
