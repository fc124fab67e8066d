import type { Council } from "#app/domain/council/council.ts";
import type { Person } from "#app/domain/people/person.ts";
import { audited, changesAny } from "#db/changes/change.ts";
import { FoundedAlready } from "#db/council/founded-already.ts";
import { insertPerson } from "#db/people/insert-person.ts";

/**
 * Makes this the council's installation, once. Returns the id of its first person, if one is named, who has the
 * emergency password.
 *
 * @throws FoundedAlready
 */
export const foundCouncil = audited(
  async (made, council: Council, first?: Omit<Person, "id"> & { passwordHash: string }) => {
    const founded = await made.trx
      .insertInto("council")
      .values({ id: 1, ...council })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!founded) throw new FoundedAlready();
    made.audit("found council", "council", 1, { after: council });
    return first && insertPerson(made, { ...first, breakGlass: 1 });
  },
);

type Settings = Pick<Council, "name" | "accent" | "nation" | "financialYearStart">;

/** Changes the council's settings; saving them unchanged is not audited. */
export const changeCouncil = audited(async ({ trx, audit }, settings: Settings) => {
  const before = await trx
    .selectFrom("council")
    .select(["name", "accent", "nation", "financialYearStart"])
    .executeTakeFirstOrThrow();
  const { name, accent, nation, financialYearStart } = settings;
  const after = { name, accent, nation, financialYearStart };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await trx.updateTable("council").set(after).execute();
  audit("change council", "council", 1, { before, after });
});

/** Puts away the list of first steps for good. */
export const endSetUp = audited(async ({ trx, audit, stamp }) => {
  const ending = trx
    .updateTable("council")
    .set({ setUpEndedAt: stamp.at })
    .where("setUpEndedAt", "is", null);
  if (await changesAny(ending)) audit("put away first steps", "council", 1);
});
