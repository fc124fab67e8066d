import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** No verdict: only eight months of figures precede it. */
export const feedYourCaddy: CampaignStory = {
  slug: "feed-your-caddy",
  name: "Feed your caddy",
  plannedOn: "2026-02-12",
  startsOn: "2026-03-02",
  endsOn: "2026-04-30",
  summary:
    "A roll of liners and a leaflet to 24,700 homes, and doorstep talks on the rounds that put out fewest caddies.",
  purpose: "changing behaviours",
  policyAim: "Half of household waste recycled by 2030",
  audience: "Households that have not put a caddy out",
  owner: hana,
  outcomes: ["food-waste-caddies"],
  vanity: ["likes-waste"],
  objective: {
    baseline: 46,
    change: 6,
    byWhen: "2026-09-30",
    explanation: "Smell was the reason given most often, and liners answer it.",
  },
  channels: [
    { kind: "print", name: "Leaflet and liners", spend: 6900, hours: 16 },
    { kind: "people", name: "Talks on 3,100 doorsteps", spend: 2400, hours: 118 },
  ],
  activities: [
    { day: "2026-03-02", channel: 0, name: "First leaflets and liners" },
    { day: "2026-03-16", channel: 1, name: "Talks begin in Sallow Lane" },
    { day: "2026-04-30", channel: 1, name: "Last talks" },
  ],
};
