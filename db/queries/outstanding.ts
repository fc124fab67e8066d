import { type Outstanding, outstandingOf, periodsTold } from "#app/domain/outstanding.ts";
import type { Day, Month } from "#app/domain/period.ts";
import type { Holidays } from "#app/domain/working-day.ts";
import type { Database } from "../schema.ts";
import { figuresInForce } from "./figures.ts";
import { metricsInServices } from "./metrics.ts";

/** What a month asks for and does not have, on a day. */
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
