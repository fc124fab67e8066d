import type { Month } from "#app/domain/period.ts";
import type { Records, RecordsBesideFigures } from "#app/domain/records.ts";
import type { Database } from "../schema.ts";
import { campaignsAndTrials, channels, metricsAndObjectives } from "./campaigns.ts";
import { figuresInForce } from "./figures.ts";
import { eventsOf, metricsInServices, targets } from "./metrics.ts";

/** Everything that a month's review is made from as it is now: seven queries, however many metrics there are. */
export async function reviewRecords(db: Database, month: Month): Promise<Records> {
  const figures = await figuresInForce(db, { until: month });
  return { ...(await recordsBesideFigures(db)), figures };
}

/** The same but for the figures, which are append-only. */
export async function recordsBesideFigures(db: Database): Promise<RecordsBesideFigures> {
  return {
    metrics: await metricsInServices(db),
    events: await eventsOf(db),
    ...(await campaignsAndTrials(db)),
    ...(await metricsAndObjectives(db)),
    channels: await channels(db),
    targets: await targets(db),
  };
}
