import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import type { Rung } from "#app/domain/verdicts/rung.ts";
import { sentenceCase } from "#app/words/en/sentence.ts";
import { type Claim, howEarly, stoppedInWords, whyNot } from "#app/words/en/verdicts/effects.ts";
import { type SizesInWords, sizesInWords } from "./sizes.ts";

export type Said = Claim & SizesInWords;

export function saidOf({ verdict, relative }: Pick<EvidenceRow, "verdict" | "relative">): Said {
  if (verdict.kind === "no outcome") return said(0, "No outcome was named.");
  const { effect, metric } = verdict;
  const stopped = stoppedInWords(verdict);
  switch (effect.verdict) {
    case "no figures":
      return said(0, "We cannot say.", "No figure has been given yet.");
    case "cannot say":
      return said(0, "We cannot say.", whyNot(effect));
    case "too early":
      if (stopped) return said(0, "We cannot say.", `${sentenceCase(stopped)}.`);
      return said(0, "Too early to say.", howEarly(effect));
    default: {
      const isCautious = effect.strength === "C";
      const rung = effect.strength === "A" ? 3 : 2;
      if (relative === null) {
        const short = isCautious ? `possibly ${effect.verdict}` : effect.verdict;
        return said(
          rung,
          `${sentenceCase(short)}.`,
          "Next to nothing was expected, so it has no size in percent of that.",
        );
      }
      const told = { verdict: effect.verdict, isCautious, metric };
      return whole(rung, sizesInWords(relative, effect.numbers.percentagePoints, told));
    }
  }
}

const said = (rung: Rung, short: string, more = ""): Said =>
  whole(rung, { short, more, inPoints: "" });

const whole = (rung: Rung, parts: SizesInWords): Said => ({
  rung,
  ...parts,
  sentence: [parts.short, parts.more, parts.inPoints].filter(Boolean).join(" "),
});
