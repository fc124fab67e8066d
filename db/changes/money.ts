import type { Saving, UnitCost } from "#app/domain/money.ts";
import { savingsOf } from "../queries/money.ts";
import type { Database } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Adds what one contact or transaction costs; returns its id. */
export function addUnitCost(
  db: Database,
  stamp: Stamp,
  unitCost: Omit<UnitCost, "id">,
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("unitCost")
      .values(unitCost)
      .returning("id")
      .executeTakeFirstOrThrow();
    return {
      result: id,
      trail: [{ action: "add unit cost", subject: "unit cost", subjectId: id, after: unitCost }],
    };
  });
}

/** Says what each extra outcome of a campaign spares, or alters what was said; what it was stays in the audit. */
export function setSaving(db: Database, stamp: Stamp, saving: Saving): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { campaignId, metricId, ...terms } = saving;
    const before = (await savingsOf(trx, campaignId)).find((known) => known.metricId === metricId);
    await trx
      .insertInto("saving")
      .values(saving)
      .onConflict((conflict) => conflict.columns(["campaignId", "metricId"]).doUpdateSet(terms))
      .execute();
    const subject = { subject: "saving", subjectId: campaignId, metricId };
    return {
      result: undefined,
      trail: [{ action: "set saving", ...subject, ...(before && { before }), after: terms }],
    };
  });
}
