import { redirect } from "react-router";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type DecisionTold, outcomeStates } from "#app/domain/reviews/decision.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { outcomeForm } from "#app/forms/reviews/decision.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { recordOutcome } from "#db/changes/reviews/decisions.ts";
import { findDecision } from "#db/queries/reviews/decisions.ts";
import type { Route } from "./+types/outcome.ts";

export const handle = { permission: "record decisions" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const decision = await decisionAsked(asked, params);
  return { decision, back: reviewThatHears(asked, decision) };
});

export const action = saveOf(
  handle,
  decisionAsked,
  outcomeForm,
  async (asked, outcome, decision) => {
    await recordOutcome(asked.db, asked.stamp, { ...outcome, decisionId: decision.id });
    return redirect(reviewThatHears(asked, decision));
  },
);

async function decisionAsked({ db }: Asked, { id }: Route.LoaderArgs["params"]) {
  return found(await findDecision(db, found(parseNumber(id))));
}

/** The newest review, which opens with outcomes; the decision's own if that is the newest. */
function reviewThatHears({ today }: Asked, { month }: DecisionTold): string {
  const newest = lastEndedMonth(today);
  return month < newest ? `/reviews/${newest}#decided-before` : `/reviews/${month}#decisions`;
}

export default function NewOutcomePage({ loaderData, actionData }: Route.ComponentProps) {
  const { decision, back } = loaderData;
  const { decisions: form } = words;
  return (
    <FormPage
      title={form.outcome}
      lead={form.outcomeLead}
      section="reviews"
      words={form}
      save={form.saveOutcome}
      back={back}
      entries={outcomeForm.blank}
      sent={actionData}
      before={<Decided decision={decision} />}
    >
      <Radios name="state" options={optionsOf(outcomeStates, form.states)} />
      <TextArea name="note" rows={3} />
    </FormPage>
  );
}

function Decided({ decision }: { decision: DecisionTold }) {
  const { decisions: form } = words;
  const { kind, text, ownerName, dueMonth, month, state, note } = decision;
  return (
    <div className="words-above">
      <p>
        <b>{form.kinds[kind]}:</b> {text}
      </p>
      <p className="how">
        {form.of(periodInWords(month))}. {form.due(ownerName, periodInWords(dueMonth))}.
        {state && ` ${form.states[state]}: ${note}`}
      </p>
    </div>
  );
}
