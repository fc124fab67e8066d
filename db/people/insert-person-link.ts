import type { PersonLink } from "#app/domain/people/person-link.ts";
import type { Stamp, Trail } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";

export type NewPersonLink = Pick<PersonLink, "personId" | "purpose" | "expiresAt"> & {
  tokenHash: string;
};

/** Makes a link by which a person chooses a password; only the hash of its token is kept. */
export async function insertPersonLink(
  trx: Trx,
  { personId: madeById, at }: Stamp,
  link: NewPersonLink,
): Promise<Trail[]> {
  const { personId, purpose, expiresAt } = link;
  await trx
    .insertInto("personLink")
    .values({ ...link, madeById, madeAt: at })
    .execute();
  const made = { action: `make ${purpose}`, subject: "person", subjectId: personId };
  return [{ ...made, after: { expiresAt } }];
}
