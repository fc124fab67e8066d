import { inFigures } from "#app/words/en/numbers.ts";

export const setUpWords = {
  council: {
    title: "Council",
    lead: "Its name, colour, nation and financial year.",
    formLead: "What every page shows, and when your financial year begins.",
    name: "Name of the council",
    nameHint: "As residents know it, for example Northmere District Council",
    accent: "Colour",
    accentHint:
      "One colour, for lines and small headings. Text in this colour can be read on every page.",
    accents: {
      teal: "Teal",
      blue: "Blue",
      green: "Green",
      purple: "Purple",
      crimson: "Crimson",
      amber: "Amber brown",
    },
    ownAccent: "Another colour",
    ownAccentTyped: "The other colour",
    ownAccentHint: "Only if you chose another colour: # and six letters or digits, like #1d4f91",
    nation: "Nation",
    nationHint: "Its bank holidays change the days on which figures are due",
    yearStart: "The financial year begins in",
    yearStartHint: "April for most councils",
    save: "Save",
    cancel: "Cancel",
  },

  logo: {
    title: "Logo",
    lead: "It is shown beside the council’s name at the top of every page, about as high as two lines of text. A wide logo on a white or transparent background looks best.",
    file: "Choose a picture",
    hint: "PNG, JPEG or WebP, up to 20 kB and 2,000 pixels each way",
    save: "Use this logo",
    cancel: "Cancel",
    now: "The logo now",
    none: "There is no logo yet: the council’s name is shown on its own.",
    remove: "Remove the logo",
    removal: "Remove the logo?",
    removalLead: "Only the council’s name will be shown at the top of every page.",
    keep: "Keep it",
    alone: "The logo as it is shown",
    faults: {
      none: "Choose a picture",
      heavy: (kilobytes: number) =>
        `The picture is ${inFigures(kilobytes)} kB, and can be up to 20 kB: save a smaller one`,
      noPicture: "The file is not a PNG, JPEG or WebP picture: save it as one of them",
      large: (width: number, height: number) =>
        `The picture is ${inFigures(width)} by ${inFigures(height)} pixels, and can be up to 2,000 each way: save a smaller one`,
    },
  },

  setUp: {
    codeFaults: {
      blank: "Enter the code that the program printed when it started",
      wrong: "That is not the code: look where the program was started. Each start has a new one",
      "too many":
        "Too many wrong codes were tried. Wait 15 minutes, or start the program again for a new code",
    },
    title: "Set up Real Headlines",
    lead: "This server has no council yet. It takes about five minutes, and everything can be changed later.",
    noCode:
      "It can be set up only with the code that the program prints when it starts. This one printed none: stop it, and start it with npm start.",
    code: "Code from the server",
    codeHint:
      "The program printed it on the terminal when it started, like 7K3F-Q0ZM-4XVD-9R2T. Whoever runs the server can read it to you. Capitals, spaces and dashes do not matter",
    councilTitle: "Your council",
    youTitle: "You",
    youLead: "You will be the administrator, and add services, metrics and people.",
    name: "Your name",
    email: "Your e-mail address",
    emailHint: "You sign in with it",
    password: "Password",
    passwordHint:
      "12 characters or more. Three or four words that do not belong together are good. You may paste it",
    head: "Your part",
    headOption: "I am the head of communications too",
    headHint:
      "You review the months, publish them and share their summaries. Leave it unticked if somebody else does this: you can invite them next",
    save: "Set up the council",
    demoTitle: "Or look around first",
    demoLead:
      "The demo council, Northmere, has two years of made-up figures, campaigns and reviews. It fills this empty database with sample people whose passwords everybody knows, so it is for looking around only: never put your own figures beside it, and let nobody outside reach it. Your own council then starts with another, empty database.",
    demoCode: "Code from the server",
    own: "Set up your own council instead",
    demoButton: "Look around with the demo council",
  },

  firstSteps: {
    title: "First steps",
    of: (done: number, all: number) => `${done} of ${all} done`,
    lead: (council: string) =>
      `${council} is set up. These take it to its first review; do them in any order that is open.`,
    complete: "All done. From now on you will find all of this under Settings.",
    states: { done: "Done", "to do": "To do", waits: "Later" },
    others: "This is for the head of communications.",
    link: "First steps",
    linkLead: "What is left to do before the first review.",
    putAway: "Hide this list",
    putAwayHint: "Everything on it stays under Settings.",
    steps: {
      services: {
        name: "Add the services that you measure",
        lead: "For example waste and recycling, or council tax.",
      },
      metrics: {
        name: "Add metrics",
        lead: "Two or three are enough to begin with: what residents did, not what was posted.",
        waits: "First add a service.",
      },
      people: {
        name: "Invite the people who give figures and read them",
        lead: "Officers give them, the chief executive reads the summary.",
      },
      returns: {
        name: "Give the first figures",
        lead: "The month that ended last is due as soon as a metric has somebody who gives it. A file brings in earlier months at once.",
        waits: "First add a metric.",
      },
      logo: { name: "Add the council’s logo", lead: "PNG, JPEG or WebP." },
      campaign: {
        name: "Add the first campaign",
        lead: "What it is meant to change, for whom, by when.",
        waits: "First add a metric.",
      },
      review: {
        name: "Publish the first review",
        lead: "Then the chief executive can read it, and you can share it by link.",
        waits: "First give figures.",
      },
    },
    links: {
      services: "Services",
      metrics: "All metrics",
      starter: "Choose from the starter set",
      spreadsheet: "Bring them in from a spreadsheet",
      invite: "Invite somebody",
      people: "People",
      returns: "What is due",
      import: "Bring figures in from a file",
      logo: "Choose a logo",
      campaign: "Plan a campaign",
      reviews: "Reviews",
    },
  },
};
