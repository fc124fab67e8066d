import type { Day, Month } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import { type Outstanding, outstandingOf, periodsTold } from "#app/domain/returns/outstanding.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

export async function outstanding(
  db: Database,
  month: Month,
  today: Day,
  holidays: Holidays,
): Promise<Outstanding> {
  const metrics = await metricsInServices(db);
  const said = await figuresInForce(db, { periods: periodsTold(month) });
  return outstandingOf(month, today, metrics, said, holidays);
}
