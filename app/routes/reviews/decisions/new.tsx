import { data, redirect } from "react-router";
import { isMonth, type Month } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { dueMonths } from "#app/domain/reviews/decision.ts";
import {
  type DecisionChoices,
  noDecision,
  parseDecision,
  readDecisionEntries,
} from "#app/forms/reviews/decision.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { DecisionForm } from "#app/ui/reviews/decision-form.tsx";
import { words } from "#app/words/words.ts";
import { recordDecision } from "#db/changes/reviews/decisions.ts";
import { allCampaigns } from "#db/queries/campaigns/campaigns.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { findPublication } from "#db/queries/reviews/publications.ts";
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
