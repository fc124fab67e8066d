import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** Still running: two months are too few to say. */
export const whichBin: CampaignStory = {
  slug: "which-bin",
  name: "Which bin this week?",
  plannedOn: "2026-09-02",
  startsOn: "2026-09-21",
  endsOn: "2026-12-18",
  summary:
    "A reminder the evening before collection, by e-mail or text, and a page that tells each address its next bin.",
  purpose: "operational effectiveness",
  policyAim: "Fewer calls for what can be done online",
  audience: "11,000 households on the rounds with the most bins put out on the wrong day",
  owner: hana,
  outcomes: ["missed-bin-calls"],
  vanity: ["email-opens", "likes-waste"],
  objective: {
    baseline: 1070,
    change: -160,
    byWhen: "2027-03-31",
    explanation:
      "In four of ten calls the bin had been put out late or on the wrong day. A reminder the evening before is what people asked for.",
  },
  channels: [
    { kind: "e-mail", name: "Reminder the evening before", spend: 610, hours: 18 },
    { kind: "web", name: "Find your bin day", spend: 0, hours: 32 },
    { kind: "outdoor", name: "Tags on 11,000 bin handles", spend: 1930, hours: 9 },
  ],
  activities: [
    { day: "2026-09-21", channel: 1, name: "The page opens" },
    { day: "2026-09-28", channel: 2, name: "Tags on the bins" },
    { day: "2026-10-01", channel: 0, name: "First reminders, to 8,200 addresses" },
  ],
};
