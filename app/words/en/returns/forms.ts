export const returnFormWords = {
  returnFields: {
    linkDays: "Choose for how long the link works",
    state: "Choose a number, not available yet or does not apply",
    note: { name: "The note" },
    reason: { name: "The reason", enter: "Enter why the figure changes" },
    noAnswer: "Answer at least one question, or save and come back later",
    whyNot: {
      "not available": "Say why it is not available yet, so that nobody has to ask",
      "does not apply": "Say why it does not apply, such as: we do not collect this",
    },
    numberToo: (state: string) =>
      `Take the number out, or say that there is one: you chose "${state}"`,
    swapped: (problem: string) => `${problem}. Did they change places?`,
    enter: {
      number: "Enter the number, or choose why there is none",
      part: "Enter the part as well as the whole",
      whole: "Enter the whole as well as the part",
    },
  },
};
