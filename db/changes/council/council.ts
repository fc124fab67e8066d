import type { Council } from "#app/domain/council/council.ts";
import type { Person } from "#app/domain/people/person.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { FoundedAlready } from "#db/council/founded-already.ts";
import { insertPerson } from "#db/people/insert-person.ts";
import type { Database } from "#db/schema.ts";

/**
 * Makes this the council's installation; there is one, and it is founded once. Returns the id of its first person, if one is
 * named, whose password lets them in even where all others sign on elsewhere.
 *
 * @throws FoundedAlready
 */
export function foundCouncil(
  db: Database,
  stamp: Stamp,
  council: Council,
  first?: Omit<Person, "id"> & { passwordHash: string },
): Promise<number | undefined> {
  return change(db, stamp, async (trx, audit) => {
    const founded = await trx
      .insertInto("council")
      .values({ id: 1, ...council })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!founded) throw new FoundedAlready();
    audit("found council", "council", 1, { after: council });
    return first && insertPerson(trx, audit, { ...first, breakGlass: 1 });
  });
}

type Settings = Pick<Council, "name" | "accent" | "nation" | "financialYearStart">;

/** Changes what the council says of itself; what stays as it was is no change. */
export function changeCouncil(db: Database, stamp: Stamp, settings: Settings): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const before = await trx
      .selectFrom("council")
      .select(["name", "accent", "nation", "financialYearStart"])
      .executeTakeFirstOrThrow();
    const after = inOrder(settings);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await trx.updateTable("council").set(after).execute();
    audit("change council", "council", 1, { before, after });
  });
}

const inOrder = ({ name, accent, nation, financialYearStart }: Settings): Settings => ({
  name,
  accent,
  nation,
  financialYearStart,
});

/** Puts away the list of what to do first, for good. */
export function endSetUp(db: Database, stamp: Stamp): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("council")
      .set({ setUpEndedAt: stamp.at })
      .where("setUpEndedAt", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) audit("put away first steps", "council", 1);
  });
}
