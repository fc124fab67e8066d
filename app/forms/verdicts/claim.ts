import { listInWords } from "#app/domain/metrics/wording.ts";
import { quoted } from "#app/domain/quotation.ts";
import type { ClaimBasis } from "#app/domain/verdicts/claim-basis.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { type WordsAbove, wordsAboveBasis } from "#app/words/en/verdicts/ladder.ts";

export const claimForm = form({
  text: text({ name: "The claim", most: 2000, enter: "Write what is claimed" }),
});

/** What says more than its evidence carries, in a claim as it would be kept. */
export type Above = { text: string; words: WordsAbove[] };

/** What is wrong with a claim whose evidence does not carry some of its words. */
export function problemAbove(kept: string, basis: ClaimBasis) {
  const words = wordsAboveBasis(kept, basis);
  const [first] = words;
  if (!first) return undefined;
  const said = listInWords([...new Set(words.map((one) => quoted(kept.slice(one.from, one.to))))]);
  const verb = words.length === 1 ? "says" : "say";
  const message = `${said} ${verb} more than these figures carry: use other words, such as ${quoted(first.permitted[0] ?? "")}`;
  const above: Above = { text: kept, words };
  return { ok: false as const, problems: [{ field: "text", message }], above };
}
