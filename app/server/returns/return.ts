import type { Month } from "#app/domain/calendar/period.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { withTheirSums } from "#app/domain/metrics/sum.ts";
import { mayGive } from "#app/domain/people/permission.ts";
import {
  type Answer,
  isReturnMonth,
  type Question,
  questionsOf,
} from "#app/domain/returns/return.ts";
import type { CheckRecords } from "#app/domain/returns/return-check.ts";
import { type Use, useOf } from "#app/domain/reviews/use.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { type ReturnEntries, slugsIn } from "#app/forms/returns/return-entries.ts";
import { found } from "#app/server/door.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { hashOf } from "#app/server/people/secrets.ts";
import { allCampaigns, campaignMetrics } from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { eventsOf, metricsInServices } from "#db/queries/metrics/metrics.ts";
import { findDraft } from "#db/queries/returns/returns.ts";
import type { Database } from "#db/schema.ts";

export type OpenReturn = {
  month: Month;
  /** Answered or not. */
  questions: Question[];
  records: CheckRecords;
  entries: ReturnEntries;
  /** By slug. */
  uses: Record<string, Use>;
};

/** @param slugs metrics of others to include, if the person may give their figures. @throws 404 if there is no return */
export async function openReturn(
  { db, today, holidays, person }: Pick<SignedInVisit, "db" | "today" | "holidays" | "person">,
  month: string,
  slugs: readonly string[] = [],
): Promise<OpenReturn> {
  found(isReturnMonth(month, today) || undefined);
  const draft = await findDraft(db, person.id, month);
  const entries: ReturnEntries = draft ? JSON.parse(draft.entries) : {};
  const all = await metricsInServices(db);
  const own = all
    .filter((metric) => mayGive(person, metric))
    .filter(
      ({ ownerId, slug }) =>
        ownerId === person.id || slugs.includes(slug) || Object.hasOwn(entries, slug),
    );
  const records = await checkRecords(db, own, all);
  const questions = questionsOf(month, today, own, records.figures, holidays);
  return { month, questions, records, entries, uses: await usesOf(db, own, all) };
}

export async function checkRecords(
  db: Database,
  own: readonly MetricInService[],
  all: readonly MetricInService[],
): Promise<CheckRecords> {
  const metrics = withTheirSums(own, all);
  const metricIds = metrics.map(({ id }) => id);
  const figures = await figuresInForce(db, { metricIds });
  return { metrics, figures, events: await eventsOf(db, metricIds) };
}

/** Includes all metrics that the form names. */
export const openSentReturn = async (
  asked: Parameters<typeof openReturn>[0] & { request: Request },
  { month }: { month: string },
): Promise<OpenReturn> => openReturn(asked, month, slugsIn(await asked.request.clone().formData()));

export async function usesOf(
  db: Database,
  metrics: readonly MetricInService[],
  all: readonly MetricInService[],
): Promise<Record<string, Use>> {
  const none = { figures: [], events: [], objectives: [], trials: [], channels: [], targets: [] };
  const campaigns = await allCampaigns(db);
  const links = await campaignMetrics(db);
  const known = recordsByMetric({ ...none, metrics: all, campaigns, campaignMetrics: links });
  return Object.fromEntries(metrics.map((metric) => [metric.slug, useOf(metric, known)]));
}

/** Identifies a submission by its person, answers and the figures that they replace. */
export function fingerprintOf(
  personId: number,
  answers: readonly (Answer & { reason?: string })[],
): string {
  const said = answers
    .map(({ question: { metric, period }, amount, note, startedFrom, reason }) =>
      JSON.stringify([metric.id, period, amount, note, startedFrom, reason]),
    )
    .toSorted();
  return hashOf(JSON.stringify([personId, said]));
}
