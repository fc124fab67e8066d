import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { quoted } from "#app/domain/quotation.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";

const counted = "Enter how many of them did it, 0 if none";

export const verdictFormWords = {
  claimFields: {
    text: { name: "The claim", enter: "Write what is claimed" },
    sayTooMuch: (said: readonly string[], isOne: boolean, instead: string) =>
      `${listInWords(said.map(quoted))} ${isOne ? "says" : "say"} more than these figures carry: use other words, such as ${quoted(instead)}`,
  },

  approvalFields: {
    sentence: "The sentence",
    rivals: "Choose what was considered, or say that none is known",
    notBoth: "Choose what was considered, or that none is known, not both",
    whereLooked: "Say in a sentence where you looked for another explanation",
    noneKnown: "None known",
    /** "Garden waste costs £4 more a year (1 April 2026)". */
    event: ({ name, day }: Pick<MetricEvent, "name" | "day">) => `${name} (${dayInWords(day)})`,
  },

  withdrawalFields: {
    reason: { name: "The reason", enter: "Say why it is withdrawn" },
  },

  trialFields: {
    design: {
      name: "How the groups were drawn",
      enter: "Say who was drawn, and how: without a draw it is no trial",
    },
    outcome: { name: "What was counted", enter: "Say what was counted" },
    treatedSize: "Enter how many were in the group that it reached",
    treatedCount: counted,
    controlSize: "Enter how many were in the group that it did not reach",
    controlCount: counted,
    mark: "Enter how many there were, not a percentage or pounds",
    whole: "Enter a whole number: how many there were",
    least: (least: number) => `Enter ${least} or more`,
    most: (most: number) => `Enter ${inFigures(most)} or fewer`,
    tooMany: (some: number, all: number) =>
      `${inFigures(some)} of a group of ${inFigures(all)} cannot be: check both`,
  },
};
