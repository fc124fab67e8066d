export const metricFormWords = {
  metricFields: {
    name: { name: "The name", enter: "Enter the metric’s name" },
    chosenService: "Choose the service that it belongs to",
    measure: "Choose what it counts",
    unit: { name: "The unit", enter: "Say what is counted, in the plural" },
    partUnit: { name: "The unit of the part" },
    noPart: "Say which of them are the part",
    definition: {
      name: "The definition",
      enter: "Say exactly what is counted, and what is not",
    },
    source: { name: "The source", enter: "Say where the figures are from" },
    question: { name: "The question" },
    polarity: "Choose whether higher or lower is better, or neither",
    stage: "Choose what it tells of",
    cadence: "Choose how often it is given",
    dueDay: { name: "The day" },
    decimals: { name: "The number of decimals" },
    priority: { name: "The importance" },
    owner: "Choose who gives it from the list, or nobody yet",
    partOf: "Choose the total from the list",

    service: { name: "The name", enter: "Enter the service’s name" },
    successor: "Choose the officer who gives its figures from now on",
    absence: { name: "The reason", enter: "Say why the figure will not come" },
    event: {
      what: "Choose what happened",
      day: "Enter the day on which it happened or began",
      name: { name: "What happened", enter: "Say in a few words what happened" },
      note: { name: "The note" },
    },
    target: {
      period: "Enter the period by which it is to be reached",
      value: "Enter the target",
      share: "A share is from 0% to 100%: enter the target in percent",
      reason: { name: "The reason", enter: "Say why this is the target, and who decided it" },
    },
    redefinition: {
      from: "What is counted changes: enter the day from which it does",
      tooLate: (today: string) =>
        `Enter a day up to today, ${today}: save the change when it has come`,
      why: { name: "The reason", enter: "Say in a few words why: it stands on the chart" },
      compares: "Choose whether figures from that day on can be compared with those before",
    },
    starter: {
      transactions: {
        name: "What people complete",
        enter: "Say what people complete there, in the plural, like sign-ups",
      },
      kinds: "Choose at least one metric",
      owner: "Choose who gives them from the list, or nobody yet",
      present: (names: string) => `There already: ${names}. Leave out what is there`,
      service: "Choose the service, or name a new one",
      both: "Choose a service or name a new one, not both",
    },
  },
};
