import type {
  Campaign,
  CampaignMetric,
  Channel,
  Objective,
  Trial,
} from "#app/domain/campaigns/campaign.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { type EffectOf, effectOf } from "./effect.ts";

/** The records behind a page about metrics and campaigns. */
export type Records = {
  /** The most important first. */
  metrics: readonly MetricInService[];
  /** In force, in time order. */
  figures: readonly FigureInForce[];
  events: readonly MetricEvent[];
  /** Oldest first. */
  campaigns: readonly Campaign[];
  campaignMetrics: readonly CampaignMetric[];
  objectives: readonly Objective[];
  channels: readonly Channel[];
  /** The campaigns that were entered as randomised trials. */
  trials: readonly Trial[];
  targets: readonly Target[];
  /** May remember earlier answers; the default works each out afresh. */
  effectOf?: EffectOf;
};

/** The records that can be edited, of which a published review keeps a copy. */
export type RecordsBesideFigures = Omit<Records, "figures" | "effectOf">;

/** The same records, indexed by what they belong to. */
export type RecordsByMetric = {
  metrics: ReadonlyMap<number, MetricInService>;
  figures: ReadonlyMap<number, readonly FigureInForce[]>;
  events: ReadonlyMap<number, readonly MetricEvent[]>;
  targets: ReadonlyMap<number, readonly Target[]>;
  /** Meant to move a metric, by metric. */
  campaigns: ReadonlyMap<number, readonly Campaign[]>;
  /** Meant to be moved, by campaign. */
  outcomes: ReadonlyMap<number, readonly MetricInService[]>;
  /** By campaign, as the rest. */
  vanity: ReadonlyMap<number, readonly MetricInService[]>;
  objectives: ReadonlyMap<number, readonly Objective[]>;
  trials: ReadonlyMap<number, Trial>;
  /** In pounds. */
  spend: ReadonlyMap<number, number>;
  effectOf: EffectOf;
  /** Worked out already, by campaign, metric and month; `campaignVerdict` fills it. */
  verdicts: Map<string, OutcomeVerdict>;
};

const sorted = new WeakMap<Records, RecordsByMetric>();

/** Indexes the records of a request once. */
export function recordsByMetric(records: Records): RecordsByMetric {
  const known = sorted.get(records) ?? sort(records);
  sorted.set(records, known);
  return known;
}

function sort(records: Records): RecordsByMetric {
  const metrics = new Map(records.metrics.map((metric) => [metric.id, metric]));
  const campaigns = new Map(records.campaigns.map((campaign) => [campaign.id, campaign]));
  const meant = records.campaignMetrics.filter(({ relation }) => relation === "meant to move");
  const beside = records.campaignMetrics.filter(({ relation }) => relation === "vanity beside");
  const metricsOf = (links: typeof meant) =>
    grouped(
      links,
      ({ campaignId }) => campaignId,
      ({ metricId }) => metrics.get(metricId),
    );
  return {
    metrics,
    figures: Map.groupBy(records.figures, ({ metricId }) => metricId),
    events: Map.groupBy(records.events, ({ metricId }) => metricId),
    targets: Map.groupBy(records.targets, ({ metricId }) => metricId),
    campaigns: grouped(
      meant,
      ({ metricId }) => metricId,
      ({ campaignId }) => campaigns.get(campaignId),
    ),
    outcomes: metricsOf(meant),
    vanity: metricsOf(beside),
    trials: new Map(records.trials.map((trial) => [trial.campaignId, trial])),
    objectives: Map.groupBy(records.objectives, ({ campaignId }) => campaignId),
    spend: new Map(
      [...Map.groupBy(records.channels, ({ campaignId }) => campaignId)].map(([id, channels]) => [
        id,
        channels.reduce((sum, { spend }) => sum + spend, 0),
      ]),
    ),
    effectOf: records.effectOf ?? effectOf,
    verdicts: new Map(),
  };
}

function grouped<Link, Found>(
  links: readonly Link[],
  key: (link: Link) => number,
  find: (link: Link) => Found | undefined,
): Map<number, Found[]> {
  const groups = new Map<number, Found[]>();
  for (const link of links) {
    const found = find(link);
    if (found === undefined) continue;
    const group = groups.get(key(link));
    if (group) group.push(found);
    else groups.set(key(link), [found]);
  }
  return groups;
}
