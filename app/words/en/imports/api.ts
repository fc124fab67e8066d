import { periodsOfApi } from "#app/words/en/calendar/cadences.ts";
import { apiAnswers, apiDocument } from "./api-answers.ts";

export const apiWords = {
  api: {
    answers: apiAnswers,
    openApi: apiDocument,
    title: "API",
    document: "OpenAPI document",
    lead: "Another system gives figures and reads them with a token, which it sends with every request. An administrator makes it.",
    example: "Give a figure",
    exampleLead: "This works as it stands, with your token in place of $TOKEN:",
    again:
      "This sends a figure that is already recorded, which changes nothing. A system that is not sure whether a figure arrived can send it again.",
    operations: "What can be done",
    figure: "What a figure is",
    examples: {
      number: '{"value": 1234}',
      share: '{"part": 61, "whole": 100}',
      absent: '{"state": "not available"}',
      correction: '{"value": 1243, "reason": "Two digits were swapped"}',
      note: '{"value": 1234, "note": "Two days of snow"}',
    },
    forms: {
      number: "A count or a value",
      share: "A share, by its part and its whole",
      absent: "Why there is no figure",
      correction: "A correction, with its reason",
      note: "Any of them, with a note",
    },
    rules: [
      "A missing figure is not 0: send that it is not available, or that it does not apply.",
      periodsOfApi.rule,
      "Nothing is overwritten: a correction is kept beside what it replaces, with its reason.",
      "Send at most 1 MB at once.",
    ],
    problems: "When something is wrong",
    problemsLead:
      "The answer is a problem document (RFC 9457): what is wrong and what to do, and for each fault where in the JSON it is. Nothing was recorded.",
    status: "Status",
    meaning: "Meaning",
  },
};
