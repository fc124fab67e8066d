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

const id = z.number();
const idOrNull = id.nullable();
const number = z.number();
const text = z.string();
const textOrNull = text.nullable();

const all = <Type extends z.ZodType, Name extends string>(type: Type, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, type])) as Record<Name, Type>;

const metric = z.object({
  ...all(id, "id", "serviceId"),
  ...all(idOrNull, "partOfId", "ownerId"),
  ...all(text, "slug", "name", "unit", "definition", "source", "serviceName"),
  ...all(textOrNull, "partUnit", "question", "ownerName", "since"),
  ...all(number, "decimals", "dueDay", "priority"),
  stage: z.enum(stages),
  measure: z.enum(measures),
  polarity: z.enum(polarities),
  cadence: z.enum(cadences),
});

const event = z.object({
  ...all(id, "id", "metricId"),
  ...all(text, "day", "name"),
  kind: z.enum(eventKinds),
  cause: z.enum(eventCauses).nullable(),
  note: textOrNull,
});

const campaign = z.object({
  id,
  ownerId: idOrNull,
  ...all(text, "slug", "name", "startsOn", "summary"),
  ...all(textOrNull, "endsOn", "policyAim", "audience"),
  kind: z.enum(campaignKinds),
  purpose: z.enum(purposes).nullable(),
});

const campaignMetric = z.object({
  ...all(id, "campaignId", "metricId"),
  relation: z.enum(campaignRelations),
});

const objective = z.object({
  ...all(id, "campaignId", "metricId"),
  ...all(number, "baseline", "change", "followUp"),
  ...all(text, "byWhen", "explanation"),
  comparisonId: idOrNull,
  comparisonUntouched: z.literal([0, 1]),
});

const channel = z.object({
  ...all(id, "id", "campaignId"),
  ...all(number, "spend", "hours"),
  kind: z.enum(channelKinds),
  name: text,
});

const trial = z.object({
  campaignId: id,
  ...all(text, "design", "outcome"),
  ...all(number, "treatedSize", "treatedCount", "controlSize", "controlCount"),
});

const target = z.object({
  ...all(id, "id", "metricId"),
  ...all(text, "period", "reason"),
  value: number,
});

const decision = z.object({
  ...all(id, "id", "ownerId"),
  ...all(idOrNull, "campaignId", "madeById", "outcomeId"),
  ...all(text, "month", "text", "dueMonth", "madeAt", "ownerName"),
  ...all(textOrNull, "campaignSlug", "campaignName", "note", "saidBy", "saidAt"),
  kind: z.enum(decisionKinds),
  state: z.enum(outcomeStates).nullable(),
});

const firstVersion = z.object({
  metrics: z.array(metric),
  events: z.array(event),
  campaigns: z.array(campaign),
  campaignMetrics: z.array(campaignMetric),
  objectives: z.array(objective),
  channels: z.array(channel),
  trials: z.array(trial),
  targets: z.array(target),
  decisions: z.array(decision),
  nation: z.enum(nations),
}) satisfies z.ZodType<RecordsAtPublication>;

/** @throws Error if a later release stored them */
export const readPublication = (stored: string): RecordsAtPublication =>
  readVersioned<RecordsAtPublication>(stored, "publication.known", { 1: firstVersion });
