import type { Polarity, Stage } from "#app/domain/metrics/metric.ts";
import { counts, type Recipe, shares } from "#seeds/ingredients.ts";

/** The measures of each ward: eight outcomes, then outputs. */
export type WardMeasure = {
  slug: string;
  name: string;
  stage: Stage;
  unit: string;
  partUnit?: string;
  polarity: Polarity;
  recipe: Recipe;
};

const winter = [0.08, 0.06, 0.02, 0, -0.04, -0.06, -0.08, -0.06, -0.02, 0.02, 0.04, 0.06];

const counted = (level: number, noise = 0.07) => counts({ level, season: winter, noise });
const shared = (of: number, level: number) =>
  shares({ of: { level: of, noise: 0.05 }, level, noise: 2 });

export const wardMeasures: WardMeasure[] = [
  {
    slug: "online-forms",
    name: "Online sign-ups",
    stage: "outcome",
    unit: "sign-ups",
    partUnit: "made online",
    polarity: "higher is better",
    recipe: shared(460, 52),
  },
  {
    slug: "missed-bins",
    name: "Calls about missed bins",
    stage: "impact",
    unit: "calls",
    polarity: "lower is better",
    recipe: counted(84),
  },
  {
    slug: "library-visits",
    name: "Visits to the library",
    stage: "outcome",
    unit: "visits",
    polarity: "higher is better",
    recipe: counted(3120, 0.05),
  },
  {
    slug: "caddies",
    name: "Food-waste caddies put out",
    stage: "outcome",
    unit: "households on the sampled round",
    partUnit: "that put a caddy out",
    polarity: "higher is better",
    recipe: shared(380, 47),
  },
  {
    slug: "swims",
    name: "Swims at the pool",
    stage: "outcome",
    unit: "swims",
    polarity: "higher is better",
    recipe: counted(2260, 0.05),
  },
  {
    slug: "fly-tips",
    name: "Fly-tips found or reported",
    stage: "impact",
    unit: "fly-tips",
    polarity: "lower is better",
    recipe: counted(41, 0.14),
  },
  {
    slug: "answered",
    name: "Calls answered within three minutes",
    stage: "outcome",
    unit: "calls",
    partUnit: "answered within three minutes",
    polarity: "higher is better",
    recipe: shared(1250, 71),
  },
  {
    slug: "repairs",
    name: "Repairs done at the first visit",
    stage: "outcome",
    unit: "repairs",
    partUnit: "done at the first visit",
    polarity: "higher is better",
    recipe: shared(210, 83),
  },
  {
    slug: "likes",
    name: "Likes of posts",
    stage: "output",
    unit: "likes",
    polarity: "neither",
    recipe: counted(640, 0.25),
  },
  {
    slug: "impressions",
    name: "Impressions",
    stage: "output",
    unit: "impressions",
    polarity: "neither",
    recipe: counted(18_400, 0.2),
  },
];
