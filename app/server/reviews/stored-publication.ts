import { z } from "zod";
import { cadences } from "#app/domain/calendar/calendars.ts";
import {
  campaignKinds,
  campaignRelations,
  channelKinds,
  purposes,
} from "#app/domain/campaigns/campaign.ts";
import { nations } from "#app/domain/council/council.ts";
import { eventCauses, eventKinds } from "#app/domain/metrics/event.ts";
import { measures, polarities, stages } from "#app/domain/metrics/metric.ts";
import { decisionKinds, outcomeStates } from "#app/domain/reviews/decision.ts";
import type { RecordsAtPublication } from "#app/domain/reviews/publication.ts";
import { readVersioned } from "#app/server/versioned-json.ts";

const text = z.string();
const number = z.number();
const id = z.number();
const textOrNull = text.nullable();
const idOrNull = id.nullable();

const metric = z.object({
  id,
  slug: text,
  name: text,
  serviceId: id,
  stage: z.enum(stages),
  measure: z.enum(measures),
  unit: text,
  partUnit: textOrNull,
  decimals: number,
  polarity: z.enum(polarities),
  cadence: z.enum(cadences),
  question: textOrNull,
  partOfId: idOrNull,
  definition: text,
  source: text,
  ownerId: idOrNull,
  dueDay: number,
  priority: number,
  serviceName: text,
  ownerName: textOrNull,
  since: textOrNull,
});

const event = z.object({
  id,
  metricId: id,
  kind: z.enum(eventKinds),
  cause: z.enum(eventCauses).nullable(),
  day: text,
  name: text,
  note: textOrNull,
});

const campaign = z.object({
  id,
  slug: text,
  name: text,
  kind: z.enum(campaignKinds),
  startsOn: text,
  endsOn: textOrNull,
  summary: text,
  purpose: z.enum(purposes).nullable(),
  policyAim: textOrNull,
  audience: textOrNull,
  ownerId: idOrNull,
});

const objective = z.object({
  campaignId: id,
  metricId: id,
  baseline: number,
  change: number,
  byWhen: text,
  explanation: text,
  comparisonId: idOrNull,
  comparisonUntouched: z.literal([0, 1]),
  followUp: number,
});

const trial = z.object({
  campaignId: id,
  design: text,
  outcome: text,
  treatedSize: number,
  treatedCount: number,
  controlSize: number,
  controlCount: number,
});

const decision = z.object({
  id,
  month: text,
  campaignId: idOrNull,
  kind: z.enum(decisionKinds),
  text,
  ownerId: id,
  dueMonth: text,
  madeById: idOrNull,
  madeAt: text,
  campaignSlug: textOrNull,
  campaignName: textOrNull,
  ownerName: text,
  outcomeId: idOrNull,
  state: z.enum(outcomeStates).nullable(),
  note: textOrNull,
  saidBy: textOrNull,
  saidAt: textOrNull,
});

const firstVersion = z.object({
  metrics: z.array(metric),
  events: z.array(event),
  campaigns: z.array(campaign),
  campaignMetrics: z.array(
    z.object({ campaignId: id, metricId: id, relation: z.enum(campaignRelations) }),
  ),
  objectives: z.array(objective),
  channels: z.array(
    z.object({
      id,
      campaignId: id,
      kind: z.enum(channelKinds),
      name: text,
      spend: number,
      hours: number,
    }),
  ),
  trials: z.array(trial),
  targets: z.array(z.object({ id, metricId: id, period: text, value: number, reason: text })),
  decisions: z.array(decision),
  nation: z.enum(nations),
}) satisfies z.ZodType<RecordsAtPublication>;

/** The facts as of a review's publication, from the JSON stored then. */
export const readPublication = (stored: string): RecordsAtPublication =>
  readVersioned<RecordsAtPublication>(stored, "publication.known", { 1: firstVersion });
