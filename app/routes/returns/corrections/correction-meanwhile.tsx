import type { OtherFigure } from "#app/forms/returns/return-check.ts";
import { words } from "#app/words/words.ts";

/** What somebody else made of a figure while its correction was open. */
export function CorrectionMeanwhile({
  other: { text, note, givenBy, on },
}: {
  other: OtherFigure;
}) {
  return (
    <section className="cannot-tell meanwhile" role="alert">
      <h2>{words.check.meanwhile(givenBy, on)}</h2>
      <p>{words.check.theirs(words.check.withNote(text, note))}</p>
      <p>{words.correction.meanwhile}</p>
    </section>
  );
}
