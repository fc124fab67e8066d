import type { LogoType } from "#app/domain/council/council.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";

/** A picture, in base64, by the hash of what is in it; its sizes in pixels and bytes. */
export type NewLogo = {
  hash: string;
  type: LogoType;
  content: string;
  width: number;
  height: number;
  bytes: number;
};

/** Shows a logo in place of the one before, or none: what was there is not kept. */
export function setLogo(db: Database, stamp: Stamp, logo: NewLogo | null): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { before } = await trx
      .selectFrom("council")
      .select("logo as before")
      .executeTakeFirstOrThrow();
    const hash = logo?.hash ?? null;
    if (before === hash) return;
    if (logo) {
      const { type, content } = logo;
      await trx.insertInto("logo").values({ hash: logo.hash, type, content }).execute();
    }
    await trx.updateTable("council").set({ logo: hash }).execute();
    if (before !== null) await trx.deleteFrom("logo").where("hash", "=", before).execute();
    if (logo) audit("set logo", "council", 1, { after: sizesOf(logo) });
    else audit("remove logo", "council", 1);
  });
}

const sizesOf = ({ type, width, height, bytes }: NewLogo) => ({ type, width, height, bytes });
