import { differenceOfProportions } from "#app/statistics/two-proportions.ts";
import { type Tally, tallyOf } from "./evidence-group.ts";
import type { EvidenceRow } from "./evidence-row.ts";

/** Campaigns with social media compared with those without. */
export type SocialBeside = { used: Tally; not: Tally; seen: SocialSeen };

/** The difference of the shares that came out as wanted, with limits from -1 to 1; or why there is none. */
export type SocialSeen =
  | { kind: "unjudged" | "too few" }
  | { kind: "no difference" | "more often" | "less often"; low: number; high: number };

export function socialBeside(rows: readonly EvidenceRow[]): SocialBeside {
  const usesIt = ({ channels }: EvidenceRow) => channels.some(({ kind }) => kind === "social");
  const used = tallyOf(rows.filter(usesIt));
  const not = tallyOf(rows.filter((row) => !usesIt(row)));
  return { used, not, seen: seenIn(used, not) };
}

/** With fewer, even two campaigns against two would look different. */
export const fewestOfEach = 6;

function seenIn(used: Tally, not: Tally): SocialSeen {
  const fewest = Math.min(used.judged, not.judged);
  if (fewest === 0) return { kind: "unjudged" };
  if (fewest < fewestOfEach) return { kind: "too few" };
  const group = (tally: Tally) => ({ part: tally["as wanted"], whole: tally.judged });
  const { low, high } = differenceOfProportions(group(used), group(not));
  if (low <= 0 && high >= 0) return { kind: "no difference", low, high };
  return { kind: low > 0 ? "more often" : "less often", low, high };
}
