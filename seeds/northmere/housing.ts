import { given } from "#app/domain/metrics/figure.ts";
import { counts, shares } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { tom } from "./people.ts";
import { span } from "./span.ts";

const told = teller(span, { cadence: "monthly", owner: tom, dueDay: 4 });

const temporaryAccommodation = told({
  slug: "temporary-accommodation",
  name: "Households in temporary accommodation",
  stage: "impact",
  unit: "households",
  polarity: "lower is better",
  definition:
    "Households that the council was housing in temporary accommodation on the last night of the month.",
  source: "Housing options records",
  priority: 5,
  recipe: counts({
    level: 148,
    noise: 0.03,
    exactly: { "2026-08": 151, "2026-09": 157, "2026-10": 171 },
  }),
  restated: {
    "2026-09": {
      first: given(152),
      on: "2026-10-19",
      because: "Five households in bed and breakfast outside the district had been left out",
    },
  },
  targets: [aim("2026-04-20", "2027-03", 140, "The budget for 2026 to 2027 pays for no more")],
  events: [rival("2026-09-07", "other", "A landlord sold 22 flats in Harbour Road")],
});

const homelessnessPrevented = told({
  dueDay: 10,
  slug: "homelessness-prevented",
  name: "Homelessness prevented",
  stage: "outcome",
  unit: "households at risk that asked for help",
  partUnit: "with a home for six months or more",
  decimals: 0,
  polarity: "higher is better",
  definition:
    "Households at risk of losing their home that had one for at least six months when their case was closed, of all cases closed in the month.",
  source: "Housing options records",
  priority: 6,
  recipe: shares({ of: { level: 66, noise: 0.1 }, level: 56, noise: 5 }),
  notGiven: ["2026-10"],
});

const repairsOnline = told({
  slug: "repairs-online",
  name: "Repairs asked for online",
  stage: "outcome",
  unit: "repairs asked for",
  partUnit: "asked for online",
  polarity: "higher is better",
  definition:
    "Repairs that tenants of the council asked for on the website, of all repairs asked for in the month by any channel.",
  source: "Repairs contractor's system",
  priority: 6,
  recipe: shares({
    of: { level: 1180, noise: 0.05 },
    level: 46.4,
    noise: 1.5,
    steps: [{ from: "2025-11", until: "2026-05", by: 0.5 }],
  }),
  notGiven: ["2026-10"],
  givenOn: { "2026-06": "2026-07-16" },
});

export const housing: ServiceStory = {
  slug: "housing",
  name: "Housing",
  metrics: [temporaryAccommodation, homelessnessPrevented, repairsOnline],
};
