import { olive } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** Social technology as a change of the service: neighbours report, take on and solve together, and the council does the rest. */
export const streetMap: CampaignStory = {
  slug: "street-map",
  name: "Our street map",
  kind: "service change",
  plannedOn: "2026-01-13",
  startsOn: "2026-02-02",
  endsOn: null,
  summary:
    "Reports of litter, dumping and blocked drains are on one open map, where neighbours see each other's, take on what they can with tools lent by the council, and are told what became of the rest.",
  purpose: "operational effectiveness",
  policyAim: "Streets that people look after together",
  audience: "Anyone who sees something wrong in a street",
  owner: olive,
  outcomes: ["street-problems-solved", "solved-by-residents"],
  vanity: ["street-map-residents"],
  objective: {
    baseline: 63,
    change: 6,
    byWhen: "2026-10-31",
    explanation:
      "A third of reports were of something known already, and a tenth were of something that neighbours were willing to do.",
  },
  channels: [
    { kind: "web", name: "The map", spend: 7200, hours: 96 },
    { kind: "social", name: "Groups of 31 streets", spend: 0, hours: 140 },
    { kind: "events", name: "Tool libraries on Saturdays", spend: 1350, hours: 72 },
  ],
  activities: [
    { day: "2026-02-02", channel: 0, name: "The map opens" },
    { day: "2026-03-07", channel: 2, name: "First tool library, at Sallow Lane" },
    { day: "2026-04-13", channel: 1, name: "The twentieth street" },
  ],
};
