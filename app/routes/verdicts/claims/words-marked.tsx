import type { Rung } from "#app/domain/verdicts/rung.ts";
import type { Above } from "#app/forms/verdicts/claim.ts";
import { permittedWords } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";

export function WordsMarked({
  above: { text, words: marked },
  rung,
}: {
  above: Above;
  rung: Rung;
}) {
  const parts = marked.flatMap(({ from, to }, index) => [
    text.slice(marked[index - 1]?.to ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return (
    <section className="words-above" aria-labelledby="words-above">
      <h2 id="words-above">{words.claim.above}</h2>
      <blockquote>
        {parts}
        {text.slice(marked.at(-1)?.to ?? 0)}
      </blockquote>
      <p>{words.claim.aboveLead}</p>
      <ul>
        {permittedWords(rung).map((permitted) => (
          <li key={permitted}>{permitted}</li>
        ))}
      </ul>
    </section>
  );
}
