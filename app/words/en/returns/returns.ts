import type { Display } from "#app/domain/metrics/display.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { plural, sentenceCase } from "#app/words/en/sentence.ts";
import { answerWords } from "./answers.ts";

const givenMeanwhile = (who: string, day: string) =>
  `${who} gave this figure on ${day}, after you opened the page.`;

export const returnsWords = {
  returns: {
    title: "My returns",
    due: (day: string) => `due by ${day}`,
    late: (day: string) => `late: was due by ${day}`,
    open: (open: number, asked: number) =>
      open === asked
        ? `${open} ${plural(open, "figure", "figures")} to give`
        : `${open} of ${asked} figures to give`,
    begun: (answers: number) =>
      `You have started: ${answers} ${plural(answers, "answer is", "answers are")} kept.`,
    give: (month: string, isBegun: boolean) =>
      isBegun ? `Continue with ${month}` : `Give the figures for ${month}`,
    allTogether: "All on one page",
    oneByOne: "One question at a time",
    nothingDue: "You have nothing to give. Thank you.",
    noMetrics: "You are not asked for any figures yet.",
    receipts: "What you sent",
    receipt: (month: string, figures: number) =>
      `${month}: ${figures} ${plural(figures, "figure", "figures")}`,
    sent: (day: string) => `sent ${day}`,
    uses: "How your figures are used",
    newest: (figure: FigureInForce, display: Display) =>
      `${answerWords.answer(figure, display)} in ${periodInWords(figure.period)}`,
    noneYet: "No figure has been given yet",
    bySystem: "Let another system give your figures",
    more: (count: number) => `and ${count} more`,
  },

  return: {
    title: (month: string) => `Figures for ${month}`,
    lead: "Leave blank what you do not know yet: the rest can be sent without it.",
    progress: (place: number, all: number) => `Question ${place} of ${all}`,
    nothingAsked: (month: string) => `Nothing is asked of you for ${month}.`,
    period: (period: string) => `For ${period}`,
    allGiven: "Every figure has been given. Thank you.",
    before: "The last three",
    noneBefore: "There is no earlier figure.",
    number: (unit: string) => `Number of ${unit}`,
    pounds: "Pounds",
    percent: "Per cent",
    value: (unit: string) => `Value in ${unit}`,
    part: (unit: string, part: string) => sentenceCase(`${unit} ${part}`),
    whole: (unit: string) => `All ${unit}`,
    state: "Is there a number?",
    states: {
      given: "Yes",
      "not available": "Not available yet",
      "does not apply": "Does not apply",
    },
    stateHints: {
      given: "",
      "not available": "Late, lost or not counted this time: say why in the note",
      "does not apply": "We do not collect it, or there was nothing to count: say so in the note",
    },
    note: "Note",
    noteHint: "Needed where there is no number",
    what: "What to count, and what it is for",
    more: "Every figure for this metric",
    continue: "Check your answers",
    next: "Save and continue",
    later: "Save and come back later",
    back: "Back",
    skip: "Skip",
    correct: "Correct",
    correctWhat: (name: string, period: string) => ` ${name}, ${period}`,
    alreadyGiven: "Already given",
  },

  check: {
    title: "Check your answers",
    nothing: (month: string) =>
      `There is nothing to send for ${month} yet, or an answer has to be corrected first.`,
    answers: "Go to the questions",
    change: "Change",
    confirm: "It is right",
    orChange: "If it is a mistake, change it before you send.",
    confirmFirst: (name: string) => `Say that ${name} is right, or change it`,
    open: "Not answered yet",
    openLead: "These stay open: you can give them later.",
    send: "Send",
    anImport: "An import",
    meanwhile: givenMeanwhile,
    choose: "Which is right?",
    theirs: (text: string) => `Theirs: ${text}`,
    mine: (text: string) => `Yours: ${text}`,
    chooseFirst: (name: string) => `Choose which figure of ${name} is right`,
    withNote: (text: string, note: string | null) => (note ? `${text} (${note})` : text),
    because: "Two people gave a figure: this one was chosen over the other",
  },

  receipt: {
    title: (month: string) => `Thank you: ${month}`,
    lead: (figures: number, who: string, day: string) =>
      `${figures} ${plural(figures, "figure", "figures")} from ${who}, received on ${day}.`,
    number: (id: number) => `Receipt ${id}`,
    was: (was: string) => `was ${was}`,
    replaced: "corrected since",
    open: "Still outstanding",
    nothingOpen: "Nothing more is asked of you for this month.",
    goOn: "Give them",
    back: "My returns",
  },

  correction: {
    title: (name: string) => `Correct: ${name}`,
    lead: "The present figure stays on record, with yours after it and your reason.",
    now: (text: string) => `Now: ${text}`,
    reason: "Why is it being changed?",
    save: "Correct the figure",
    cancel: "Leave it as it is",
    same: "This is the figure already recorded: change it, or leave it as it is",
    meanwhile: givenMeanwhile,
    meanwhileLead: "Yours is below. Correct the figure to replace theirs, or leave it as it is.",
    field: "Field",
    recorded: "Theirs",
    typed: "Yours",
    blank: "blank",
  },
};
