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
  return change(db, stamp, async (trx) => {
    const founded = await trx
      .insertInto("council")
      .values({ id: 1, ...council })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!founded) throw new FoundedAlready();
    const person = first && (await insertPerson(trx, { ...first, breakGlass: 1 }));
    return { result: person?.id, trail: [founding(council), ...(person ? [person.trail] : [])] };
  });
}

const founding = (council: Council) => ({
  action: "found council",
  subject: "council",
  subjectId: 1,
  after: council,
});

type Settings = Pick<Council, "name" | "accent" | "nation" | "financialYearStart">;

/** Changes what the council says of itself; what stays as it was is no change. */
export function changeCouncil(db: Database, stamp: Stamp, settings: Settings): Promise<void> {
  return change(db, stamp, async (trx) => {
    const before = await trx
      .selectFrom("council")
      .select(["name", "accent", "nation", "financialYearStart"])
      .executeTakeFirstOrThrow();
    if (JSON.stringify(before) === JSON.stringify(inOrder(settings))) {
      return { result: undefined, trail: [] };
    }
    await trx.updateTable("council").set(inOrder(settings)).execute();
    return { result: undefined, trail: [altered("change council", before, inOrder(settings))] };
  });
}

const inOrder = ({ name, accent, nation, financialYearStart }: Settings): Settings => ({
  name,
  accent,
  nation,
  financialYearStart,
});

const altered = (action: string, before: object, after: object) => ({
  action,
  subject: "council",
  subjectId: 1,
  before,
  after,
});

/** Puts away the list of what to do first, for good. */
export function endSetUp(db: Database, stamp: Stamp): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("council")
      .set({ setUpEndedAt: stamp.at })
      .where("setUpEndedAt", "is", null)
      .executeTakeFirst();
    const trail = { action: "put away first steps", subject: "council", subjectId: 1 };
    return { result: undefined, trail: numUpdatedRows === 0n ? [] : [trail] };
  });
}
