import type { TrialVerdict } from "#app/domain/trial-verdict.ts";
import type { VerdictInWords } from "#app/domain/verdict-in-words.ts";

/** What can be said of what a campaign did, and how much that carries; tinted where nothing can. */
export function VerdictSaid({ words: { sentence, strength, isTold } }: { words: VerdictInWords }) {
  const [level, ...rest] = strength?.split(/(?=:|,)/) ?? [];
  return (
    <div className={isTold ? "verdict" : "verdict untold"}>
      <p className="verdict-sentence">{sentence}</p>
      {strength && (
        <p className="verdict-strength">
          <b>{level}</b>
          {rest.join("")}
        </p>
      )}
    </div>
  );
}

/** What a trial shows, which stands above what the figures alone can say. */
export function TrialSaid({ verdict: { headline, sentence, needed } }: { verdict: TrialVerdict }) {
  return (
    <div className="verdict">
      <h3 className="trial-headline">{headline}</h3>
      <p className="verdict-sentence">{sentence}</p>
      {needed && <p className="verdict-strength">{needed}</p>}
    </div>
  );
}
