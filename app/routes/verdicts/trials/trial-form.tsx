import type { Problem } from "#app/domain/problem.ts";
import type { TrialEntries } from "#app/forms/verdicts/trial.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

type Part = { entries: TrialEntries; problems: readonly Problem[] };

/** The form of a campaign that was a randomised trial. */
export function TrialForm({
  campaign,
  entries,
  problems,
}: Part & { campaign: { slug: string; name: string } }) {
  const { trial: form } = words;
  return (
    <SmallForm
      title={form.title(campaign.name)}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/campaigns/${campaign.slug}`}
    >
      <TextArea
        name="design"
        label={form.design}
        hint={form.designHint}
        rows={4}
        defaultValue={entries.design}
        problems={problems}
      />
      <TextField
        name="outcome"
        label={form.outcome}
        hint={form.outcomeHint}
        defaultValue={entries.outcome}
        problems={problems}
      />
      <Group group="treated" entries={entries} problems={problems} />
      <Group group="control" entries={entries} problems={problems} />
    </SmallForm>
  );
}

function Group({ group, entries, problems }: Part & { group: "treated" | "control" }) {
  const { trial: form } = words;
  const [size, count] = [`${group}Size`, `${group}Count`] as const;
  return (
    <fieldset className="govuk-fieldset group">
      <legend className="govuk-fieldset__legend">{form[group]}</legend>
      <p className="how">{form.groupHint}</p>
      <div className="side-by-side">
        <TextField
          name={size}
          label={form.size}
          width={10}
          inputMode="numeric"
          defaultValue={entries[size]}
          problems={problems}
        />
        <TextField
          name={count}
          label={form.count}
          width={10}
          inputMode="numeric"
          defaultValue={entries[count]}
          problems={problems}
        />
      </div>
    </fieldset>
  );
}
