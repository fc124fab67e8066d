import { z } from "zod";
import type { Month } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Person } from "#app/domain/people/person.ts";
import { decisionKinds, outcomeStates } from "#app/domain/reviews/decision.ts";
import { byId, bySlug, oneOf, oneOrNone } from "#app/forms/choice.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";

/** What a decision may name: campaigns by their slugs, who may see to it, and the months by which it may be due. */
export type DecisionChoices = {
  campaigns: readonly Pick<Campaign, "id" | "slug" | "name">[];
  people: readonly Pick<Person, "id" | "name">[];
  months: readonly Month[];
};

/** What was decided, of a campaign that there is or in general, who sees to it and by when. */
export const decisionForm = form(
  {
    kind: z.enum(decisionKinds, "Choose whether to stop, continue or change"),
    text: text({ name: "The decision", most: 300, enter: "Say what was decided" }),
    campaign: ({ campaigns }: DecisionChoices) =>
      oneOrNone(campaigns, bySlug, "Choose one of the campaigns, or in general"),
    owner: ({ people }: DecisionChoices) => oneOf(people, byId, "Choose who sees to it"),
    dueMonth: ({ months }: DecisionChoices) =>
      oneOf(months, (month) => month, "Choose the month by which it is to be done"),
  },
  {
    optional: ["kind"],
    meaning: ({ campaign, owner, ...decision }) => ({
      ok: true,
      value: { ...decision, campaignId: campaign?.id ?? null, ownerId: owner.id },
    }),
  },
);

/** What came of a decision. */
export const outcomeForm = form(
  {
    state: z.enum(outcomeStates, "Choose how far it is"),
    note: text({ name: "The note", most: 500, enter: "Say in a sentence what came of it" }),
  },
  { optional: ["state"] },
);
