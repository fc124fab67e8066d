import { z } from "zod";
import type { Month } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  type Decision,
  type DecisionOutcome,
  decisionKinds,
  outcomeStates,
} from "#app/domain/reviews/decision.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const fields = ["kind", "campaign", "text", "owner", "dueMonth"] as const;

export type DecisionEntries = Entries<(typeof fields)[number]>;

export const noDecision: DecisionEntries = blank(fields);

export const readDecisionEntries = (form: FormData): DecisionEntries | undefined =>
  readFields(form, fields, ["kind"]);

/** What a decision may name: campaigns by their slugs, who may see to it, and the months by which it may be due. */
export type DecisionChoices = {
  campaigns: readonly Pick<Campaign, "id" | "slug" | "name">[];
  people: readonly Pick<Person, "id" | "name">[];
  months: readonly Month[];
};

const schema = z.object({
  kind: z.enum(decisionKinds, "Choose whether to stop, continue or change"),
  text: text({ name: "The decision", most: 300, enter: "Say what was decided" }),
});

export type DecisionParsed =
  | { ok: true; value: Pick<Decision, "kind" | "text" | "campaignId" | "ownerId" | "dueMonth"> }
  | { ok: false; problems: Problem[] };

/** Reads what was decided, of a campaign that there is or in general, who sees to it and by when. */
export function parseDecision(
  entries: DecisionEntries,
  { campaigns, people, months }: DecisionChoices,
): DecisionParsed {
  const parsed = schema.safeParse(entries);
  const problems = parsed.error ? problemsIn(parsed.error) : [];
  const campaign = campaigns.find(({ slug }) => slug === entries.campaign);
  const owner = people.find(({ id }) => String(id) === entries.owner);
  if (!campaign && entries.campaign !== "") {
    problems.push({ field: "campaign", message: "Choose one of the campaigns, or in general" });
  }
  if (!owner) problems.push({ field: "owner", message: "Choose who sees to it" });
  if (!months.includes(entries.dueMonth)) {
    problems.push({ field: "dueMonth", message: "Choose the month by which it is to be done" });
  }
  if (!parsed.success || !owner || problems.length > 0) return { ok: false, problems };
  const { dueMonth } = entries;
  return {
    ok: true,
    value: { ...parsed.data, campaignId: campaign?.id ?? null, ownerId: owner.id, dueMonth },
  };
}

const outcomeFields = ["state", "note"] as const;

export type OutcomeEntries = Entries<(typeof outcomeFields)[number]>;

export const noOutcome: OutcomeEntries = blank(outcomeFields);

export const readOutcomeEntries = (form: FormData): OutcomeEntries | undefined =>
  readFields(form, outcomeFields, ["state"]);

const outcome = z.object({
  state: z.enum(outcomeStates, "Choose how far it is"),
  note: text({ name: "The note", most: 500, enter: "Say in a sentence what came of it" }),
});

export type OutcomeParsed =
  | { ok: true; value: Pick<DecisionOutcome, "state" | "note"> }
  | { ok: false; problems: Problem[] };

/** Reads what came of a decision. */
export function parseOutcome(entries: OutcomeEntries): OutcomeParsed {
  const parsed = outcome.safeParse(entries);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsIn(parsed.error) };
}
