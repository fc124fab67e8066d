import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** No clear change. */
export const repairsYourWay: CampaignStory = {
  slug: "repairs-your-way",
  name: "Repairs, your way",
  plannedOn: "2025-10-27",
  startsOn: "2025-11-10",
  endsOn: "2026-02-28",
  summary: "Tenants were shown how to ask for a repair with a photograph.",
  purpose: "operational effectiveness",
  policyAim: "Fewer calls for what can be done online",
  audience: "3,900 tenants of the council",
  owner: hana,
  outcomes: ["repairs-online"],
  vanity: ["likes-homes"],
  objective: {
    baseline: 46.5,
    change: 5,
    byWhen: "2026-05-31",
    explanation: "With a photograph the right trade comes first, and tenants asked for that.",
  },
  channels: [
    { kind: "print", name: "Page in the tenants' letter", spend: 480, hours: 8 },
    { kind: "e-mail", name: "E-mail after each repair", spend: 90, hours: 12 },
    { kind: "social", name: "How-to films", spend: 260, hours: 19 },
  ],
  activities: [
    { day: "2025-11-10", channel: 0, name: "Tenants' letter" },
    { day: "2025-11-24", channel: 1, name: "First e-mails after a repair" },
    { day: "2026-01-19", channel: 2, name: "Two films" },
  ],
  saving: { setOn: "2026-04-14", from: "call", to: "socitm-web", contacts: "total-contacts" },
};
