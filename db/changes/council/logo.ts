import type { LogoType } from "#app/domain/council/council.ts";
import { audited } from "#db/changes/change.ts";

/** `content` is in base64, `hash` is its hash, and the sizes are in pixels and bytes. */
export type NewLogo = {
  hash: string;
  type: LogoType;
  content: string;
  width: number;
  height: number;
  bytes: number;
};

/** Replaces or removes the logo; the previous one is not kept. */
export const setLogo = audited(async ({ trx, audit }, logo: NewLogo | null) => {
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

const sizesOf = ({ type, width, height, bytes }: NewLogo) => ({ type, width, height, bytes });
