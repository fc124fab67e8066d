import { givenShare } from "#app/domain/metrics/figure.ts";
import { shares, values } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { aim, rival, teller } from "#seeds/telling.ts";
import { priya } from "./people.ts";
import { span } from "./span.ts";

const told = teller(span, { owner: priya, polarity: "higher is better" });

const fluJabs = told({
  cadence: "monthly",
  dueDay: 5,
  slug: "flu-jabs-carers",
  name: "Flu jabs among carers",
  stage: "outcome",
  unit: "carers asked",
  partUnit: "with a jab taken in the past year or booked",
  definition:
    "Carers who had had a flu jab in the past year or had booked one, of those whom the carers' service asked at their quarterly call. It calls 2,960 carers, a third of them each month.",
  source: "Carers' service call records",
  priority: 2,
  recipe: shares({
    of: { level: 985, noise: 0.02 },
    level: 43,
    noise: 1.5,
    exactly: { "2026-10": givenShare(427, 992) },
  }),
  targets: [aim("2026-07-16", "2026-12", 49, "What neighbouring districts reached in 2025")],
  events: [
    rival(
      "2026-09-01",
      "policy change",
      "Pharmacies began this winter's jabs",
      "A month earlier than in 2025.",
    ),
  ],
});

const smokersQuit = told({
  cadence: "quarterly",
  dueDay: 20,
  slug: "smokers-quit",
  name: "Smokers who quit with our help",
  stage: "outcome",
  unit: "smokers who set a quit date",
  partUnit: "not smoking four weeks later",
  decimals: 0,
  definition: "People who were not smoking four weeks after the day that they had set to stop.",
  source: "Stop-smoking service",
  priority: 7,
  recipe: shares({ of: { level: 142, noise: 0.08 }, level: 55, noise: 3.5 }),
});

const lifeSatisfaction = told({
  cadence: "quarterly",
  dueDay: 20,
  slug: "life-satisfaction",
  name: "Residents' satisfaction with life",
  stage: "impact",
  unit: "out of 10",
  decimals: 1,
  definition:
    "How satisfied residents are with their life nowadays, from 0 to 10: the mean of about 400 answers. It is of the place, and no one service's doing.",
  source: "Residents' survey",
  priority: 7,
  recipe: values(1, { level: 7.4, noise: 0.08 }),
});

export const health: ServiceStory = {
  slug: "health",
  name: "Health and wellbeing",
  metrics: [fluJabs, smokersQuit, lifeSatisfaction],
};
