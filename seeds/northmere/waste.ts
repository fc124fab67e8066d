import { given, givenShare } from "#app/domain/metrics/figure.ts";
import { counts, shares } from "#seeds/ingredients.ts";
import { olive } from "#seeds/people.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { foodWasteCaddies, recyclingRate, sortedEast, sortedWest } from "./recycling.ts";
import { growing, mild, span } from "./span.ts";

const told = teller(span, { cadence: "monthly", owner: olive, dueDay: 5 });

const onlineSignUps = told({
  slug: "garden-waste-online",
  question: "How many people signed up for garden waste, and how many of them on the website?",
  name: "Online sign-ups for garden waste",
  stage: "outcome",
  unit: "sign-ups",
  partUnit: "made online",
  polarity: "higher is better",
  definition:
    "Garden-waste subscriptions taken out or renewed on the website, of all that were completed in the month by any channel. A form that an adviser filled in with a caller counts as a telephone sign-up.",
  source: "Customer records",
  priority: 1,
  dice: 9,
  recipe: shares({
    of: { level: 1840, season: growing, noise: 0.04 },
    level: 49,
    noise: 1.2,
    steps: [
      { from: "2025-07", until: "2025-07", by: -4 },
      { from: "2026-05", by: 11 },
    ],
    exactly: { "2026-10": givenShare(1037, 1700) },
  }),
  restated: {
    "2026-06": {
      first: givenShare(1196, 2008),
      on: "2026-07-14",
      because: "Sign-ups of the last weekend in June had been left out",
    },
  },
  events: [
    rival("2025-07-09", "outage", "The payment page was down for three days"),
    rival(
      "2026-04-01",
      "price",
      "Garden waste costs £4 more a year",
      "From £52 to £56, by whatever channel.",
    ),
  ],
  targets: [
    aim("2026-04-20", "2026-09", 57, "The contact centre's staffing for winter rests on it"),
    aim("2026-04-20", "2027-03", 60, "Corporate plan 2026 to 2029"),
  ],
});

const gardenWasteContacts = told({
  slug: "garden-waste-contacts",
  question: "How many times were we contacted about garden waste?",
  name: "Contacts about garden waste",
  stage: "impact",
  unit: "contacts",
  polarity: "lower is better",
  definition:
    "Calls, visits, e-mails and web chats about garden waste, sign-ups by telephone among them. Forms sent on the website are not counted.",
  source: "Contact centre telephone system and customer records",
  priority: 7,
  dice: 3,
  recipe: counts({
    level: 1620,
    season: mild,
    noise: 0.05,
    steps: [{ from: "2026-05", by: -0.05 }],
  }),
});

const unfinishedForms = told({
  slug: "garden-waste-unfinished",
  question: "How many sign-up forms were begun on the website, and how many left unfinished?",
  name: "Garden-waste forms left unfinished",
  stage: "outcome",
  unit: "forms begun",
  partUnit: "left unfinished",
  polarity: "lower is better",
  definition:
    "Sign-up forms begun on the website and not sent within the day, of all that were begun. People who came back within the day and finished count as finished.",
  source: "Website statistics",
  priority: 7,
  recipe: shares({
    of: { level: 1090, season: growing, noise: 0.05, steps: [{ from: "2026-05", by: 0.22 }] },
    level: 17.5,
    noise: 1.1,
  }),
  notAvailable: { "2025-07": "The website's statistics were lost when the payment page went down" },
});

const missedBinCalls = told({
  slug: "missed-bin-calls",
  question: "How many calls were there about a bin that was not emptied?",
  name: "Calls about missed bins",
  stage: "impact",
  unit: "calls",
  polarity: "lower is better",
  definition:
    "Calls that the contact centre answered about a bin, box or caddy that was not emptied on its day.",
  source: "Contact centre telephone system",
  priority: 3,
  dice: 2,
  recipe: counts({
    level: 1070,
    noise: 0.055,
    steps: [{ from: "2025-01", until: "2025-01", by: 0.24 }],
    exactly: { "2026-10": 812 },
  }),
  restated: {
    "2026-03": {
      first: given(1288),
      on: "2026-05-12",
      because: "Calls that were passed on to the depot had been counted twice",
    },
  },
  targets: [
    aim(
      "2026-09-02",
      "2027-03",
      910,
      "What is left if reminders end half of the calls about bins put out late",
    ),
  ],
  events: [
    rival("2025-01-06", "weather", "Snow kept lorries in for three days"),
    rival(
      "2026-09-14",
      "other",
      "Two rounds were given a second crew",
      "The rounds with the most bins missed.",
    ),
  ],
});

export const waste: ServiceStory = {
  slug: "waste",
  name: "Waste and recycling",
  metrics: [
    onlineSignUps,
    gardenWasteContacts,
    unfinishedForms,
    missedBinCalls,
    foodWasteCaddies,
    sortedEast,
    sortedWest,
    recyclingRate,
  ],
};
