import { counts, shares } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { priya } from "./people.ts";
import { mild, span } from "./span.ts";

const told = teller(span, { cadence: "monthly", owner: priya, dueDay: 5, priority: 6 });

const newTelephones = rival("2024-08-05", "other", "New telephone system");

const totalContacts = told({
  slug: "total-contacts",
  name: "Contacts with the council",
  stage: "impact",
  unit: "contacts",
  polarity: "lower is better",
  definition:
    "Calls, visits to the counter, e-mails and web chats about any service. Forms sent on the website are not counted: they are what contacts are meant to become.",
  source: "Contact centre telephone system and customer records",
  priority: 4,
  dice: 3,
  recipe: counts({ level: 24_300, season: mild, noise: 0.03 }),
  events: [newTelephones],
});

const answeredQuickly = told({
  slug: "calls-answered-quickly",
  name: "Calls answered within three minutes",
  stage: "outcome",
  unit: "calls",
  partUnit: "answered within three minutes",
  polarity: "higher is better",
  definition:
    "Calls to the contact centre that an adviser answered within three minutes, out of all calls, including abandoned ones.",
  source: "Contact centre telephone system",
  recipe: shares({ of: { level: 14_600, season: mild, noise: 0.03 }, level: 71, noise: 2.2 }),
  targets: [aim("2026-04-20", "2027-03", 75, "Corporate plan 2026 to 2029")],
  notAvailable: {
    "2024-08": "The new telephone system did not record waiting times in its first weeks",
  },
  events: [newTelephones],
});

const satisfaction = told({
  slug: "satisfaction-with-contact",
  name: "Satisfaction with the contact centre",
  stage: "outcome",
  unit: "people asked",
  partUnit: "satisfied or very satisfied",
  decimals: 0,
  polarity: "higher is better",
  definition:
    "People who said that they were satisfied or very satisfied, of those who answered after a call or a visit.",
  source: "Survey by text message",
  recipe: shares({
    of: { level: 430, noise: 0.07 },
    level: 78,
    noise: 2,
    steps: [{ from: "2025-04", by: -6 }],
  }),
  givenOn: { "2025-12": "2026-01-14" },
  events: [
    {
      day: "2025-04-01",
      kind: "definition change",
      name: "Asked by text message, no longer by the adviser",
      note: "People say less kind things to a text message.",
    },
    {
      day: "2025-04-01",
      kind: "rebase",
      name: "The survey is another since April 2025",
      note: null,
    },
  ],
});

const avoidableContact = told({
  slug: "avoidable-contact",
  name: "Avoidable contact",
  stage: "impact",
  unit: "contacts sampled",
  partUnit: "to ask for information or chase progress",
  polarity: "lower is better",
  definition:
    "Contacts to ask for information that is on the website or to chase something already asked for, of a sample of all contacts.",
  source: "A week's sample by advisers",
  recipe: shares({ of: { level: 610, noise: 0.04 }, level: 33.5, noise: 1.9 }),
  notAvailable: {
    "2024-12": "No sample was taken in the week before Christmas",
    "2026-10": "No sample was taken: advisers were covering for sickness",
  },
});

export const customers: ServiceStory = {
  slug: "customers",
  name: "Customer services",
  metrics: [totalContacts, answeredQuickly, satisfaction, avoidableContact],
};
