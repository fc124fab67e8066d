import type { Day } from "#app/domain/calendar/period.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { audited } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import { findSensitivityPeriod } from "#db/queries/council/sensitivity.ts";

const subject = "sensitivity period";

/** Returns the period's id. */
export const addSensitivityPeriod = audited(
  async ({ trx, audit }, period: Omit<SensitivityPeriod, "id">) => {
    const id = await insertRow(trx, "sensitivityPeriod", period);
    audit("add sensitivity period", subject, id, { after: period });
    return id;
  },
);

/** Gives a period an earlier last day, or deletes it if that is null. */
export const endSensitivityPeriod = audited(
  async ({ trx, audit }, id: number, endsOn: Day | null) => {
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
  },
);
