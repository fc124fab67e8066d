import { tom } from "#seeds/northmere/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** Figures for its outcome stop in July. */
export const leisurePass: CampaignStory = {
  slug: "leisure-pass",
  name: "A pass for you",
  plannedOn: "2026-05-18",
  startsOn: "2026-06-01",
  endsOn: "2026-08-31",
  summary: "Leisure at half price for people on a low income, told of where they already go.",
  purpose: "changing behaviours",
  policyAim: "Everyone can be active",
  audience: "People on council tax support",
  owner: tom,
  outcomes: ["leisure-passes"],
  vanity: ["likes-leisure"],
  objective: {
    baseline: 134,
    change: 40,
    byWhen: "2026-09-30",
    explanation: "Four in five of those who could have a pass had not heard of it.",
  },
  channels: [
    { kind: "events", name: "Stands at food banks and school gates", spend: 640, hours: 58 },
    { kind: "print", name: "Card with the support letter", spend: 720, hours: 7 },
  ],
  activities: [
    { day: "2026-06-01", channel: 1, name: "Cards with the support letters" },
    { day: "2026-06-20", channel: 0, name: "First stand, at the food bank" },
    { day: "2026-07-18", channel: 0, name: "Stand at the gala" },
  ],
};
