import { hana, olive } from "#seeds/people.ts";
import type { DecisionStory } from "#seeds/story.ts";
import { jo, priya, tom } from "./people.ts";

const july = { month: "2026-06", on: "2026-07-09", by: hana };
const august = { month: "2026-07", on: "2026-08-13", by: hana };
const september = { month: "2026-08", on: "2026-09-10", by: hana };
const october = { month: "2026-09", on: "2026-10-15", by: hana };

export const decisions: DecisionStory[] = [
  {
    ...july,
    kind: "continue",
    campaign: "sign-up-online",
    text: "Keep the short web address at the top of the garden-waste renewal letter",
    owner: olive,
    dueMonth: "2026-08",
    outcomes: [
      {
        on: "2026-08-12",
        state: "done",
        note: "It is in the letter’s template, so that nobody has to remember it.",
      },
    ],
  },
  {
    ...july,
    kind: "stop",
    campaign: "make-a-splash",
    text: "Book no more backs of buses for the pools",
    owner: tom,
    dueMonth: "2026-07",
    outcomes: [
      { on: "2026-08-12", state: "done", note: "The autumn booking of £4,300 was not made." },
    ],
  },
  {
    ...august,
    kind: "change",
    campaign: "leisure-pass",
    text: "Get the figures of leisure passes from the new tills before more cards are printed",
    owner: tom,
    dueMonth: "2026-09",
    outcomes: [
      { on: "2026-09-09", state: "under way", note: "The supplier has promised a monthly file." },
      {
        on: "2026-10-14",
        state: "not done",
        note: "No file has come yet. Tom has asked for the contract’s terms.",
      },
    ],
  },
  {
    ...september,
    kind: "change",
    campaign: null,
    text: "Ring for a late figure in the week in which it is due, instead of writing",
    owner: jo,
    dueMonth: "2026-09",
    outcomes: [
      { on: "2026-10-14", state: "done", note: "Four calls; three figures came the same day." },
    ],
  },
  {
    ...september,
    kind: "stop",
    campaign: "direct-debit-draw",
    text: "Draw no second prize for paying by Direct Debit",
    owner: priya,
    dueMonth: "2026-10",
    outcomes: [
      { on: "2026-10-14", state: "done", note: "The £500 of the prize stays in the budget." },
    ],
  },
  {
    ...october,
    kind: "stop",
    campaign: "northmere-news",
    text: "Order no winter issue before somebody says what the magazine is meant to move",
    owner: jo,
    dueMonth: "2026-10",
    outcomes: [
      {
        on: "2026-10-30",
        state: "done",
        note: "The printer has been told. £4,600 will not be spent this year.",
      },
    ],
  },
  {
    ...october,
    kind: "change",
    campaign: "carers-film",
    text: "Ask surgeries to text the carers on their registers instead of showing the film again",
    owner: jo,
    dueMonth: "2026-11",
    outcomes: [
      { on: "2026-11-03", state: "under way", note: "7 of 19 surgeries have said that they will." },
    ],
  },
  {
    ...october,
    kind: "continue",
    campaign: "which-bin",
    text: "Send the reminder the evening before until the end, and nothing else",
    owner: olive,
    dueMonth: "2026-12",
    outcomes: [],
  },
];
