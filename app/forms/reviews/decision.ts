import { z } from "zod";
import type { Month } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Person } from "#app/domain/people/person.ts";
import { decisionKinds, outcomeStates } from "#app/domain/reviews/decision.ts";
import { byId, bySlug, oneOf, oneOrNone } from "#app/forms/choice.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

type DecisionChoices = {
  campaigns: readonly Pick<Campaign, "id" | "slug" | "name">[];
  people: readonly Pick<Person, "id" | "name">[];
  months: readonly Month[];
};

export const decisionForm = form(
  {
    kind: z.enum(decisionKinds, words.decisionForm.kind),
    text: text({ ...words.decisionForm.text, most: 300 }),
    campaign: ({ campaigns }: DecisionChoices) =>
      oneOrNone(campaigns, bySlug, words.decisionForm.campaign),
    owner: ({ people }: DecisionChoices) => oneOf(people, byId, words.decisionForm.owner),
    dueMonth: ({ months }: DecisionChoices) =>
      oneOf(months, (month) => month, words.decisionForm.dueMonth),
  },
  {
    optional: ["kind"],
    meaning: ({ campaign, owner, ...decision }) => ({
      ok: true,
      value: { ...decision, campaignId: campaign?.id ?? null, ownerId: owner.id },
    }),
  },
);

export const outcomeForm = form(
  {
    state: z.enum(outcomeStates, words.decisionForm.state),
    note: text({ ...words.decisionForm.note, most: 500 }),
  },
  { optional: ["state"] },
);
