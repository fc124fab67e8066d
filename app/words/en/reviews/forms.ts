export const reviewFormWords = {
  decisionForm: {
    kind: "Choose whether to stop, continue or change",
    text: { name: "The decision", enter: "Say what was decided" },
    campaign: "Choose one of the campaigns, or in general",
    owner: "Choose who sees to it",
    dueMonth: "Choose the month by which it is to be done",
    state: "Choose how far it is",
    note: { name: "The note", enter: "Say in a sentence what came of it" },
  },
  publicationForm: {
    ask: { name: "The decision" },
    contactName: { name: "The name", enter: "Enter whom to ask about it" },
    contactEmail: {
      name: "The e-mail address",
      enter: "Enter an e-mail address in the form name@example.org",
    },
  },
};
