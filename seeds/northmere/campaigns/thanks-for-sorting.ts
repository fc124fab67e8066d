import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** More than expected, and more than on the western rounds, which it did not reach. It faded when it was over. */
export const thanksForSorting: CampaignStory = {
  slug: "thanks-for-sorting",
  name: "Thanks for sorting",
  plannedOn: "2025-10-09",
  startsOn: "2025-11-03",
  endsOn: "2026-01-31",
  summary:
    "On the eastern rounds crews tied a tag to each recycling bin: green with thanks, or amber with what had been wrong in it.",
  purpose: "changing behaviours",
  policyAim: "Half of household waste recycled by 2030",
  audience: "9,600 households on the eastern rounds",
  owner: hana,
  outcomes: ["sorted-recycling-east"],
  vanity: ["likes-waste"],
  objective: {
    baseline: 81,
    change: 4,
    byWhen: "2026-03-31",
    explanation: "Most people believed that they sorted well: nobody had ever told them.",
    comparison: "sorted-recycling-west",
  },
  channels: [
    { kind: "people", name: "Crews on the eastern rounds", spend: 0, hours: 164 },
    { kind: "print", name: "9,600 tags and a leaflet", spend: 3850, hours: 12 },
  ],
  claim: { writtenOn: "2026-11-04" },
  activities: [
    { day: "2025-11-03", channel: 1, name: "Leaflet on the eastern rounds" },
    { day: "2025-11-10", channel: 0, name: "First tags" },
    { day: "2026-01-30", channel: 0, name: "Last tags" },
  ],
};
