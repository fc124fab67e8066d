import type { Restated } from "#app/domain/reviews/restated.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInFull, amountInWords } from "#app/words/en/numbers.ts";
import { plural } from "#app/words/en/sentence.ts";

export const restatedWords = {
  restated: {
    since: "Restated since it was published",
    sinceLead: "The page shows these as they were known when it was published.",
    change(one: Restated) {
      const { was, now } = apart(one);
      return was === null
        ? `${periodInWords(one.period)}: now ${now}, had not been given`
        : `${periodInWords(one.period)}: now ${now}, was ${was}`;
    },
    on: (day: string) => `(${day})`,
    count: (count: number) =>
      `${count} ${plural(count, "figure has", "figures have")} changed since.`,
    markSince(one: Restated) {
      const { was, now } = apart(one);
      return was === null ? `Given since: ${now}.` : `Restated since: now ${now}, was ${was}.`;
    },
    markBefore: (one: Restated) => restatedWords.restated.markThen(apart(one).was ?? ""),
    markThen: (was: string) => `Restated: was ${was}.`,
    markOf: (period: string, mark: string) => `${period}. ${mark}`,
    more: (count: number) => `${count} more restated since`,
    agenda(one: Restated) {
      const { was, now } = apart(one);
      return `${periodInWords(one.period)}: ${now}, was ${was ?? ""}`;
    },
  },
};

/** What a figure was and is; to the last digit where the two are alike to the metric's decimals. */
function apart({ metric, was, now }: Restated): { was: string | null; now: string } {
  const before = was && amountInWords(was, metric);
  const after = amountInWords(now, metric);
  return was && before === after
    ? { was: amountInFull(was, metric), now: amountInFull(now, metric) }
    : { was: before, now: after };
}
