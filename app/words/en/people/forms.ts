export const personFormWords = {
  personFields: {
    yourName: { name: "The name", enter: "Enter your name" },
    yourEmail: "Enter your e-mail address",
    yourPassword: "Enter your password",
    theirName: { name: "The name", enter: "Enter their name" },
    theirEmail: "Enter their e-mail address",
    emailName: "The e-mail address",
    emailForm: "Enter an e-mail address in the form name@example.org",
    longEmail: "An e-mail address has at most 254 characters",
    currentPassword: "Enter your current password",
    longPassword: "A password has at most 1,000 characters",
    roles: "Choose what they may do",
    knownRoles: "Choose among the roles that there are",
    metrics: "Choose which metrics",
    successor: "Choose who gives their figures from now on",
    system: { name: "The name", enter: "Enter which system it is for" },
    lastDay: "Enter the last day on which it works",
    latestDay: (day: string) =>
      `For example ${day}, which is the latest: a token works for a year at most`,
    tokenMetrics: "Choose the metrics that it gives and reads",
    knownMetrics: "Choose among the metrics that there are",
  },
};
