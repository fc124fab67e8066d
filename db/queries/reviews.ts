import type { Month } from "#app/domain/period.ts";
import type { Records, RecordsBesideFigures } from "#app/domain/records.ts";
import type { Database } from "../schema.ts";
import { campaignMetrics, campaignsAndTrials, channels, objectives } from "./campaigns.ts";
import { figuresInForce } from "./figures.ts";
import { eventsOf, metricsInServices, targets } from "./metrics.ts";

/** Everything that a month's review is made from as it is now: eight queries, however many metrics there are. */
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
    campaignMetrics: await campaignMetrics(db),
    objectives: await objectives(db),
    channels: await channels(db),
    targets: await targets(db),
  };
}
