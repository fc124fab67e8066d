export const councilFormWords = {
  councilFields: {
    name: { name: "The council’s name", enter: "Enter the council’s name" },
    accent: "Choose a colour",
    colour: "Enter the colour, like #1d4f91",
    colourForm: "Enter the colour as # and six letters a to f or figures, like #1d4f91",
    pale: (text: { colour: string; ratio: string; least: number; nearest: string }) =>
      `Text in ${text.colour} is too pale to read: its contrast with our pages is ${text.ratio} to 1 and must be ${text.least} to 1. The nearest that passes is ${text.nearest}`,
    nation: "Choose the nation",
    financialYear: "Choose the month in which the financial year begins",

    periodName: { name: "The name", enter: "Enter what it is" },
    firstDay: "Enter its first day",
    lastDay: "Enter its last day",
    endsBefore: "The last day is before the first: write a later one",
    isOver: (day: string) => `${day} is over: write a day from today on`,
    tooLong: (latest: string) => `A period lasts a year at most: write a day up to ${latest}`,

    workingDays: "Enter a whole number of working days from 1 to 60",
    compliance: "Choose how it complies",
    problems: { name: "What is not accessible" },
    noProblems: "Say what is not accessible",
    fullWithProblems: "It does not comply fully while something is not accessible",
    contactEmail: "Enter an e-mail address for questions and problems",
    contactPhone: { name: "The telephone number" },
    testedBy: { name: "Who tested it" },
    nobodyTested: "Say who tested it",
    notDated: "Enter when it was tested",
    preparedOn: "Enter the day on which it was prepared",
    reviewedOn: "Enter the day on which it was last reviewed",
    reviewedBefore: "It was reviewed before it was prepared: write a later day",
    notYet: "That day is still to come: write one up to today",
  },
};
