import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** It never named an outcome. */
export const northmereNews: CampaignStory = {
  slug: "northmere-news",
  name: "Northmere News",
  plannedOn: "2025-10-14",
  startsOn: "2025-11-01",
  endsOn: "2026-10-31",
  summary: "The council's magazine, four times a year through every door.",
  purpose: "reputation",
  policyAim: null,
  audience: "Every household",
  owner: hana,
  outcomes: [],
  vanity: ["magazines"],
  channels: [{ kind: "print", name: "Four issues of 16 pages", spend: 18_400, hours: 210 }],
  activities: [
    { day: "2025-11-24", channel: 0, name: "Winter issue" },
    { day: "2026-02-23", channel: 0, name: "Spring issue" },
    { day: "2026-05-25", channel: 0, name: "Summer issue" },
    { day: "2026-08-31", channel: 0, name: "Autumn issue" },
  ],
};
