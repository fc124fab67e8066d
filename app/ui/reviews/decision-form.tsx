import type { Month } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type DecisionTold, decisionKinds, outcomeStates } from "#app/domain/reviews/decision.ts";
import type {
  DecisionChoices,
  DecisionEntries,
  OutcomeEntries,
} from "#app/forms/reviews/decision.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextArea } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of what a month's review decided. */
export function DecisionForm({
  month,
  isPublished,
  choices: { campaigns, people, months },
  entries,
  problems,
}: {
  month: Month;
  isPublished: boolean;
  choices: DecisionChoices;
  entries: DecisionEntries;
  problems: readonly Problem[];
}) {
  const { decisions: form } = words;
  return (
    <SmallForm
      title={form.new(periodInWords(month))}
      lead={isPublished ? form.newPublished : form.newLead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/reviews/${month}#decisions`}
    >
      <Radios
        name="kind"
        legend={form.kind}
        options={decisionKinds.map((kind) => ({
          value: kind,
          text: form.kinds[kind],
          hint: form.kindHints[kind],
        }))}
        defaultValue={entries.kind}
        problems={problems}
      />
      <Select
        name="campaign"
        label={form.campaign}
        choices={[
          { value: "", text: form.general },
          ...campaigns.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
        defaultValue={entries.campaign}
        problems={problems}
      />
      <TextArea
        name="text"
        label={form.text}
        hint={form.textHint}
        rows={3}
        defaultValue={entries.text}
        problems={problems}
      />
      <Select
        name="owner"
        label={form.owner}
        choices={[
          { value: "", text: form.choose },
          ...people.map(({ id, name }) => ({ value: String(id), text: name })),
        ]}
        defaultValue={entries.owner}
        problems={problems}
      />
      <Select
        name="dueMonth"
        label={form.dueMonth}
        choices={[
          { value: "", text: form.choose },
          ...months.map((due) => ({ value: due, text: periodInWords(due) })),
        ]}
        defaultValue={entries.dueMonth}
        problems={problems}
      />
    </SmallForm>
  );
}

/** The form of what came of a decision. */
export function OutcomeForm({
  decision,
  back,
  entries,
  problems,
}: {
  decision: DecisionTold;
  back: string;
  entries: OutcomeEntries;
  problems: readonly Problem[];
}) {
  const { decisions: form } = words;
  const { kind, text, ownerName, dueMonth, month, state, note } = decision;
  return (
    <SmallForm
      title={form.outcome}
      lead={form.outcomeLead}
      problems={problems}
      save={form.saveOutcome}
      cancel={form.cancel}
      back={back}
      before={
        <div className="words-above">
          <p>
            <b>{form.kinds[kind]}:</b> {text}
          </p>
          <p className="how">
            {form.of(periodInWords(month))}. {form.due(ownerName, periodInWords(dueMonth))}.
            {state && ` ${form.states[state]}: ${note}`}
          </p>
        </div>
      }
    >
      <Radios
        name="state"
        legend={form.state}
        options={outcomeStates.map((one) => ({ value: one, text: form.states[one] }))}
        defaultValue={entries.state}
        problems={problems}
      />
      <TextArea
        name="note"
        label={form.note}
        hint={form.noteHint}
        rows={3}
        defaultValue={entries.note}
        problems={problems}
      />
    </SmallForm>
  );
}
