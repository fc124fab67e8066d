import type { Month } from "#app/domain/calendar/period.ts";
import type { Defined } from "#app/domain/metrics/redefinition.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";

const fields: Record<keyof Defined, string> = {
  definition: "definition",
  source: "source",
  question: "question",
  measure: "measure",
  unit: "unit",
  partUnit: "unit of the part",
};

/** What stands on the timeline of a metric that counts something else from some day on. */
export const redefinitionWords = {
  redefinition: {
    was: (field: keyof Defined, before: string) => `${fields[field]}: ${before}`,
    until: (parts: readonly string[]) => `Until then, ${parts.join("; ")}`,
    rebase: (month: Month) => `Counted otherwise since ${periodInWords(month)}`,
  },
};
