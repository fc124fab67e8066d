import { periodsEnding } from "#app/domain/calendar/period.ts";
import { given } from "#app/domain/metrics/figure.ts";
import { counts } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { rival, teller } from "#seeds/telling.ts";
import { tom } from "./people.ts";
import { holidays, mild, span } from "./span.ts";

const told = teller(span, {
  cadence: "monthly",
  owner: tom,
  dueDay: 4,
  stage: "outcome",
  polarity: "higher is better",
  priority: 6,
});

const libraryVisits = told({
  slug: "library-visits",
  name: "Visits to libraries",
  unit: "visits",
  definition: "People who came through the doors of the six libraries.",
  source: "Door counters",
  recipe: counts({ level: 38_400, season: mild, noise: 0.045 }),
  notAvailable: { "2024-07": "The counter at the central library was broken" },
  notGiven: ["2026-10"],
  restated: {
    "2026-02": {
      first: given(31_870),
      on: "2026-04-22",
      because: "The counter at Sallow Lane had been stuck for a week and was read again",
    },
  },
});

const newMembers = told({
  slug: "library-new-members",
  name: "New library members",
  unit: "new members",
  definition: "People who joined a library in the month, including children.",
  source: "Library system",
  priority: 8,
  dice: 2,
  recipe: counts({ level: 540, season: holidays, noise: 0.06 }),
});

const finishedReading = { "2024-Q3": 1483, "2025-Q3": 1531, "2026-Q3": 1508 };

const readingChallenge = told({
  cadence: "quarterly",
  dueDay: 15,
  slug: "summer-reading",
  name: "Children who finished the Summer Reading Challenge",
  unit: "children",
  definition: "Children who read six books between July and September and came back to say so.",
  source: "Library system",
  priority: 8,
  recipe: counts({ level: 0, noise: 0, exactly: finishedReading }),
  doesNotApply: Object.fromEntries(
    periodsEnding("quarterly", span.first, span.last)
      .filter((quarter) => !(quarter in finishedReading))
      .map((quarter) => [quarter, "The challenge is in summer"]),
  ),
});

const swims = told({
  slug: "pool-swims",
  name: "Swims at Northmere's pools",
  unit: "swims",
  definition: "Swims at the two pools, excluding lessons and school visits.",
  source: "Till and gate records",
  dice: 18,
  recipe: counts({
    level: 21_400,
    season: mild,
    noise: 0.035,
    steps: [{ from: "2026-04", until: "2026-09", by: -0.085 }],
  }),
  events: [
    rival("2026-04-01", "price", "A swim costs 60p more", "From £5.20 to £5.80."),
    rival("2026-10-05", "price", "Families swim at the old price again"),
  ],
});

const leisurePasses = told({
  slug: "leisure-passes",
  name: "Leisure passes taken up",
  unit: "passes",
  definition: "Discounted leisure passes taken out in the month by people on a low income.",
  source: "Till records",
  recipe: counts({ level: 134, noise: 0.08 }),
  notGiven: ["2026-08", "2026-09", "2026-10"],
});

const ledWalks = told({
  slug: "led-walks",
  name: "Places taken on led walks",
  unit: "places",
  definition: "People counted at the start of each led walk in the month.",
  source: "Walk leaders' lists",
  priority: 7,
  dice: 6,
  recipe: counts({
    level: 412,
    season: mild,
    noise: 0.05,
    steps: [{ from: "2026-03", until: "2026-08", by: 0.09 }],
  }),
  givenOn: { "2025-12": "2026-01-19" },
});

export const librariesAndLeisure: ServiceStory = {
  slug: "libraries-and-leisure",
  name: "Libraries and leisure",
  metrics: [libraryVisits, newMembers, readingChallenge, swims, leisurePasses, ledWalks],
};
