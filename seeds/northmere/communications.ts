import { counts, shares } from "#seeds/ingredients.ts";
import type { ServiceStory } from "#seeds/story.ts";
import { teller } from "#seeds/telling.ts";
import { likes } from "./likes.ts";
import { jo } from "./people.ts";
import { span } from "./span.ts";

const told = teller(span, {
  cadence: "monthly",
  owner: jo,
  dueDay: 4,
  polarity: "neither",
  source: "Communications team's diary",
  priority: 9,
});

const spend = told({
  slug: "campaign-spend",
  name: "Spend on campaigns",
  stage: "input",
  unit: "£",
  definition: "What was paid for campaigns in the month, the magazine included and staff not.",
  source: "Finance system",
  recipe: counts({ level: 5900, noise: 0.2 }),
});

const hours = told({
  slug: "campaign-hours",
  name: "Hours spent on campaigns",
  stage: "input",
  unit: "hours",
  definition: "Hours that the communications team and services put into campaigns.",
  recipe: counts({ level: 186, noise: 0.12 }),
});

const posts = told({
  slug: "posts",
  name: "Posts on social media",
  stage: "activity",
  unit: "posts",
  definition: "Posts and films put out by the council's accounts.",
  source: "Social media accounts",
  recipe: counts({ level: 118, noise: 0.1 }),
});

const leaflets = told({
  slug: "leaflets",
  name: "Leaflets delivered",
  stage: "activity",
  unit: "leaflets",
  definition: "Leaflets and letters of campaigns put through doors. In many months there are none.",
  recipe: counts({
    level: 0,
    noise: 0,
    exactly: {
      "2024-03": 51_200,
      "2024-09": 18_400,
      "2025-03": 51_300,
      "2025-11": 9_600,
      "2026-03": 24_700,
      "2026-05": 6_800,
      "2026-06": 6_600,
    },
  }),
});

const followers = told({
  slug: "followers",
  name: "Followers of the council's accounts",
  stage: "output",
  unit: "followers",
  definition: "Followers of all the council's accounts on the last day of the month.",
  source: "Social media accounts",
  recipe: counts({
    level: 15_900,
    trend: 0.052,
    noise: 0.003,
    exactly: { "2026-10": 18_402 },
  }),
});

const impressions = told({
  slug: "impressions",
  name: "Impressions of posts and advertisements",
  stage: "output",
  unit: "impressions",
  definition: "Times that a post or an advertisement of the council's was on somebody's screen.",
  source: "Social media accounts",
  recipe: counts({ level: 214_000, noise: 0.17, steps: [{ from: "2026-08", by: 0.5 }] }),
});

const emailOpens = told({
  slug: "email-opens",
  name: "E-mails to residents opened",
  stage: "output",
  unit: "e-mails sent",
  partUnit: "opened",
  definition:
    "E-mails opened, of those sent to residents who asked for them. Some programs open them unasked.",
  source: "E-mail system",
  recipe: shares({ of: { level: 31_200, noise: 0.08 }, level: 41, noise: 1.6 }),
  notGiven: ["2026-10"],
});

const pressPieces = told({
  slug: "press-pieces",
  name: "Pieces in the local press",
  stage: "output",
  unit: "pieces",
  definition: "Articles and broadcasts about the council's campaigns, of any tone.",
  recipe: counts({ level: 22, noise: 0.2 }),
});

const magazines = told({
  cadence: "quarterly",
  dueDay: 10,
  slug: "magazines",
  name: "Copies of Northmere News delivered",
  stage: "output",
  unit: "copies",
  definition: "Copies of the council's magazine that the printer's distributor delivered.",
  source: "Distributor's invoices",
  recipe: counts({ level: 51_400, noise: 0.003 }),
});

const clicks = told({
  slug: "clicks",
  name: "Clicks through to the council's website",
  stage: "outtake",
  unit: "clicks",
  definition: "Times that somebody went on from a post, an e-mail or an advertisement to the site.",
  source: "Website statistics",
  recipe: counts({ level: 5240, noise: 0.13 }),
  notAvailable: {
    "2025-07": "The website's statistics were lost when the payment page went down",
    "2026-10": "A new cookie banner switched counting off on 6 October",
  },
});

const knowOnline = told({
  cadence: "quarterly",
  dueDay: 20,
  slug: "know-online",
  name: "Residents who know of the garden-waste form",
  stage: "outtake",
  unit: "garden-waste subscribers asked",
  partUnit: "who knew that they can sign up online",
  decimals: 0,
  polarity: "higher is better",
  definition: "Subscribers who said, unprompted, that one can sign up on the website.",
  source: "Residents' survey",
  recipe: shares({
    of: { level: 212, noise: 0.05 },
    level: 47,
    noise: 2.4,
    steps: [{ from: "2026-Q2", by: 14 }],
  }),
});

export const communications: ServiceStory = {
  slug: "communications",
  name: "Communications",
  metrics: [
    spend,
    hours,
    posts,
    leaflets,
    followers,
    impressions,
    ...likes,
    emailOpens,
    pressPieces,
    magazines,
    clicks,
    knowOnline,
  ],
};
