import { always, counts, type Recipe, shares, without } from "#seeds/ingredients.ts";
import { olive } from "#seeds/people.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, teller } from "#seeds/telling.ts";
import { span } from "./span.ts";

const told = teller(span, {
  cadence: "monthly",
  owner: olive,
  dueDay: 5,
  source: "Street map and crews' jobs",
});

const beforeTheMap = { until: "2026-01", note: "The street map opened in February 2026" };

const solvedInAWeek = told({
  slug: "street-problems-solved",
  question: "How many street problems were reported, and how many of them solved within a week?",
  name: "Street problems solved within a week",
  stage: "outcome",
  unit: "problems reported",
  partUnit: "solved within a week",
  polarity: "higher is better",
  definition:
    "Litter, dumping, blocked drains, overgrown paths and dark street lamps that were solved within seven days of being reported, by whomever, of all that were reported.",
  priority: 6,
  recipe: shares({
    of: { level: 690, noise: 0.06, steps: [{ from: "2026-02", by: 0.14 }] },
    level: 63,
    noise: 1.9,
    steps: [
      { from: "2026-02", until: "2026-03", by: 5 },
      { from: "2026-04", by: 8.5 },
    ],
  }),
  targets: [
    aim(
      "2026-01-13",
      "2027-03",
      70,
      "Seven in ten is what residents called fair in the survey of 2025",
    ),
  ],
});

const solvedByResidents = told({
  slug: "solved-by-residents",
  question: "How many street problems did residents solve together?",
  name: "Street problems solved by residents",
  stage: "outcome",
  unit: "problems",
  polarity: "higher is better",
  definition:
    "Problems on the street map that residents took on and solved together, with tools lent by the council, and marked as solved.",
  priority: 7,
  recipe: counts({
    level: 74,
    noise: 0.1,
    exactly: { "2026-02": 31, "2026-03": 58 },
  }),
  beforeItBegan: beforeTheMap,
});

const residentsOnTheMap = told({
  slug: "street-map-residents",
  question: "How many residents used the street map?",
  name: "Residents on the street map",
  stage: "output",
  unit: "residents",
  polarity: "neither",
  definition: "Residents who reported, took on or commented on a problem in the month.",
  priority: 9,
  recipe: counts({
    level: 610,
    noise: 0.06,
    exactly: { "2026-02": 284, "2026-03": 437 },
  }),
  notGiven: ["2026-10"],
  beforeItBegan: beforeTheMap,
});

const flyTipsInAll = always("fly-tips 3", counts({ level: 264, noise: 0.07 }));
const flyTipsOfResidents = always("residents", counts({ level: 171, noise: 0.06 }));

const flyTips = told({
  slug: "fly-tips",
  question: "How many fly-tips were there in all?",
  name: "Fly-tips found or reported",
  stage: "impact",
  unit: "fly-tips",
  polarity: "lower is better",
  definition:
    "Fly-tips that somebody reported or a crew found, each counted once. Easier reporting brings more of them to light.",
  priority: 7,
  recipe: flyTipsInAll,
  givenOn: { "2026-04": "2026-05-12" },
  notGiven: ["2026-10"],
});

/** Each fly-tip is known from a resident or from a crew: the two add up to all of them. */
const flyTipsBy = (who: "residents" | "crews", recipe: Recipe) =>
  told({
    slug: `fly-tips-${who}`,
    partOf: "fly-tips",
    question:
      who === "residents"
        ? "How many of the fly-tips did a resident report first?"
        : "How many of the fly-tips did a crew find first?",
    name: who === "residents" ? "Fly-tips reported by residents" : "Fly-tips found by crews",
    stage: "impact",
    unit: "fly-tips",
    polarity: "neither",
    definition: `Heaps of dumped waste of which the council knew first from ${who}.`,
    priority: 9,
    recipe,
    notGiven: ["2026-10"],
  });

const flyTipsByResidents = flyTipsBy("residents", flyTipsOfResidents);

const flyTipsByCrews = flyTipsBy("crews", without(flyTipsInAll, flyTipsOfResidents));

export const streets: ServiceStory = {
  slug: "streets",
  name: "Streets and parks",
  metrics: [
    solvedInAWeek,
    solvedByResidents,
    residentsOnTheMap,
    flyTips,
    flyTipsByResidents,
    flyTipsByCrews,
  ],
};
