import type { Display } from "#app/domain/metrics/display.ts";
import { decimalsFor } from "#app/domain/verdicts/decimals.ts";
import type { PlannedChange } from "#app/domain/verdicts/planned-change.ts";
import { rangeInWords } from "#app/words/en/calendar/period-in-words.ts";
import { differenceInWords } from "#app/words/en/numbers.ts";

/** How small a change could be seen before a campaign starts, and what its objective asks for. */
export function plannedInWords(planned: PlannedChange, metric: Display): string {
  if (!planned.known)
    return `We cannot say how small a change could be seen: ${whyNot[planned.because]}.`;
  const { each, asked, calendar, first, last } = planned;
  const display = { ...metric, decimals: decimalsFor([each], metric.decimals) };
  const sizeOf = (size: number) =>
    differenceInWords(size, display) + (metric.measure === "count" ? ` a ${calendar}` : "");
  const seen = `We could only see a change of about ${sizeOf(each)} or more, ${rangeInWords(first, last)}.`;
  return asked === null ? seen : `${seen} The objective asks for ${sizeOf(asked)}.`;
}

const whyNot: Record<Extract<PlannedChange, { known: false }>["because"], string> = {
  no_figures: "no figure has been given yet",
  short_baseline: "there are fewer than 12 figures before its start",
  empty_baseline: "there were none in the time before its start",
  no_variation: "the figures before its start do not vary",
  fit_failed: "no trend fits the figures before its start",
  too_few_df: "the figures before its start are too few",
};
