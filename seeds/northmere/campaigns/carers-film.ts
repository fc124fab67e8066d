import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** No visible effect, although nothing of the council's was ever liked as much. */
export const carersFilm: CampaignStory = {
  slug: "carers-film",
  name: "Who cares for the carer?",
  plannedOn: "2026-07-16",
  startsOn: "2026-08-03",
  endsOn: "2026-10-31",
  summary:
    "A film of 90 seconds in which Ken, who looks after his wife, books his flu jab. Put out on all accounts, with posters in surgeries.",
  purpose: "changing behaviours",
  policyAim: "Carers stay well",
  audience: "2,960 people on the carers' register",
  owner: hana,
  outcomes: ["flu-jabs-carers"],
  vanity: ["likes-health"],
  objective: {
    baseline: 43,
    change: 6,
    byWhen: "2026-12-31",
    explanation:
      "Half of the carers who had no jab said that they put themselves last. Seeing someone like them was meant to change that.",
  },
  channels: [
    { kind: "social", name: "The film on four platforms", spend: 5200, hours: 64 },
    { kind: "outdoor", name: "Posters in 19 surgeries and pharmacies", spend: 1100, hours: 8 },
  ],
  activities: [
    { day: "2026-08-03", channel: 1, name: "Posters up" },
    { day: "2026-08-17", channel: 0, name: "First cut, as posts" },
    { day: "2026-09-07", channel: 0, name: "The film" },
    { day: "2026-10-02", channel: 0, name: "Shared by a football club" },
  ],
};
