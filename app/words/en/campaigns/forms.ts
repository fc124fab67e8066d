/** The problems of the forms of campaigns, savings and unit costs. */
export const campaignFieldWords = {
  campaignFields: {
    name: { name: "The name", enter: "Enter the campaign's name" },
    kind: "Choose whether it is a campaign or a service change",
    startsOn: "Enter the day on which it starts",
    endsOn: "The end must be the day of the start or after it",
    summary: { name: "What it is" },
    purpose: "Choose a purpose, or not decided yet",
    policyAim: { name: "The policy aim" },
    audience: { name: "The audience" },
    noAudience: "Enter the audience: an objective says for whom",
    owner: "Choose an owner from the list",
    noOwner: "Choose who answers for it: it has begun",
    vanity: "Choose vanity metrics from the list",
    vanityIsOutcome:
      "A metric cannot stand beside itself: take the outcome out of the vanity metrics",
    channel: {
      kind: "Choose the kind of channel",
      name: { name: "The channel's name", enter: "Enter the channel's name" },
      spend: {
        enter: "Enter what was spent on it, 0 if nothing",
        otherwise: "Enter what was spent in pounds, like £1,200.50",
        below: "What was spent must be £0 or more",
      },
      hours: {
        enter: "Enter the hours of staff time, 0 if none",
        otherwise: "Enter the hours of staff time as a number, like 7.5",
        below: "The hours must be 0 or more",
      },
    },
    activity: {
      day: "Enter the day of the activity",
      name: { name: "The activity", enter: "Enter what was done" },
      channel: "Choose a channel that is filled in above, or none",
    },
  },

  objectiveFields: {
    outcome: "Choose an outcome from the list",
    noOutcome: (question: string) => `Choose what should change. ${question}`,
    baseline: { name: "The baseline", enter: "Enter the baseline: from what is it to change?" },
    change: { name: "The change", enter: "Enter the change: by how much?" },
    points: "Enter the change in percentage points: 12 for a rise from 48% to 60%",
    percent: (name: string) => `${name} is a percentage: enter it like 48%`,
    pounds: (name: string) => `${name} is in pounds: enter it like £120`,
    number: (name: string, unit: string) => `${name} is a number of ${unit}: enter it like 1,200`,
    byWhen: "Enter by when it should have changed",
    explanation: {
      name: "The explanation",
      enter: (question: string) => `Enter the explanation. ${question}`,
    },
    comparison: "Choose a comparison from the list",
    comparisonIsOutcome: "Choose a comparison that is not the outcome itself",
    noFollowUp: "Enter the follow-up in months: 0 for none",
    followUp: "The follow-up must be a whole number of months, 0 to 12",
  },

  savingFields: {
    cost: "Choose a unit cost from the list",
    metric: "Choose a metric from the list",
    from: "Choose what is no longer done",
    free: "It costs nothing, so nothing is saved: choose another",
    asDear:
      "It costs as much as what is no longer done, or more, so nothing is saved: choose another",
    money: "Choose whether money has left a budget",
    notional:
      "Choose that money has left a budget, or leave the budget holder, the day and the cost centre blank",
    confirmedBy: {
      name: "The budget holder's name",
      enter: "Enter who holds the budget and took the money out",
    },
    confirmedOn: { enter: "Enter the day on which it was confirmed" },
    tooLate: (today: string) => `It must have been confirmed by today, ${today}`,
    costCentre: { name: "The cost centre", enter: "Enter the cost centre that it left" },
  },

  unitCostFields: {
    name: { name: "What it is for", enter: "Say what it is the cost of" },
    pounds: {
      enter: "Enter what one of them costs",
      otherwise: "Enter what one of them costs in pounds, like £2.83",
      below: "What one of them costs must be £0 or more",
    },
    tooMuch: "What one of them costs must be £100,000 or less",
    pence: "Enter it to the penny, like £2.83",
    noYear: "Enter the year that it is of",
    year: "Enter a year from 1990 to 2100, like 2026 or 2025-26",
    source: { name: "The source", enter: "Say where it is from" },
    own: "Choose whether the council worked it out for itself",
  },
};
