import type { ClaimBasis } from "#app/domain/verdicts/claim-basis.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { type WordsAbove, wordsAboveBasis } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";

export const claimForm = form({
  text: text({ ...words.claimFields.text, most: 2000 }),
});

export type Above = { text: string; words: WordsAbove[] };

/** The problem with a claim that overstates its evidence; undefined if it does not. */
export function problemAbove(claim: string, basis: ClaimBasis) {
  const above = wordsAboveBasis(claim, basis);
  const [first] = above;
  if (!first) return undefined;
  const said = new Set(above.map(({ from, to }) => claim.slice(from, to)));
  const instead = first.permitted[0] ?? "";
  const message = words.claimFields.sayTooMuch([...said], above.length === 1, instead);
  return {
    ok: false as const,
    problems: [{ field: "text", message }],
    above: { text: claim, words: above } satisfies Above,
  };
}
