import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { Database } from "#db/schema.ts";

/** Latest first. */
export const sensitivityPeriods = (db: Database): Promise<SensitivityPeriod[]> =>
  db
    .selectFrom("sensitivityPeriod")
    .selectAll()
    .orderBy("startsOn", "desc")
    .orderBy("id", "desc")
    .execute();

export const findSensitivityPeriod = (
  db: Database,
  id: number,
): Promise<SensitivityPeriod | undefined> =>
  db.selectFrom("sensitivityPeriod").selectAll().where("id", "=", id).executeTakeFirst();
