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
