/** The strings around every page and of what goes wrong with it. What a browser takes over is sent these, and not all. */
export const frameWords = {
  product: "Real Headlines",
  fieldError: "Error:",
  skip: "Skip to main content",
  navigation: {
    label: "Main",
    reviews: "Reviews",
    summary: "Summary",
    returns: "Returns",
    campaigns: "Campaigns",
    metrics: "Metrics",
    evidence: "Evidence",
    settings: "Settings",
    beneath: { outstanding: "Outstanding", returns: "My returns", imports: "Import figures" },
    ownReturn: "Your return",
    signIn: "Sign in",
    signOut: "Sign out",
    password: "Your password",
  },
  demo: (name: string, note: string, today: string) =>
    `Demo. ${note} Today is ${today} in ${name}.`,
  footer: "What changed for residents, and what was meant to change it.",
  accessibility: "Accessibility statement",

  faults: {
    400: {
      title: "This form cannot be read",
      text: "It was not sent from one of our pages as they are now. Nothing was changed. Go back, open the page again and send it once more.",
    },
    403: {
      title: "You cannot open this page",
      text: "Your role does not include it. Ask your administrator if you think it should.",
    },
    404: {
      title: "There is no such page",
      text: "Check the address. If a link brought you here, it may have expired.",
    },
    405: { title: "That cannot be done here", text: "Nothing was changed." },
    409: {
      title: "A council is set up here already",
      text: "Somebody else set it up first, so nothing that you typed was kept. Ask its administrator to invite you.",
    },
    500: {
      title: "Sorry, there is a problem",
      text: "It has been logged and nothing was changed. Try again in a moment.",
    },
    start: "Go to the first page",
    reference: (id: string) => `Reference: ${id}`,
  },

  problems: { title: "There is a problem", in: (title: string) => `Error: ${title}` },
};
