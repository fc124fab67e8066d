import type { Records } from "#app/domain/verdicts/records.ts";
import { plans } from "#db/campaigns/plans.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";

/** Every campaign with the figures of its outcomes, of what they are compared with and of its vanity metrics. */
export async function evidenceRecords(db: Database): Promise<Records> {
  const known = await plans(db);
  const compared = known.objectives.flatMap(({ comparisonId }) => comparisonId ?? []);
  const linked = known.campaignMetrics.map(({ metricId }) => metricId);
  const metricIds = [...new Set([...linked, ...compared])];
  const figures = await figuresInForce(db, { metricIds });
  return { ...known, figures, events: [], targets: [] };
}
