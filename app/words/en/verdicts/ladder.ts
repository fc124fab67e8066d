import type { ClaimBasis } from "#app/domain/verdicts/claim-basis.ts";
import type { Rung } from "#app/domain/verdicts/rung.ts";

/** Words in a text that say more than its rung allows. */
export type WordsAbove = {
  /** In UTF-16 units of the text, the end not included. */
  from: number;
  to: number;
  words: string;
  /** The rung from which they are allowed; null for those that never are. */
  allowedFrom: Rung | null;
  permitted: string[];
};

const permittedOn: Record<Rung, string[]> = {
  0: ["was delivered"],
  1: ["was followed by", "higher than in …"],
  2: ["moved outside its normal variation", "higher than expected from its own past"],
  3: ["rose more than in the comparison"],
  4: ["caused an estimated …"],
};

/** What may be said on a rung, the strongest first: its own words and those of the rungs below. */
export const permittedWords = (rung: Rung): string[] =>
  ([4, 3, 2, 1, 0] as const).filter((one) => one <= rung).flatMap((one) => permittedOn[one]);

/** Words by the lowest rung that may use them. Null: none may. */
const patterns: [Rung | null, RegExp][] = [
  [null, /\b(?:prov(?:e[nsd]?|ing)|proof (?:that|of)|demonstrat(?:ed?|es|ing) that)\b/],
  [null, /\b(?:(?:highly |statistically )?significant(?:ly)?|significance)\b/],
  [null, /\b(?:9[059](?:\.\d+)?\s?(?:%|per ?cent) (?:confident|certain|sure)|beyond doubt)\b/],
  [null, /\b(?:guarante(?:e[sd]?|eing)|undoubtedly|without (?:a )?doubt|definitely)\b/],
  [4, /\b(?:caus(?:ed|ing)|(?<!\bother )(?<!\bor )causes)\b/],
  [4, /\b(?:(?:has |have |had )?led|leads|leading) (?:directly )?to\b/],
  [4, /\b(?:drove|driven by|drives|driving (?:up|down)|spurred|sparked|triggered)\b/],
  [4, /\b(?:thanks to|because of|due to|owing to|on account of|down to (?:our|the|this))\b/],
  [4, /\b(?:result(?:ed|s|ing) (?:in|from)|as a (?:direct )?(?:result|consequence) of)\b/],
  [
    4,
    /\b(?:deliver(?:ed|s|ing)|achiev(?:ed|es|ing)|produc(?:ed|es|ing)|creat(?:ed|es|ing)|generat(?:ed|es|ing)|secur(?:ed|es|ing)|w[oi]n) (?:an?|the|\d[\d,.]*|more|fewer)\b[^.;:]{0,40}?\b(?:increases?|rises?|falls?|drops?|reductions?|decreases?|growth|improvements?|uplift|shift|more|fewer|extra|savings?)\b/,
  ],
  [4, /\b(?:attribut(?:able|ed) to|responsible for (?:the|an?)|credited with|made possible by)\b/],
  [4, /\b(?:boost(?:ed|s|ing)|transformed|slashed|turned around|(?:pushed|brought) (?:up|down))\b/],
  [
    4,
    /\b(?:(?:the|its|our) (?:effect|impact|influence) (?:of|on)|had an? (?:\w+ )?(?:effect|impact) on)\b/,
  ],
  [4, /(?<!\bif )\b(?:the|our|this) (?:campaign|leaflet|work) (?:has )?worked\b/],
  [4, /\b(?:persuaded|convinced|made (?:people|residents|households))\b/],
  [
    3,
    /\b(?:rose|fell|grew|more|fewer|less|higher|lower) (?:\w+ )?than in (?:the|a|our) comparison\b/,
  ],
  [2, /\b(?:more|fewer|less|higher|lower|better|worse) than expected\b/],
  [2, /\boutside (?:its|the|their) (?:normal variation|usual range)\b/],
  [1, /\b(?:was followed by|higher than in|lower than in)\b/],
];

export function wordsAbove(text: string, rung: Rung): WordsAbove[] {
  const permitted = permittedWords(rung);
  const found = patterns
    .filter(([from]) => from === null || from > rung)
    .flatMap(([allowedFrom, pattern]) =>
      [...text.matchAll(new RegExp(pattern, "giu"))].map(({ index, 0: words }): WordsAbove => {
        return { from: index, to: index + words.length, words, allowedFrom, permitted };
      }),
    )
    .sort((one, other) => one.from - other.from || other.to - one.to);
  return found.filter((one, index) => !found.slice(0, index).some(({ to }) => one.from < to));
}

/** Names are left aside. */
export function wordsAboveBasis(text: string, { rung, names }: ClaimBasis): WordsAbove[] {
  const masked = names
    .filter((name) => name.length > 0)
    .reduce((said, name) => said.replaceAll(name, (known) => "·".repeat(known.length)), text);
  return wordsAbove(masked, rung);
}
