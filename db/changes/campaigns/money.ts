import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { savingsOf } from "#db/queries/campaigns/money.ts";
import type { Database } from "#db/schema.ts";

/**
 * Adds what one contact or transaction costs; returns its id. Of one name, year and source there is one: again it is left
 * as it is.
 */
export function addUnitCost(
  db: Database,
  stamp: Stamp,
  unitCost: Omit<UnitCost, "id">,
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const added = await trx
      .insertInto("unitCost")
      .values(unitCost)
      .onConflict((conflict) => conflict.columns(["name", "year", "source"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added) {
      const { id } = added;
      return {
        result: id,
        trail: [{ action: "add unit cost", subject: "unit cost", subjectId: id, after: unitCost }],
      };
    }
    const { id } = await trx
      .selectFrom("unitCost")
      .select("id")
      .where("name", "=", unitCost.name)
      .where("year", "=", unitCost.year)
      .where("source", "=", unitCost.source)
      .executeTakeFirstOrThrow();
    return { result: id, trail: [] };
  });
}

/** Says what each extra outcome of a campaign spares, or alters what was said; what it was stays in the audit. The same again changes nothing. */
export function setSaving(db: Database, stamp: Stamp, saving: Saving): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { campaignId, metricId, ...terms } = saving;
    const before = (await savingsOf(trx, campaignId)).find((known) => known.metricId === metricId);
    if (before && isSame(before, saving)) return { result: undefined, trail: [] };
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

const isSame = (one: Saving, other: Saving) =>
  (Object.keys(one) as (keyof Saving)[]).every((part) => one[part] === other[part]);
