import { data, redirect } from "react-router";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import type { DecisionTold } from "#app/domain/reviews/decision.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { noOutcome, parseOutcome, readOutcomeEntries } from "#app/forms/reviews/decision.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { OutcomeForm } from "#app/ui/reviews/decision-form.tsx";
import { words } from "#app/words/words.ts";
import { recordOutcome } from "#db/changes/reviews/decisions.ts";
import { findDecision } from "#db/queries/reviews/decisions.ts";
import type { Route } from "./+types/outcome.ts";

export const handle = { permission: "record decisions" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const decision = await decisionOf(signedIn, asked.params.id);
  return { decision, back: reviewThatHears(signedIn, decision) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const decision = await decisionOf(signedIn, asked.params.id);
  const entries = sent(readOutcomeEntries(await asked.request.formData()));
  const parsed = parseOutcome(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await recordOutcome(signedIn.db, stampOf(signedIn), {
    ...parsed.value,
    decisionId: decision.id,
  });
  return redirect(reviewThatHears(signedIn, decision));
}

async function decisionOf({ db }: SignedInVisit, id: string): Promise<DecisionTold> {
  const known = parseNumber(id);
  return found(known === undefined ? undefined : await findDecision(db, known));
}

/** The newest review, which opens with what came of it; or its own, where that is the newest. */
function reviewThatHears({ today }: SignedInVisit, { month }: DecisionTold): string {
  const newest = lastEndedMonth(today);
  return month < newest ? `/reviews/${newest}#decided-before` : `/reviews/${month}#decisions`;
}

export default function NewOutcomePage({ loaderData, actionData }: Route.ComponentProps) {
  const { entries = noOutcome, problems = [] } = actionData ?? {};
  const title = words.decisions.outcome;
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="reviews">
      <OutcomeForm {...loaderData} entries={entries} problems={problems} />
    </Page>
  );
}
