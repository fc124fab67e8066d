import type { Day } from "#app/domain/calendar/period.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { findSensitivityPeriod } from "#db/queries/council/sensitivity.ts";
import type { Database } from "#db/schema.ts";

const subject = "sensitivity period";

/** Adds a period of heightened sensitivity and returns its id. */
export function addSensitivityPeriod(
  db: Database,
  stamp: Stamp,
  period: Omit<SensitivityPeriod, "id">,
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("sensitivityPeriod")
      .values(period)
      .returning("id")
      .executeTakeFirstOrThrow();
    return {
      result: id,
      trail: [{ action: "add sensitivity period", subject, subjectId: id, after: period }],
    };
  });
}

/** Gives a period an earlier last day, or takes it out where that is null: it then never was. */
export function endSensitivityPeriod(
  db: Database,
  stamp: Stamp,
  id: number,
  endsOn: Day | null,
): Promise<void> {
  return change(db, stamp, async (trx) => {
    const before = await findSensitivityPeriod(trx, id);
    if (!before || (endsOn !== null && before.endsOn <= endsOn)) {
      return { result: undefined, trail: [] };
    }
    if (endsOn === null) {
      await trx.deleteFrom("sensitivityPeriod").where("id", "=", id).execute();
    } else {
      await trx.updateTable("sensitivityPeriod").set({ endsOn }).where("id", "=", id).execute();
    }
    const { id: _, ...was } = before;
    const action = endsOn === null ? "remove sensitivity period" : "end sensitivity period";
    const after = endsOn === null ? {} : { after: { ...was, endsOn } };
    return {
      result: undefined,
      trail: [{ action, subject, subjectId: id, before: was, ...after }],
    };
  });
}
