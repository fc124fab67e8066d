import type { Month } from "#app/domain/calendar/period.ts";
import type { Records, RecordsBesideFigures } from "#app/domain/verdicts/records.ts";
import {
  campaignsAndTrials,
  channels,
  metricsAndObjectives,
} from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { eventsOf, metricsInServices, targets } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** Seven queries, however many metrics there are. */
export async function reviewRecords(db: Database, month: Month): Promise<Records> {
  const figures = await figuresInForce(db, { until: month });
  return { ...(await recordsBesideFigures(db)), figures };
}

/** Everything but the figures, which are append-only. */
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
