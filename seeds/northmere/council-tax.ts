import { given } from "#app/domain/metrics/figure.ts";
import { counts, shares } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { priya } from "./people.ts";
import { mild, span } from "./span.ts";

const told = teller(span, { cadence: "monthly", owner: priya, dueDay: 5 });

const noInstalments = "Most bills have ten instalments: none is due in February and March";

const directDebit = told({
  slug: "council-tax-direct-debit",
  name: "Council tax paid by Direct Debit",
  stage: "outcome",
  unit: "households",
  partUnit: "paying by Direct Debit",
  polarity: "higher is better",
  definition:
    "Households with a Direct Debit in force on the last day of the month, of all that are billed.",
  source: "Revenues system",
  priority: 6,
  recipe: shares({
    of: { level: 52_100, noise: 0.0004 },
    level: 77.9,
    noise: 0.16,
    steps: [{ from: "2026-01", until: "2026-06", by: 0.08 }],
  }),
  targets: [
    aim(
      "2026-04-20",
      "2027-03",
      80,
      "Each Direct Debit saves a payment by card or cheque twelve times a year",
    ),
  ],
});

const supportClaims = told({
  slug: "council-tax-support-claims",
  name: "New claims for council tax support",
  stage: "outcome",
  unit: "claims",
  polarity: "neither",
  definition: "Claims for a lower bill because of a low income, made in the month by any channel.",
  source: "Benefits system",
  priority: 7,
  recipe: counts({
    level: 318,
    season: mild,
    noise: 0.065,
    steps: [{ from: "2025-12", until: "2026-04", by: 0.02 }],
  }),
  restated: {
    "2026-08": {
      first: given(286),
      on: "2026-10-13",
      because: "Claims by post from the summer had lain unopened and were entered late",
    },
  },
  events: [
    rival(
      "2025-12-01",
      "national campaign",
      "National advertising for pension credit",
      "People who ask for one often claim the other.",
    ),
  ],
});

const reminders = told({
  slug: "council-tax-reminders",
  name: "Reminders for unpaid council tax",
  stage: "impact",
  unit: "reminders",
  polarity: "lower is better",
  definition: "First reminders sent for an instalment that was not paid on its day.",
  source: "Revenues system",
  priority: 8,
  recipe: counts({ level: 2840, noise: 0.05 }),
  doesNotApply: Object.fromEntries(
    ["2024", "2025", "2026"].flatMap((year) => [
      [`${year}-02`, noInstalments],
      [`${year}-03`, noInstalments],
    ]),
  ),
});

export const councilTax: ServiceStory = {
  slug: "council-tax",
  name: "Council tax and benefits",
  metrics: [directDebit, supportClaims, reminders],
};
