import { counts } from "../ingredients.ts";
import type { ServiceStory } from "../story.ts";
import { tell } from "../telling.ts";
import { jo } from "./people.ts";
import { span } from "./span.ts";

const told = {
  cadence: "monthly",
  owner: jo,
  dueDay: 4,
  decimals: 0,
  polarity: "neither",
  priority: 9,
} as const;

const wasteLikes = tell(span, {
  ...told,
  slug: "likes-waste",
  name: "Likes of posts about waste",
  stage: "output",
  unit: "likes",
  definition: "Likes given in the month to the council's posts and films about bins and recycling.",
  source: "Social media accounts",
  recipe: counts({
    level: 620,
    noise: 0.18,
    steps: [{ from: "2026-05", until: "2026-06", by: 0.9 }],
  }),
});

export const communications: ServiceStory = {
  slug: "communications",
  name: "Communications",
  metrics: [wasteLikes],
};
