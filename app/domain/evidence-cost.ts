import { type Campaign, type ChannelKind, channelKinds } from "./campaign.ts";
import { isCounted, roughly } from "./cost-of-extra.ts";
import type { EvidenceRow } from "./evidence-row.ts";
import type { Metric } from "./metric.ts";

/** Pounds for one extra outcome, over campaigns that may differ: never one number. */
export type CostRange =
  | { known: "range"; low: number; high: number }
  /** So much at least; in some of them it could be that there was no extra at all. */
  | { known: "from"; low: number }
  | { known: "none" };

/** What one extra of one kind of outcome cost in campaigns that used a channel. */
export type ChannelCost = {
  channel: ChannelKind;
  /** "more sign-ups made online", "fewer calls". */
  outcome: string;
  campaigns: Campaign[];
  cost: CostRange;
};

/**
 * The whole cost of each campaign counts in every channel that it used: nobody can tell which of them did it. Only like
 * outcomes are put together.
 */
export function channelCosts(rows: readonly EvidenceRow[]): ChannelCost[] {
  return channelKinds.flatMap((channel) => {
    const own = rows.filter((row) => row.channels.some(({ kind }) => kind === channel));
    const reckoned = own.flatMap((row) => {
      const outcome = outcomeIn(row);
      return outcome ? [{ row, outcome }] : [];
    });
    return [...Map.groupBy(reckoned, ({ outcome }) => outcome)]
      .toSorted(([one], [other]) => one.localeCompare(other, "en-GB"))
      .map(([outcome, alike]) => ({
        channel,
        outcome,
        campaigns: alike.map(({ row }) => row.campaign),
        cost: rangeOf(alike.map(({ row }) => row)),
      }));
  });
}

function rangeOf(rows: readonly EvidenceRow[]): CostRange {
  const costs = rows.flatMap(({ standing }) => standing.costOfExtra ?? []);
  const lows = costs.flatMap((cost) => (cost.known === "no extra" ? [] : [cost.low]));
  if (lows.length === 0) return { known: "none" };
  const highs = costs.flatMap((cost) => (cost.known === "cost" ? [cost.high] : []));
  const low = Math.min(...lows);
  if (highs.length < costs.length) return { known: "from", low };
  return { known: "range", low, high: Math.max(...highs) };
}

/** "£3.12 to £4.52", "£2.10 or more; it could be no extra at all", "no extra". */
export function costRangeInWords(cost: CostRange): string {
  switch (cost.known) {
    case "range":
      return `${roughly(cost.low)} to ${roughly(cost.high)}`;
    case "from":
      return `${roughly(cost.low)} or more; it could be no extra at all`;
    case "none":
      return "no extra";
  }
}

function outcomeIn({ standing, wanted }: EvidenceRow): string | null {
  const { verdict, costOfExtra } = standing;
  if (!verdict || !costOfExtra || !isCounted(verdict.metric)) return null;
  return `${wanted === "fewer" ? "fewer" : "more"} ${thingsIn(verdict.metric)}`;
}

const thingsIn = ({ unit, partUnit }: Pick<Metric, "unit" | "partUnit">) =>
  partUnit === null ? unit : `${unit} ${partUnit}`;
