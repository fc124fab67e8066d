import { hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** Too small to see: it aimed at less than the figures could show. */
export const directDebitDraw: CampaignStory = {
  slug: "direct-debit-draw",
  name: "The Direct Debit draw",
  plannedOn: "2025-12-15",
  startsOn: "2026-01-12",
  endsOn: "2026-03-31",
  summary: "Everyone who set up a Direct Debit for council tax was entered in a draw for £500.",
  purpose: "operational effectiveness",
  policyAim: "Bills paid on time at the least cost",
  audience: "11,500 households that pay by card, cheque or in cash",
  owner: hana,
  outcomes: ["council-tax-direct-debit"],
  vanity: ["likes-homes"],
  objective: {
    baseline: 77.9,
    change: 0.2,
    byWhen: "2026-06-30",
    explanation: "People said that they had meant to and had never found the moment.",
  },
  channels: [
    { kind: "print", name: "Slip with the bill", spend: 890, hours: 5 },
    { kind: "social", name: "Posts", spend: 150, hours: 6 },
    { kind: "web", name: "Prize", spend: 500, hours: 3 },
  ],
  activities: [
    { day: "2026-01-12", channel: 1, name: "First posts" },
    { day: "2026-03-09", channel: 0, name: "Slips with the yearly bills" },
    { day: "2026-03-31", channel: 2, name: "The draw" },
  ],
  saving: { setOn: "2026-04-14", from: "payment", contacts: "total-contacts" },
};
