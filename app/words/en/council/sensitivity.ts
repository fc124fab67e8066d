export const sensitivityWords = {
  sensitivity: {
    title: "Sensitivity periods",
    lead: "In a period of heightened sensitivity no claim is written or signed off and no link to a summary is made. Existing claims and links stay as they are.",
    add: "Add a period",
    none: "No period has been added.",
    states: { now: "Now", "to come": "To come", over: "Over" },
    dates: (from: string, to: string) => `${from} to ${to}`,
    end: "End it early",
    remove: "Remove it",

    addLead: "The period includes both days.",
    name: "What is it?",
    nameHint: "It is named on every page that waits, like “Local elections, May 2027”",
    startsOn: "First day",
    endsOn: "Last day",
    dayHint: (day: string) => `For example ${day}`,
    save: "Add the period",
    cancel: "Cancel",

    endingTitle: (name: string) => `End “${name}” now?`,
    removalTitle: (name: string) => `Remove “${name}”?`,
    endingLead: (day: string) =>
      `Its last day becomes ${day}. Claims and links to summaries can be made again at once.`,
    removalLead:
      "It has not lasted a whole day yet, so it is removed as if it had never been added.",
    endButton: "End the period",
    removeButton: "Remove the period",
    keep: "Keep it",

    waiting: {
      claims: "New claims wait.",
      links: "New links wait.",
      both: "New claims and links wait.",
    },
    period: (name: string, day: string) =>
      `The council is in a period of heightened sensitivity: ${name}, to ${day}.`,
    typed: "Nothing was saved. You had written:",
    backToCampaign: "Back to the campaign",
  },
};
