import type { CampaignChoices, MetricChoice } from "#app/domain/campaigns/campaign-choices.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { type Choice, Select, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { CampaignFormPart } from "./campaign-form-part.ts";

type Part = CampaignFormPart & { choices: CampaignChoices };

/** Baseline, change, explanation: with help that is folded away, and no hurdle. */
export function CampaignObjective({ entries, problems, choices }: Part) {
  const { campaignForm: form } = words;
  return (
    <>
      <h2>{form.change}</h2>
      <p className="how">{form.changeLead}</p>
      <Help />
      <Select
        name="outcome"
        label={form.outcome}
        hint={form.outcomeHint}
        choices={[{ value: "", text: form.noOutcome }, ...listed(choices.outcomes)]}
        defaultValue={entries.outcome}
        problems={problems}
      />
      <div className="side-by-side">
        <TextField
          name="baseline"
          label={form.baseline}
          hint={form.baselineHint}
          width={10}
          defaultValue={entries.baseline}
          problems={problems}
        />
        <TextField
          name="change"
          label={form.by}
          hint={form.byHint}
          width={10}
          defaultValue={entries.change}
          problems={problems}
        />
      </div>
      <Reversal entries={entries} problems={problems} />
      <TextField
        name="byWhen"
        label={form.byWhen}
        hint={form.dayHint}
        width={20}
        defaultValue={entries.byWhen}
        problems={problems}
      />
      <TextArea
        name="explanation"
        label={form.explanation}
        hint={form.explanationHint}
        rows={4}
        defaultValue={entries.explanation}
        problems={problems}
      />
      <h3>{form.judged}</h3>
      <p className="how">{form.judgedLead}</p>
      <Select
        name="comparison"
        label={form.comparison}
        hint={form.comparisonHint}
        choices={[{ value: "", text: form.noComparison }, ...listed(choices.outcomes)]}
        defaultValue={entries.comparison}
        problems={problems}
      />
      <Checkboxes
        name="untouched"
        legend={form.untouchedLegend}
        options={[{ value: "yes", text: form.untouched, hint: form.untouchedHint }]}
        chosen={entries.untouched ? ["yes"] : []}
        areSmall
        problems={problems}
      />
      <TextField
        name="followUp"
        label={form.followUp}
        hint={form.followUpHint}
        width={5}
        defaultValue={entries.followUp}
        problems={problems}
      />
    </>
  );
}

/** Asked only where a change goes the other way, or was said to be meant. */
function Reversal({ entries, problems }: CampaignFormPart) {
  if (!entries.reversed && !problems.some(({ field }) => field === "reversed")) return null;
  const { campaignForm: form } = words;
  return (
    <Checkboxes
      name="reversed"
      legend={form.reversedLegend}
      options={[{ value: "yes", text: form.reversed, hint: form.reversedHint }]}
      chosen={entries.reversed ? ["yes"] : []}
      problems={problems}
    />
  );
}

function Help() {
  const { help, oasis, oasisSource } = words.campaignForm;
  return (
    <details className="help">
      <summary>{help}</summary>
      <dl>
        {oasis.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{oasisSource}</p>
    </details>
  );
}

export function CampaignVanityChoice({ entries, problems, choices: { vanity } }: Part) {
  const { campaignForm: form } = words;
  return (
    <>
      <h2>{form.vanity}</h2>
      {vanity.length === 0 ? (
        <p className="how">{form.noVanity}</p>
      ) : (
        <Checkboxes
          name="vanity"
          legend={form.vanityQuestion}
          options={vanity.map(({ slug, name, service, told }) => ({
            value: slug,
            text: name,
            hint: `${service}, ${told}`,
          }))}
          chosen={entries.vanity}
          areSmall
          problems={problems}
        />
      )}
    </>
  );
}

const listed = (metrics: readonly MetricChoice[]): Choice[] =>
  metrics.map(({ slug, name, service, told }) => ({
    value: slug,
    text: `${name} (${told})`,
    group: service,
  }));
