import type { Council } from "#app/domain/council.ts";
import type { Database } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Makes this the council's installation; there is one, and it is founded once. */
export function foundCouncil(db: Database, stamp: Stamp, council: Council): Promise<void> {
  return change(db, stamp, async (trx) => {
    await trx
      .insertInto("council")
      .values({ id: 1, ...council })
      .execute();
    return {
      result: undefined,
      trail: [{ action: "found council", subject: "council", subjectId: 1, after: council }],
    };
  });
}
