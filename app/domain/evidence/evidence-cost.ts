import { type Campaign, type ChannelKind, channelKinds } from "#app/domain/campaigns/campaign.ts";
import type { EvidenceRow } from "./evidence-row.ts";

/** Pounds for one extra outcome over several campaigns: never a single number. */
export type CostRange =
  | { known: "range"; low: number; high: number }
  /** In some campaigns there may have been no extra at all. */
  | { known: "from"; low: number }
  | { known: "none" };

/** The cost of one extra outcome in campaigns that used a channel. */
export type ChannelCost = {
  channel: ChannelKind;
  /** A metric's name, or what several metrics count. */
  outcome: string;
  isName: boolean;
  way: "more" | "fewer";
  campaigns: Campaign[];
  cost: CostRange;
};

/** A campaign's whole cost counts in each of its channels; only like outcomes are put together. */
export function channelCosts(rows: readonly EvidenceRow[]): ChannelCost[] {
  return channelKinds.flatMap((channel) => {
    const own = rows.filter((row) => row.channels.some(({ kind }) => kind === channel));
    return [...Map.groupBy(own.filter(hasCost), likeness).values()]
      .map((alike) => ({
        channel,
        ...outcomeOf(alike),
        way: wayOf(alike[0]),
        campaigns: alike.map(({ campaign }) => campaign),
        cost: rangeOf(alike),
      }))
      .toSorted((one, other) => one.outcome.localeCompare(other.outcome, "en-GB"));
  });
}

const hasCost = ({ verdict }: EvidenceRow) => verdict.costOfExtra !== null;

const wayOf = (row: EvidenceRow | undefined): ChannelCost["way"] =>
  row?.wanted === "fewer" ? "fewer" : "more";

const likeness = (row: EvidenceRow) => `${wayOf(row)} ${thingsIn(row)}`;

const thingsIn = ({ verdict: { metric } }: EvidenceRow) =>
  [metric?.unit, metric?.partUnit].filter(Boolean).join(" ");

function outcomeOf(alike: readonly EvidenceRow[]): Pick<ChannelCost, "outcome" | "isName"> {
  const names = new Set(alike.map(({ verdict }) => verdict.metric?.name ?? ""));
  const [only = "", ...others] = names;
  return others.length === 0 || !alike[0]
    ? { outcome: only, isName: true }
    : { outcome: thingsIn(alike[0]), isName: false };
}

function rangeOf(rows: readonly EvidenceRow[]): CostRange {
  const costs = rows.flatMap(({ verdict }) => verdict.costOfExtra ?? []);
  const lows = costs.flatMap((cost) => (cost.known === "no extra" ? [] : [cost.low]));
  if (lows.length === 0) return { known: "none" };
  const highs = costs.flatMap((cost) => (cost.known === "cost" ? [cost.high] : []));
  const low = Math.min(...lows);
  if (highs.length < costs.length) return { known: "from", low };
  return { known: "range", low, high: Math.max(...highs) };
}
