import type { PersonLink } from "#app/domain/people/person-link.ts";
import type { Audit, Stamp } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";

export type NewPersonLink = Pick<PersonLink, "personId" | "purpose" | "expiresAt"> & {
  tokenHash: string;
};

/** Makes a link by which a person chooses a password; only the hash of its token is kept. */
export async function insertPersonLink(
  trx: Trx,
  audit: Audit,
  { personId: madeById, at }: Stamp,
  link: NewPersonLink,
): Promise<void> {
  const { personId, purpose, expiresAt } = link;
  await trx
    .insertInto("personLink")
    .values({ ...link, madeById, madeAt: at })
    .execute();
  audit(`make ${purpose}`, "person", personId, { after: { expiresAt } });
}
