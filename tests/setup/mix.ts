import { shift } from "#app/domain/calendar/period.ts";
import type { ChannelKind, Purpose, Trial } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService, Polarity } from "#app/domain/metrics/metric.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import { figures, leaflet, metric } from "./series.ts";

/** A campaign among others, on an outcome of its own: three years about a level, and from its start so much more or fewer. */
export type Plan = {
  name?: string;
  /** How many months after January 2023 it starts, and how many later it ends; null where no end is set. */
  start?: number;
  length?: number | null;
  level?: number;
  jump?: number;
  months?: number;
  polarity?: Polarity;
  unit?: string;
  /** Whether it names its outcome. */
  isNamed?: boolean;
  purpose?: Purpose | null;
  audience?: string | null;
  channels?: { kind: ChannelKind; spend?: number; hours?: number }[];
  /** Likes in each month. */
  likes?: number | null;
  trial?: Omit<Trial, "campaignId">;
};

const first = "2023-01";
export const mixToday = "2026-11-05";

/** Wanders a little about nothing, and is the same every time. */
const wander = (month: number, id: number) => ((month * 7 + id * 3) % 11) - 5;

export function mixOf(plans: readonly Plan[]): Records {
  const made = plans.map((plan, place) => partsOf(plan, place + 1));
  return {
    metrics: made.flatMap(({ metrics }) => metrics),
    figures: made.flatMap((one) => one.figures),
    events: [],
    campaigns: made.map(({ campaign }) => campaign),
    campaignMetrics: made.flatMap(({ links }) => links),
    objectives: [],
    channels: made.flatMap(({ channels }) => channels),
    targets: [],
    trials: plans.flatMap(({ trial }, place) =>
      trial ? [{ ...trial, campaignId: place + 1 }] : [],
    ),
  };
}

function partsOf(plan: Plan, id: number) {
  const { start = 36, length = 2, level = 100, jump = 0, months = 46, channels = [] } = plan;
  const outcome: MetricInService = metric({
    id: 2 * id,
    slug: `outcome-${id}`,
    name: `Outcome ${id}`,
    unit: plan.unit ?? "visits",
    polarity: plan.polarity ?? "higher is better",
  });
  const likes = metric({
    id: 2 * id + 1,
    slug: `likes-${id}`,
    name: `Likes ${id}`,
    stage: "output",
    unit: "likes",
    polarity: "neither",
  });
  const said = Array.from({ length: months }, (_, month) =>
    Math.max(0, level + wander(month, id) + (month >= start ? jump : 0)),
  );
  const liked = Array.from({ length: months }, () => plan.likes ?? null);
  return {
    metrics: [outcome, likes],
    figures: [...figures(first, said, outcome.id), ...figures(first, liked, likes.id)],
    campaign: {
      ...leaflet,
      id,
      slug: `campaign-${id}`,
      name: plan.name ?? `Campaign ${id}`,
      startsOn: `${shift(first, start)}-05`,
      endsOn: length === null ? null : `${shift(first, start + length)}-20`,
      purpose: plan.purpose ?? null,
      audience: plan.audience ?? null,
    },
    links: [
      ...(plan.isNamed === false
        ? []
        : [{ campaignId: id, metricId: outcome.id, relation: "meant to move" as const }]),
      { campaignId: id, metricId: likes.id, relation: "vanity beside" as const },
    ],
    channels: channels.map(({ kind, spend = 0, hours = 0 }, place) => ({
      id: 100 * id + place,
      campaignId: id,
      kind,
      name: kind,
      spend,
      hours,
    })),
  };
}
