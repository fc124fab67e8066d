import { given, givenShare } from "#app/domain/figure.ts";
import { counts, shares } from "../ingredients.ts";
import { olive } from "../people.ts";
import type { ServiceStory } from "../story.ts";
import { tell } from "../telling.ts";
import { growing, span } from "./span.ts";

const told = { cadence: "monthly", owner: olive, dueDay: 5, decimals: 0 } as const;

const onlineSignUps = tell(span, {
  ...told,
  slug: "garden-waste-online",
  name: "Online sign-ups for garden waste",
  stage: "outcome",
  unit: "sign-ups",
  partUnit: "made online",
  decimals: 1,
  polarity: "higher is better",
  definition:
    "Garden-waste subscriptions taken out or renewed on the website, of all that were completed in the month by any channel. A form that an adviser filled in with the resident on the telephone counts as a telephone sign-up.",
  source: "Customer records",
  priority: 1,
  recipe: shares({
    of: { level: 1840, season: growing, noise: 0.04 },
    level: 49,
    noise: 1.2,
    steps: [{ from: "2026-05", by: 11 }],
    exactly: { "2026-10": givenShare(1037, 1700) },
  }),
  restated: {
    "2026-06": {
      first: givenShare(1196, 2008),
      on: "2026-07-14",
      because: "Sign-ups of the last weekend in June had been left out",
    },
  },
  events: [
    {
      day: "2026-04-01",
      kind: "rival explanation",
      name: "Garden waste costs £4 more a year",
      note: "From £52 to £56, however one signs up.",
    },
    {
      day: "2025-07-09",
      kind: "rival explanation",
      name: "The payment page was down for three days",
      note: null,
    },
  ],
  targets: [
    {
      setOn: "2026-04-20",
      from: "2026-09",
      to: "2027-03",
      value: 58,
      reason: "What the contact centre's staffing for 2026 to 2027 rests on",
    },
  ],
});

const missedBinCalls = tell(span, {
  ...told,
  slug: "missed-bin-calls",
  name: "Calls about missed bins",
  stage: "impact",
  unit: "calls",
  polarity: "lower is better",
  definition:
    "Calls that the contact centre answered about a bin, box or caddy that was not emptied on its day.",
  source: "Contact centre telephone system",
  priority: 2,
  recipe: counts({ level: 1070, noise: 0.055, exactly: { "2026-10": given(812) } }),
});

export const waste: ServiceStory = {
  slug: "waste",
  name: "Waste and recycling",
  metrics: [onlineSignUps, missedBinCalls],
};
