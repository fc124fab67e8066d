import { priya } from "#seeds/northmere/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** No clear change to be seen in all claims, in a winter of national advertising; its letters, by lot, brought some all the same. */
export const moneyYouAreOwed: CampaignStory = {
  slug: "money-you-are-owed",
  name: "Money you are owed",
  plannedOn: "2025-11-20",
  startsOn: "2025-12-01",
  endsOn: "2026-02-28",
  summary: "Help to claim council tax support, in warm rooms and by letter.",
  purpose: "changing behaviours",
  policyAim: "Nobody goes without what is theirs",
  audience: "2,400 households that may have a claim and made none",
  owner: priya,
  outcomes: ["council-tax-support-claims"],
  vanity: ["likes-homes", "press-pieces"],
  objective: {
    baseline: 318,
    change: 40,
    byWhen: "2026-05-31",
    explanation: "Most had thought that owning a home ruled them out.",
  },
  channels: [
    { kind: "print", name: "Letters", spend: 1840, hours: 14 },
    { kind: "events", name: "Tables in 9 warm rooms", spend: 260, hours: 62 },
    { kind: "press", name: "Northmere Gazette", spend: 0, hours: 5 },
  ],
  activities: [
    { day: "2025-12-01", channel: 0, name: "First 1,200 letters, to those drawn by lot" },
    { day: "2025-12-09", channel: 1, name: "First table" },
    { day: "2026-01-15", channel: 2, name: "A reader tells her story in the Gazette" },
    { day: "2026-01-26", channel: 0, name: "Second 1,200 letters, to all the others" },
  ],
  trial: {
    enteredOn: "2026-02-03",
    design:
      "All 2,400 households were put in order by lot on 24 November 2025. The first 1,200 were written to in December, the other 1,200 not before 26 January 2026. The claims of both were counted up to the day before.",
    outcome: "claimed council tax support by 25 January 2026",
    treatedSize: 1200,
    treatedCount: 86,
    controlSize: 1200,
    controlCount: 49,
  },
};
