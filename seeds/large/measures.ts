import type { Metric } from "#app/domain/metrics/metric.ts";
import { counts, type Recipe, shares } from "#seeds/ingredients.ts";

/** The measures of each ward: eight outcomes, then outputs. */
export type WardMeasure = Pick<Metric, "slug" | "name" | "stage" | "unit" | "polarity"> & {
  partUnit?: string;
  recipe: Recipe;
};

const winter = [0.08, 0.06, 0.02, 0, -0.04, -0.06, -0.08, -0.06, -0.02, 0.02, 0.04, 0.06];

const counted = (level: number, noise = 0.07) => counts({ level, season: winter, noise });
const shared = (of: number, level: number) =>
  shares({ of: { level: of, noise: 0.05 }, level, noise: 2 });

const outcome = { stage: "outcome", polarity: "higher is better" } as const;
const impact = { stage: "impact", polarity: "lower is better" } as const;
const output = { stage: "output", polarity: "neither" } as const;

export const wardMeasures: WardMeasure[] = [
  {
    ...outcome,
    slug: "online-forms",
    name: "Online sign-ups",
    unit: "sign-ups",
    partUnit: "made online",
    recipe: shared(460, 52),
  },
  {
    ...impact,
    slug: "missed-bins",
    name: "Calls about missed bins",
    unit: "calls",
    recipe: counted(84),
  },
  {
    ...outcome,
    slug: "library-visits",
    name: "Visits to the library",
    unit: "visits",
    recipe: counted(3120, 0.05),
  },
  {
    ...outcome,
    slug: "caddies",
    name: "Food-waste caddies put out",
    unit: "households on the sampled round",
    partUnit: "that put a caddy out",
    recipe: shared(380, 47),
  },
  {
    ...outcome,
    slug: "swims",
    name: "Swims at the pool",
    unit: "swims",
    recipe: counted(2260, 0.05),
  },
  {
    ...impact,
    slug: "fly-tips",
    name: "Fly-tips found or reported",
    unit: "fly-tips",
    recipe: counted(41, 0.14),
  },
  {
    ...outcome,
    slug: "answered",
    name: "Calls answered within three minutes",
    unit: "calls",
    partUnit: "answered within three minutes",
    recipe: shared(1250, 71),
  },
  {
    ...outcome,
    slug: "repairs",
    name: "Repairs done at the first visit",
    unit: "repairs",
    partUnit: "done at the first visit",
    recipe: shared(210, 83),
  },
  { ...output, slug: "likes", name: "Likes of posts", unit: "likes", recipe: counted(640, 0.25) },
  {
    ...output,
    slug: "impressions",
    name: "Impressions",
    unit: "impressions",
    recipe: counted(18_400, 0.2),
  },
];
