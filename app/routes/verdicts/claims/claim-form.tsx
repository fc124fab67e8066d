import type { Problem } from "#app/domain/problem.ts";
import { permittedWords, type Rung, type WordsAbove } from "#app/domain/verdicts/claim-words.ts";
import type { ClaimEntries } from "#app/forms/verdicts/claim.ts";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

type Above = { text: string; words: WordsAbove[] };

/** The form of a claim: begun from what the figures say, with what says more than they carry marked where it stands. */
export function ClaimForm({
  campaign,
  strength,
  sentence,
  rung,
  entries,
  problems,
  above,
}: {
  campaign: { slug: string; name: string };
  strength: string | null;
  sentence: string;
  rung: Rung;
  entries: ClaimEntries;
  problems: readonly Problem[];
  above: Above | null;
}) {
  const { claim: form } = words;
  return (
    <SmallForm
      title={form.title(campaign.name)}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/campaigns/${campaign.slug}`}
      before={
        <>
          <div className="verdict">
            <p className="verdict-sentence">{sentence}</p>
            <p className="verdict-strength">
              {strength} {form.rungs[rung]}
            </p>
          </div>
          {above && <WordsMarked above={above} rung={rung} />}
        </>
      }
    >
      <TextArea
        name="text"
        label={form.text}
        rows={7}
        defaultValue={entries.text}
        problems={problems}
      />
    </SmallForm>
  );
}

/** The text with its words that say too much marked, and what may be said in their place. */
function WordsMarked({ above: { text, words: marked }, rung }: { above: Above; rung: Rung }) {
  const parts = marked.flatMap(({ from, to }, place) => [
    text.slice(marked[place - 1]?.to ?? 0, from),
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
