import { data, redirect } from "react-router";
import { dueMonths } from "#app/domain/decision.ts";
import { lastEndedMonth } from "#app/domain/due.ts";
import { isMonth, type Month, periodInWords } from "#app/domain/period.ts";
import {
  type DecisionChoices,
  noDecision,
  parseDecision,
  readDecisionEntries,
} from "#app/forms/decision.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/access.ts";
import { found } from "#app/server/found.ts";
import { sent } from "#app/server/sent.ts";
import { DecisionForm } from "#app/ui/decision-form.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { recordDecision } from "#db/changes/decisions.ts";
import { allCampaigns } from "#db/queries/campaigns.ts";
import { peopleWithRoles } from "#db/queries/people.ts";
import { findPublication } from "#db/queries/publications.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "record decisions" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const month = monthMet(signedIn, asked.params.month);
  const isPublished = (await findPublication(signedIn.db, month)) !== undefined;
  return { month, isPublished, choices: await choicesOf(signedIn) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const month = monthMet(signedIn, asked.params.month);
  const entries = sent(readDecisionEntries(await asked.request.formData()));
  const parsed = parseDecision(entries, await choicesOf(signedIn));
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await recordDecision(signedIn.db, stampOf(signedIn), { ...parsed.value, month });
  return redirect(`/reviews/${month}#decisions`);
}

/** A month that has a review. */
const monthMet = ({ today }: SignedInVisit, month: string): Month =>
  found(isMonth(month) && month <= lastEndedMonth(today) ? month : undefined);

async function choicesOf({ db, today }: SignedInVisit): Promise<DecisionChoices> {
  const campaigns = await allCampaigns(db);
  return {
    campaigns: campaigns.toReversed().map(({ id, slug, name }) => ({ id, slug, name })),
    people: (await peopleWithRoles(db)).map(({ id, name }) => ({ id, name })),
    months: dueMonths(today),
  };
}

export default function NewDecisionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { entries = noDecision, problems = [] } = actionData ?? {};
  const title = words.decisions.new(periodInWords(loaderData.month));
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="reviews">
      <DecisionForm {...loaderData} entries={entries} problems={problems} />
    </Page>
  );
}
