import { tom } from "#seeds/northmere/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** It went the wrong way: fewer swims than expected, in the months after the price rose. */
export const makeASplash: CampaignStory = {
  slug: "make-a-splash",
  name: "Make a splash",
  plannedOn: "2026-03-24",
  startsOn: "2026-04-13",
  endsOn: "2026-06-30",
  summary: "A summer of pool parties, in films, on buses and on the radio.",
  purpose: "changing behaviours",
  policyAim: "Everyone can be active",
  audience: "Families with children under 12",
  owner: tom,
  outcomes: ["pool-swims"],
  vanity: ["likes-leisure", "impressions"],
  objective: {
    baseline: 21_400,
    change: 1500,
    byWhen: "2026-09-30",
    explanation: "Families said that they did not know of the parties.",
  },
  channels: [
    { kind: "social", name: "Films of the parties", spend: 2900, hours: 47 },
    { kind: "outdoor", name: "Backs of 12 buses", spend: 4300, hours: 6 },
    { kind: "press", name: "Local radio", spend: 1650, hours: 9 },
  ],
  activities: [
    { day: "2026-04-13", channel: 1, name: "Buses" },
    { day: "2026-04-27", channel: 0, name: "First film" },
    { day: "2026-05-23", channel: 2, name: "A week on local radio" },
  ],
};
