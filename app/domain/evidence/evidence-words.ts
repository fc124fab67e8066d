/** What may be said of many campaigns together: how many of them came out how, and nothing of why. */

import { listInWords } from "#app/domain/metrics/wording.ts";
import type { Tally } from "./evidence-group.ts";

/** "In 4 of the 10 campaigns that can be judged, the outcome moved as was wanted". */
export function findingInWords(tally: Tally): string {
  const { all, judged, "as wanted": wanted } = tally;
  if (all === 0) return "No campaign is over yet";
  if (judged === 0) return "Nothing can be said yet of what works";
  if (judged === 1)
    return `In the one campaign that can be judged, the outcome ${wanted === 1 ? "moved as was wanted" : "did not move as was wanted"}`;
  const count = wanted === 0 ? "none" : wanted === judged ? "all" : String(wanted);
  return `In ${count} of the ${judged} campaigns that can be judged, the outcome moved as was wanted`;
}

/** "5 showed no clear change, in 1 the opposite of what was wanted came about, and of 3 more nothing can be said." */
export function othersInWords(tally: Tally): string {
  const { "no clear change": unclear, unwanted, moved, untold, judged } = tally;
  const parts = [
    unclear > 0 && `${unclear} showed no clear change`,
    unwanted > 0 && `in ${unwanted} the opposite of what was wanted came about`,
    moved > 0 && `in ${moved} an outcome moved of which neither way was wanted`,
    untold > 0 && `of ${untold}${judged > 0 ? " more" : ""} nothing can be said`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : sentence(listInWords(parts));
}

/** "12 of 13 campaigns named an outcome; 10 can be judged; 5 of those showed no clear change." */
export function registerInWords({ all, named, judged, "no clear change": unclear }: Tally): string {
  const campaigns = all === 1 ? "1 campaign" : `${all} campaigns`;
  const seen = judged === 0 ? "" : `; ${unclear} of those showed no clear change`;
  return `${named} of ${campaigns} named an outcome; ${judged} can be judged${seen}.`;
}

/** "8 campaigns, of which 6 can be judged; in 2 the outcome moved as was wanted." */
export function tallyInWords({ all, judged, "as wanted": wanted }: Tally): string {
  const campaigns = all === 1 ? "1 campaign" : `${all} campaigns`;
  if (judged === 0) return `${campaigns}, of which none can be judged.`;
  const those = all === judged ? "" : `, of which ${judged} can be judged`;
  return `${campaigns}${those}; in ${wanted} the outcome moved as was wanted.`;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
