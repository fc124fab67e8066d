import { periodsOfApi } from "#app/words/en/calendar/cadences.ts";
import { inFigures } from "#app/words/en/numbers.ts";

const titles: Record<number, string> = {
  400: "This cannot be read",
  401: "A token is needed",
  403: "The token does not reach that far",
  404: "There is nothing at this address",
  405: "That cannot be done here",
  411: "Say how long it is",
  413: "This is too large",
  414: "The address is too long",
  415: "Send JSON",
  422: "The figures cannot be taken",
};

export const apiAnswers = {
  titles,
  anyProblem: "There is a problem",
  notFound: "There is nothing at this address. What there is stands at /api/openapi.json.",
  withoutToken: "Send a token: Authorization: Bearer and the token after it.",
  wrongToken: "There is no such token, or it has expired or was revoked.",
  outOfReach: (reached: readonly string[], more: number) =>
    `This token does not reach a metric of that name. It reaches ${reached.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  tooLarge: "Send at most 1 MB at once.",
  notText: "It is not text in UTF-8.",
  notJson: "It is not JSON.",
  nameTwice: "A name is twice in the same object.",
  tooSmall: "A number is too small to be kept: write 0 if it is none.",
  figureTwice: "This metric and period are in the list twice",
  needsReason: (period: string, figure: string) =>
    `${period} says ${figure}: give the reason why this replaces it`,
  oneProblem: (detail: string) => `${detail}. Nothing was recorded.`,
  problems: (count: number, areMore: boolean) =>
    `There are ${count}${areMore ? " or more" : ""} problems. Nothing was recorded.`,
  figures: {
    note: "The note",
    reason: "The reason",
    missing: "It is missing",
    notNumber: "It is not a number: write it in JSON without quotation marks, like 1234.5",
    state: "Write “not available” or “does not apply”, or leave it out and give a number",
    metric: "Name the metric as its address does",
    period: "Write the period like 2026-03",
    list: "Send a list of figures: [{…}, {…}]",
    none: "There is no figure in the list",
    tooMany: (most: number) => `Send at most ${inFigures(most)} figures at once`,
    object: 'Send an object: {"value": 1234}',
    unknown: "It has no place here: check its name, or leave it out",
  },
};

export const apiDocument = {
  title: "Real Headlines",
  description:
    "Other systems read figures and give them with a token, which an administrator makes.",
  metric: "The metric, as in its address.",
  period: periodsOfApi.sent,
  figures: {
    note: (most: number) => `What a reader should know of the figure: up to ${most} characters.`,
    reason: "Why the figure replaces another; needed where there is another.",
    value: "The count or the value.",
    part: "How many of the whole.",
    whole: "What the share is taken of.",
    state: "Why there is no number.",
  },
  answers: {
    period: periodsOfApi.answered,
    partUnit: "What the part of a share is.",
    since: "The first period that anything was said of.",
    metric: "A metric as its page defines it.",
    figure: "In the metric's unit; a share in percent. Never 0 for none.",
    usualFrom: "The lower end of the usual range.",
    usualTo: "The upper end of the usual range.",
    said: "Why there is no number, or how it stands to the range.",
    was: "What it was before it was corrected.",
    row: "One period as the metric's page shows it.",
    outcome: "What became of a figure that was sent.",
    instance: "The request's id, as the log has it.",
    pointer: "Where in the JSON: #/3/value.",
    parameter: "Which part of the address.",
    problem: "Why nothing was done (RFC 9457).",
  },
  operations: {
    readMetrics: {
      summary: "The metrics that the token reaches",
      description: "The most important first.",
    },
    readFigures: {
      summary: "The figures of a metric",
      description:
        "Exactly what the metric’s page shows. As CSV with Accept: text/csv, or at the same address with .csv after it.",
    },
    giveFigure: {
      summary: "Give the figure of one period",
      description:
        "The same again changes nothing. Another figure for a period that has one is a correction, and needs a reason.",
    },
    giveFigures: {
      summary: "Give several figures at once",
      description: (most: number) =>
        `Up to ${inFigures(most)} figures of any metrics and periods: all are taken, or none.`,
    },
  },
  gives: {
    metrics: "The metrics.",
    series: "The metric and its figures.",
    first: "It is the first figure of its period.",
    again: "It is a correction, or the same again.",
    each: "What became of each of them.",
  },
};
