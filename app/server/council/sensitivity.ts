import { type SensitivityPeriod, sensitivityOn } from "#app/domain/council/sensitivity.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { sensitivityPeriods } from "#db/queries/council/sensitivity.ts";

/** The current sensitive period, if any. */
export const sensitivityNow = async ({
  db,
  today,
}: Pick<Visit, "db" | "today">): Promise<SensitivityPeriod | null> =>
  sensitivityOn(today, await sensitivityPeriods(db)) ?? null;
