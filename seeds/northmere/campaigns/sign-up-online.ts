import { chris, hana } from "#seeds/people.ts";
import type { CampaignStory } from "#seeds/story.ts";

/** It worked: eleven points more than expected, and no jump in contacts. */
export const signUpOnline: CampaignStory = {
  slug: "sign-up-online",
  name: "Two minutes online",
  plannedOn: "2026-04-20",
  startsOn: "2026-05-04",
  endsOn: "2026-06-30",
  summary:
    "A reminder to every household whose garden-waste subscription was about to end, with a short address that opens the form filled in, in place of a letter with a telephone number.",
  purpose: "operational effectiveness",
  policyAim: "Fewer calls for what can be done online",
  audience: "13,400 households whose garden-waste subscription ends between May and October",
  owner: hana,
  outcomes: ["garden-waste-online"],
  vanity: ["likes-waste", "impressions"],
  objective: {
    baseline: 49,
    change: 8,
    byWhen: "2026-09-30",
    explanation:
      "Two in three of those who rang did not know of the form: the letter gave only a number to ring.",
  },
  channels: [
    { kind: "e-mail", name: "E-mail to 9,100 subscribers", spend: 140, hours: 14 },
    { kind: "print", name: "Renewal letter, rewritten", spend: 2260, hours: 21 },
    { kind: "outdoor", name: "Panels on 14 collection lorries", spend: 1480, hours: 6 },
    { kind: "social", name: "Posts in 22 neighbourhood groups", spend: 320, hours: 11 },
  ],
  activities: [
    { day: "2026-05-04", channel: 1, name: "First letters with the short address" },
    { day: "2026-05-06", channel: 0, name: "E-mail to all whose subscription ends by June" },
    { day: "2026-05-11", channel: 2, name: "Panels on the lorries" },
    { day: "2026-06-03", channel: 0, name: "Second e-mail, to those who had not signed up" },
    { day: "2026-06-15", channel: 3, name: "Posts in neighbourhood groups" },
  ],
  claim: {
    writtenOn: "2026-10-12",
    approval: {
      signedOn: "2026-10-14",
      by: chris,
      considered:
        "Garden waste costs £4 more a year (1 April 2026). The price rose whatever the channel, and sign-ups in all did not rise.",
    },
  },
  saving: {
    setOn: "2026-04-20",
    from: "call",
    to: "socitm-web",
    contacts: "garden-waste-contacts",
    failed: "garden-waste-unfinished",
  },
};
