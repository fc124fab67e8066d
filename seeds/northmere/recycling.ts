import type { Period } from "#app/domain/calendar/period.ts";
import { type Amount, givenShare } from "#app/domain/metrics/figure.ts";
import { type Step, shares } from "#seeds/ingredients.ts";
import { olive } from "#seeds/people.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { span } from "./span.ts";

const told = teller(span, { cadence: "monthly", owner: olive, dueDay: 5 });

const sevenRises: Record<Period, Amount> = {
  "2026-02": givenShare(1128, 2400),
  "2026-03": givenShare(1085, 2400),
  "2026-04": givenShare(1104, 2400),
  "2026-05": givenShare(1117, 2400),
  "2026-06": givenShare(1135, 2400),
  "2026-07": givenShare(1146, 2400),
  "2026-08": givenShare(1162, 2400),
  "2026-09": givenShare(1174, 2400),
  "2026-10": givenShare(1193, 2400),
};

export const foodWasteCaddies = told({
  slug: "food-waste-caddies",
  question: "On the sampled rounds, how many households put a food-waste caddy out?",
  name: "Food-waste caddies put out",
  stage: "outcome",
  unit: "households on the sampled rounds",
  partUnit: "that put a caddy out",
  polarity: "higher is better",
  definition:
    "Households that put a food-waste caddy out, of those on six rounds that are sampled in the second week of each month. Crews count as they pass.",
  source: "Crews' counts on sampled rounds",
  priority: 6,
  recipe: shares({
    of: { level: 2400, noise: 0 },
    level: 46.6,
    noise: 1.5,
    exactly: sevenRises,
  }),
  beforeItBegan: { until: "2025-06", note: "Food waste has been collected since July 2025" },
  events: [
    rival(
      "2026-03-31",
      "policy change",
      "Weekly food-waste collection became the rule in England",
      "With advertising on television and radio.",
    ),
  ],
});

function sortedRecycling(side: "east" | "west", steps: Step[]) {
  return told({
    slug: `sorted-recycling-${side}`,
    question: `On the ${side}ern rounds, how many recycling bins held nothing that cannot be recycled?`,
    name: `Well-sorted recycling bins in the ${side}`,
    stage: "outcome",
    unit: "bins checked",
    partUnit: "that held nothing that cannot be recycled",
    polarity: "higher is better",
    definition: `Recycling bins on the ${side}ern rounds that held nothing that cannot be recycled, out of those that crews checked before emptying them.`,
    source: "Crews' tablets",
    priority: side === "east" ? 6 : 8,
    recipe: shares({ of: { level: 1620, noise: 0.05 }, level: 81, noise: 1, steps }),
    notGiven: ["2026-10"],
  });
}

export const sortedEast = sortedRecycling("east", [
  { from: "2025-11", until: "2026-04", by: 5 },
  { from: "2026-05", until: "2026-06", by: 2 },
]);

export const sortedWest = sortedRecycling("west", []);

export const recyclingRate = told({
  cadence: "quarterly",
  dueDay: 24,
  slug: "recycling-rate",
  question: "How many tonnes of household waste were collected, and how many of them recycled?",
  name: "Household waste recycled",
  stage: "impact",
  unit: "tonnes of household waste",
  partUnit: "recycled, reused or composted",
  polarity: "higher is better",
  definition:
    "Household waste that was recycled, reused or composted, of all that was collected, by weight.",
  source: "Weighbridge tickets",
  priority: 6,
  recipe: shares({ of: { level: 10_900, noise: 0.02 }, level: 43.4, noise: 0.5 }),
  restated: {
    "2026-Q1": {
      first: givenShare(4571, 10_876),
      on: "2026-08-03",
      because: "The reprocessor's tonnage came late and replaced our estimate",
    },
  },
  targets: [aim("2026-04-20", "2027-Q1", 45, "Corporate plan 2026 to 2029")],
});
