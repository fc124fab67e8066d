import type { Day } from "#app/domain/calendar/period.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import { findSensitivityPeriod } from "#db/queries/council/sensitivity.ts";
import type { Database } from "#db/schema.ts";

const subject = "sensitivity period";

/** Adds a period of heightened sensitivity and returns its id. */
export function addSensitivityPeriod(
  db: Database,
  stamp: Stamp,
  period: Omit<SensitivityPeriod, "id">,
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertRow(trx, "sensitivityPeriod", period);
    audit("add sensitivity period", subject, id, { after: period });
    return id;
  });
}

/** Gives a period an earlier last day, or takes it out where that is null: it then never was. */
export function endSensitivityPeriod(
  db: Database,
  stamp: Stamp,
  id: number,
  endsOn: Day | null,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const before = await findSensitivityPeriod(trx, id);
    if (!before || (endsOn !== null && before.endsOn <= endsOn)) return;
    const { id: _, ...was } = before;
    if (endsOn === null) {
      await trx.deleteFrom("sensitivityPeriod").where("id", "=", id).execute();
      audit("remove sensitivity period", subject, id, { before: was });
    } else {
      await trx.updateTable("sensitivityPeriod").set({ endsOn }).where("id", "=", id).execute();
      audit("end sensitivity period", subject, id, { before: was, after: { ...was, endsOn } });
    }
  });
}
