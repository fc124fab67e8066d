import { type ChannelKind, channelKinds } from "#app/domain/campaigns/campaign.ts";
import { type Cost, costOf } from "#app/domain/campaigns/cost.ts";
import type { EvidenceRow } from "./evidence-row.ts";

/** Money and hours spent on outcomes with a verdict, on those without one, and on none that was measured. */
export type SpendShare = {
  /** Null for all channels together. */
  channel: ChannelKind | null;
  all: Cost;
  judged: Cost;
  untold: Cost;
  unmeasured: Cost;
};

/** All channels together first, then each by unmeasured spend, then by spend. */
export function spendShares(rows: readonly EvidenceRow[]): SpendShare[] {
  const shares = channelKinds
    .map((channel) => shareOf(channel, rows))
    .filter(({ all }) => all.spend > 0 || all.hours > 0)
    .toSorted(
      (one, other) =>
        other.unmeasured.spend - one.unmeasured.spend || other.all.spend - one.all.spend,
    );
  return [shareOf(null, rows), ...shares];
}

function shareOf(channel: ChannelKind | null, rows: readonly EvidenceRow[]): SpendShare {
  const costIn = (own: readonly EvidenceRow[]) =>
    costOf(
      own.flatMap(({ channels }) =>
        channels.filter(({ kind }) => channel === null || kind === channel),
      ),
    );
  const isJudged = ({ outcome }: EvidenceRow) => outcome !== "untold";
  return {
    channel,
    all: costIn(rows),
    judged: costIn(rows.filter(isJudged)),
    untold: costIn(rows.filter((row) => !isJudged(row) && isMeasured(row))),
    unmeasured: costIn(rows.filter((row) => !isMeasured(row))),
  };
}

const isMeasured = ({ verdict: { effect } }: EvidenceRow) =>
  effect !== null && effect.verdict !== "no figures";

/** In whole percent; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((100 * part) / whole) : null;
