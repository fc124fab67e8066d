import type { Summary, SummarySentence } from "#app/domain/reviews/summary.ts";
import { words } from "#app/words/words.ts";
import { marksOf, type RestatedOnPage } from "./restated.tsx";

/** How many letters fit in half the width of a sheet. */
const lettersInLine = 70;

/** The less room on the sheet of A4, the smaller the type; with "none" there is no chart. */
type RoomOnPaper = "ample" | "some" | "little" | "least" | "none";

/** Each letter is weighted by the square of its size in rem; the limits were measured on printed reviews. */
export function roomOnPaper(summary: Summary, ask: string, page: RestatedOnPage): RoomOnPaper {
  const { sentences, noClearChange, cannotTell } = summary;
  const [lead = 0, ...others] = sentences.map(
    (told) => words.headline.title(told.metric.name, told).length,
  );
  const small = [
    ...sentences.map(surenessOf),
    ...cannotTell.map((verdict) => verdict.campaign.name + words.verdict.whyCannotTell(verdict)),
    ...noClearChange.map(({ campaign }) => campaign.name),
    ...sentences.flatMap((sentence) => marksOnLines(sentence, page)),
  ];
  const taken =
    lead * 6.9 +
    sum(others) * 1.9 +
    ask.length * 2.1 +
    sum(sentences.map((told) => words.headline.after(told).length)) * 1.13 +
    sum(small.map((text) => text.length)) * 0.88;
  if (taken <= 3300) return "ample";
  if (taken <= 3850) return "some";
  if (taken <= 4700) return "little";
  return taken <= 5800 ? "least" : "none";
}

function surenessOf({ claim, evidence }: SummarySentence): string {
  if (claim) {
    const { sentence, strength } = words.verdict.lead(claim.verdict);
    return `${claim.campaign.name}${sentence}${strength ?? ""}`;
  }
  return evidence ? words.summary.evidence(evidence) : "";
}

/** Each mark takes up whole lines. */
function marksOnLines(sentence: SummarySentence, page: RestatedOnPage): string[] {
  const { before, since, more } = marksOf(sentence, page);
  return [...before, ...since, ...(more ? [more] : [])].map((mark) => mark.padEnd(lettersInLine));
}

const sum = (lengths: readonly number[]): number =>
  lengths.reduce((total, length) => total + length, 0);
