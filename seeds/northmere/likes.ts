import { counts, type Ingredients } from "#seeds/ingredients.ts";
import { tell } from "#seeds/telling.ts";
import { jo } from "./people.ts";
import { span } from "./span.ts";

const likesOf = (slug: string, subject: string, ingredients: Ingredients) =>
  tell(span, {
    cadence: "monthly",
    owner: jo,
    dueDay: 4,
    polarity: "neither",
    priority: 9,
    slug: `likes-${slug}`,
    dice: 3,
    name: `Likes of posts about ${subject}`,
    stage: "output",
    unit: "likes",
    definition: `Likes that the council's posts and films about ${subject} were given in the month.`,
    source: "Social media accounts",
    recipe: counts(ingredients),
  });

/** What people tapped on, by subject. The carers' film of autumn 2026 is the best liked thing that the council ever made. */
export const likes = [
  likesOf("waste", "waste", {
    level: 620,
    noise: 0.18,
    steps: [{ from: "2026-05", until: "2026-06", by: 0.6 }],
  }),
  likesOf("health", "health", {
    level: 240,
    noise: 0.2,
    exactly: { "2026-08": 1_930, "2026-09": 6_740, "2026-10": 12_400 },
  }),
  likesOf("leisure", "leisure and libraries", {
    level: 980,
    noise: 0.16,
    steps: [{ from: "2026-04", until: "2026-06", by: 1.7 }],
  }),
  likesOf("homes", "money and homes", {
    level: 310,
    noise: 0.2,
    steps: [{ from: "2026-01", until: "2026-03", by: 1.1 }],
  }),
];
