import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import { audited, isSame } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";
import { savingsOf } from "#db/queries/campaigns/money.ts";

/** Returns the id of the unit cost, which may be of an earlier one with the same name, year and source. */
export const addUnitCost = audited(async ({ trx, audit }, unitCost: Omit<UnitCost, "id">) => {
  const added = await insertNewRow(trx, "unitCost", ["name", "year", "source"], unitCost);
  if (added !== undefined) {
    audit("add unit cost", "unit cost", added, { after: unitCost });
    return added;
  }
  const { name, year, source } = unitCost;
  const same = trx.selectFrom("unitCost").where(({ and }) => and({ name, year, source }));
  return (await same.select("id").executeTakeFirstOrThrow()).id;
});

/** Adds or replaces a saving; writes nothing if it is the same. */
export const setSaving = audited(async ({ trx, audit }, saving: Saving) => {
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
