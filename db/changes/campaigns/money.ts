import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";
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
  return change(db, stamp, async (trx, audit) => {
    const added = await insertNewRow(trx, "unitCost", ["name", "year", "source"], unitCost);
    if (added !== undefined) {
      audit("add unit cost", "unit cost", added, { after: unitCost });
      return added;
    }
    const { id } = await trx
      .selectFrom("unitCost")
      .select("id")
      .where("name", "=", unitCost.name)
      .where("year", "=", unitCost.year)
      .where("source", "=", unitCost.source)
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Says what each extra outcome of a campaign spares, or alters what was said; what it was stays in the audit. The same again changes nothing. */
export function setSaving(db: Database, stamp: Stamp, saving: Saving): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { campaignId, metricId, ...terms } = saving;
    const before = (await savingsOf(trx, campaignId)).find((known) => known.metricId === metricId);
    if (before && isSame(before, saving)) return;
    await trx
      .insertInto("saving")
      .values(saving)
      .onConflict((conflict) => conflict.columns(["campaignId", "metricId"]).doUpdateSet(terms))
      .execute();
    audit("set saving", "saving", campaignId, { metricId, before, after: terms });
  });
}

const isSame = (one: Saving, other: Saving) =>
  (Object.keys(one) as (keyof Saving)[]).every((part) => one[part] === other[part]);
