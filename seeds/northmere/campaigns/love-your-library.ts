import { tom } from "#seeds/northmere/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** No clear change, and well liked. */
export const loveYourLibrary: CampaignStory = {
  slug: "love-your-library",
  name: "Love your library",
  plannedOn: "2026-04-15",
  startsOn: "2026-05-01",
  endsOn: "2026-07-31",
  summary: "Authors' evenings at all six libraries, with posters, films and the local press.",
  purpose: "changing behaviours",
  policyAim: "Libraries that are used",
  audience: "Members who have not come for a year",
  owner: tom,
  outcomes: ["library-visits"],
  vanity: ["likes-leisure", "press-pieces"],
  objective: {
    baseline: 38_400,
    change: 2500,
    byWhen: "2026-09-30",
    explanation: "Those who had stopped coming said that they had simply got out of the habit.",
  },
  channels: [
    { kind: "events", name: "Authors' evenings", spend: 2100, hours: 84 },
    { kind: "press", name: "Northmere Gazette", spend: 700, hours: 10 },
    { kind: "social", name: "Short films", spend: 450, hours: 26 },
  ],
  activities: [
    { day: "2026-05-01", channel: 1, name: "Double page in the Gazette" },
    { day: "2026-05-14", channel: 0, name: "First evening" },
    { day: "2026-06-08", channel: 2, name: "Film of the evenings" },
    { day: "2026-07-23", channel: 0, name: "Last evening" },
  ],
};
