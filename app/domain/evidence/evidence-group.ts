import { channelKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import { towards } from "#app/domain/verdicts/relative.ts";
import { type EvidenceOutcome, type EvidenceRow, evidenceOutcomes } from "./evidence-row.ts";

export const evidenceGroupings = ["verdict", "channel", "purpose", "audience"] as const;
export type EvidenceGrouping = (typeof evidenceGroupings)[number];

/** `key` is null for campaigns whose plans do not say. */
export type EvidenceGroup = { key: string | null; rows: EvidenceRow[]; tally: Tally };

export type Tally = {
  all: number;
  /** With an outcome. */
  named: number;
  /** With a verdict. */
  judged: number;
} & Record<EvidenceOutcome, number>;

export function tallyOf(rows: readonly Pick<EvidenceRow, "verdict" | "outcome">[]): Tally {
  const came = (outcome: EvidenceOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    all: rows.length,
    named: rows.filter(({ verdict }) => verdict.kind !== "no outcome").length,
    judged: rows.length - came("untold"),
    "as wanted": came("as wanted"),
    unwanted: came("unwanted"),
    moved: came("moved"),
    "no clear change": came("no clear change"),
    untold: came("untold"),
  };
}

/** A campaign over several channels is in the group of each; empty groups are left out. */
export function groupedBy(by: EvidenceGrouping, rows: readonly EvidenceRow[]): EvidenceGroup[] {
  const inOrder = rows.toSorted(bestFirst);
  const groups = new Map<string | null, EvidenceRow[]>();
  for (const row of inOrder)
    for (const key of keysOf[by](row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return [...groups]
    .toSorted(([one], [other]) => placeOf(by, one) - placeOf(by, other) || byText(one, other))
    .map(([key, own]) => ({ key, rows: own, tally: tallyOf(own) }));
}

const keysOf: Record<EvidenceGrouping, (row: EvidenceRow) => (string | null)[]> = {
  verdict: ({ outcome }) => [outcome],
  channel: ({ channels }) => {
    const kinds = new Set(channels.map(({ kind }) => kind));
    return kinds.size > 0 ? [...kinds] : [null];
  },
  purpose: ({ campaign }) => [campaign.purpose],
  audience: ({ campaign }) => [campaign.audience?.trim() || null],
};

const orders: Partial<Record<EvidenceGrouping, readonly string[]>> = {
  verdict: evidenceOutcomes,
  channel: channelKinds,
  purpose: purposes,
};

function placeOf(by: EvidenceGrouping, key: string | null): number {
  if (key === null) return Number.POSITIVE_INFINITY;
  return orders[by]?.indexOf(key) ?? 0;
}

const byText = (one: string | null, other: string | null) =>
  (one ?? "").localeCompare(other ?? "", "en-GB");

/** By outcome, best first; then by strength; then by how far it moved in the intended direction. */
function bestFirst(one: EvidenceRow, other: EvidenceRow): number {
  const place = ({ outcome }: EvidenceRow) => evidenceOutcomes.indexOf(outcome);
  const strength = ({ verdict }: EvidenceRow) => verdict.strength ?? "";
  return (
    place(one) - place(other) ||
    strength(one).localeCompare(strength(other)) ||
    gainOf(other) - gainOf(one) ||
    byText(one.campaign.name, other.campaign.name)
  );
}

const gainOf = ({ wanted, relative }: EvidenceRow): number =>
  relative ? towards(wanted, relative).extra : 0;
