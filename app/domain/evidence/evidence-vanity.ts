import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { isWithin } from "#app/domain/campaigns/vanity.ts";
import { numberOf } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { RecordsByMetric } from "#app/domain/verdicts/records.ts";
import { towards } from "#app/domain/verdicts/relative.ts";
import {
  type RankCorrelation,
  rankCorrelation,
} from "#app/statistics/evidence/rank-correlation.ts";
import type { EvidenceRow } from "./evidence-row.ts";

/** A campaign's mean vanity number a period, and how far its outcome moved the way that was wanted. */
export type VanityPair = { campaign: Campaign; vanity: number; gain: number };

export type VanityKind = {
  /** What it counts: "likes", "impressions". */
  unit: string;
  isShare: boolean;
  /** The most of it first. */
  pairs: VanityPair[];
  /** Null where either does not vary. */
  correlation: RankCorrelation | null;
  /** How campaigns with more of it came out. */
  seen: "too few" | "nothing" | "better" | "worse";
};

/** The fewest campaigns for a chart, and for a finding (docs/statistics.md 7). */
export const fewestDrawn = 6;
export const fewestTold = 10;

/** Kinds with enough campaigns to draw, the most first. */
export function vanityKinds(
  rows: readonly EvidenceRow[],
  records: Pick<RecordsByMetric, "vanity" | "figures">,
): VanityKind[] {
  const found = rows.flatMap((row) => pairsIn(row, records));
  return [...Map.groupBy(found, ({ unit, isShare }) => `${unit} ${isShare}`).values()]
    .filter((alike) => alike.length >= fewestDrawn)
    .map(kindOf)
    .toSorted(
      (one, other) => other.pairs.length - one.pairs.length || (one.unit < other.unit ? -1 : 1),
    );
}

type Found = VanityPair & Pick<VanityKind, "unit" | "isShare">;

/** Counts over several accounts are added up; shares are averaged. */
function pairsIn(
  { campaign, wanted, relative }: EvidenceRow,
  { vanity, figures }: Pick<RecordsByMetric, "vanity" | "figures">,
): Found[] {
  if (relative === null) return [];
  const gain = towards(wanted, relative).extra;
  const own = (vanity.get(campaign.id) ?? []).flatMap((metric) => {
    const numbers = (figures.get(metric.id) ?? [])
      .filter(({ period }) => isWithin(period, campaign))
      .flatMap((figure) => numberOf(figure) ?? []);
    return numbers.length === 0 ? [] : [{ ...kindIn(metric), mean: meanOf(numbers) }];
  });
  return [...Map.groupBy(own, ({ unit, isShare }) => `${unit} ${isShare}`).values()].flatMap(
    (alike) => {
      const [{ unit, isShare } = { unit: "", isShare: false }] = alike;
      const mean = meanOf(alike.map((one) => one.mean));
      return [{ campaign, gain, unit, isShare, vanity: isShare ? mean : mean * alike.length }];
    },
  );
}

const kindIn = ({ measure, unit, partUnit }: MetricInService) => ({
  unit: (partUnit ?? unit).trim().toLocaleLowerCase("en-GB"),
  isShare: measure === "share",
});

function kindOf(found: readonly Found[]): VanityKind {
  const pairs = found
    .map(({ campaign, vanity, gain }) => ({ campaign, vanity, gain }))
    .toSorted((one, other) => other.vanity - one.vanity);
  const correlation = rankCorrelation(
    pairs.map(({ vanity }) => vanity),
    pairs.map(({ gain }) => gain),
  );
  const { unit = "", isShare = false } = found[0] ?? {};
  return { unit, isShare, pairs, correlation, seen: seenIn(pairs.length, correlation) };
}

function seenIn(campaigns: number, correlation: RankCorrelation | null): VanityKind["seen"] {
  if (campaigns < fewestTold) return "too few";
  const { rho = 0, low = null, high = null } = correlation ?? {};
  if (low === null || high === null || low * high <= 0) return "nothing";
  return rho > 0 ? "better" : "worse";
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
