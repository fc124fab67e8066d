import type { Council } from "#app/domain/council/council.ts";
import type { Person } from "#app/domain/people/person.ts";
import { audited, changesAny } from "#db/changes/change.ts";
import { FoundedAlready } from "#db/council/founded-already.ts";
import { insertPerson } from "#db/people/insert-person.ts";

/** Returns the id of the first person, who gets the emergency password. @throws FoundedAlready */
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

/** Saving them unchanged is not audited. */
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

/** Hides the list of first steps for good. */
export const endSetUp = audited(async ({ trx, audit, stamp }) => {
  const ending = trx
    .updateTable("council")
    .set({ setUpEndedAt: stamp.at })
    .where("setUpEndedAt", "is", null);
  if (await changesAny(ending)) audit("put away first steps", "council", 1);
});
