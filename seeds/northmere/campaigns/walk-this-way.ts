import { tom } from "#seeds/northmere/people.ts";
import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** It worked a little. */
export const walkThisWay: CampaignStory = {
  slug: "walk-this-way",
  name: "Walk this way",
  plannedOn: "2026-02-20",
  startsOn: "2026-03-09",
  endsOn: "2026-05-31",
  summary: "Surgeries and clubs gave people a card with the next walk and a name to ask for.",
  purpose: "changing behaviours",
  policyAim: "Everyone can be active",
  audience: "People over 55 who are told to move more",
  owner: tom,
  outcomes: ["led-walks"],
  vanity: ["likes-leisure"],
  objective: {
    baseline: 412,
    change: 50,
    byWhen: "2026-08-31",
    explanation: "People come if someone whom they trust sends them to somebody by name.",
  },
  channels: [
    { kind: "people", name: "Cards from surgeries and clubs", spend: 190, hours: 36 },
    { kind: "press", name: "Walks in the Gazette's diary", spend: 0, hours: 6 },
  ],
  claim: {
    writtenOn: "2026-07-16",
    approval: {
      signedOn: "2026-07-20",
      by: hana,
      considered: "None known. We asked the walk leaders and both surgeries.",
    },
  },
  activities: [
    { day: "2026-03-09", channel: 0, name: "Cards in 11 surgeries" },
    { day: "2026-03-20", channel: 1, name: "First walk in the diary" },
    { day: "2026-04-24", channel: 0, name: "Cards in bowls and bridge clubs" },
  ],
};
