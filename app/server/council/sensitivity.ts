import { type SensitivityPeriod, sensitivityOn } from "#app/domain/council/sensitivity.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { sensitivityPeriods } from "#db/queries/council/sensitivity.ts";

export const sensitivityNow = async ({
  db,
  today,
}: Pick<Visit, "db" | "today">): Promise<SensitivityPeriod | null> =>
  sensitivityOn(today, await sensitivityPeriods(db)) ?? null;
