import type { CampaignChoices, MetricChoice } from "#app/domain/campaigns/campaign-choices.ts";
import { Checkboxes, Tick } from "#app/ui/kit/choices.tsx";
import { type Choice, Select, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { useForm } from "#app/ui/kit/form-context.ts";
import { words } from "#app/words/words.ts";

export function CampaignObjective({ outcomes }: Pick<CampaignChoices, "outcomes">) {
  const { campaignForm: form } = words;
  return (
    <>
      <h2>{form.change}</h2>
      <p className="how">{form.changeLead}</p>
      <Help />
      <Select name="outcome" blank={form.noOutcome} choices={listed(outcomes)} />
      <div className="side-by-side">
        <TextField name="baseline" width={10} />
        <TextField name="change" width={10} />
      </div>
      <Reversal />
      <TextField name="byWhen" hint={form.dayHint} width={20} />
      <TextArea name="explanation" rows={4} />
      <h3>{form.judged}</h3>
      <p className="how">{form.judgedLead}</p>
      <Select name="comparison" blank={form.noComparison} choices={listed(outcomes)} />
      <Tick name="untouched" legend={form.untouchedLegend} areSmall />
      <TextField name="followUp" width={5} />
    </>
  );
}

/** Asked only if a change goes against the metric's polarity, or was marked as meant. */
function Reversal() {
  const { entries, problems } = useForm();
  const isAsked = entries.reversed || problems.some(({ field }) => field === "reversed");
  return isAsked ? <Tick name="reversed" legend={words.campaignForm.reversedLegend} /> : null;
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

export function CampaignVanityChoice({ vanity }: Pick<CampaignChoices, "vanity">) {
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
          areSmall
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
