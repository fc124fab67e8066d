import { measures } from "#app/domain/metrics/metric.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { MetricFormPart } from "./metric-form-part.ts";

/** What a metric counts. Of one with figures the way that they are given in is told, and a change of the rest is dated. */
export function MetricCounted({
  entries,
  problems,
  hasFigures,
}: MetricFormPart & { hasFigures: boolean }) {
  const { metricForm: form } = words;
  return (
    <>
      <h2>{form.counted}</h2>
      {hasFigures ? (
        <Fixed entries={entries} />
      ) : (
        <Radios
          name="measure"
          legend={form.measure}
          options={measures.map((value) => ({
            value,
            text: form.measures[value],
            hint: form.measureHints[value],
          }))}
          defaultValue={entries.measure}
          problems={problems}
        />
      )}
      <TextField
        name="unit"
        label={form.unit}
        hint={form.unitHint}
        width={20}
        defaultValue={entries.unit}
        problems={problems}
      />
      {hasFigures && entries.measure !== "share" ? (
        <input type="hidden" name="partUnit" value={entries.partUnit} />
      ) : (
        <TextField
          name="partUnit"
          label={form.partUnit}
          hint={form.partUnitHint}
          width={20}
          defaultValue={entries.partUnit}
          problems={problems}
        />
      )}
      <TextArea
        name="definition"
        label={form.definition}
        hint={form.definitionHint}
        rows={3}
        defaultValue={entries.definition}
        problems={problems}
      />
      <TextField
        name="source"
        label={form.source}
        hint={form.sourceHint}
        defaultValue={entries.source}
        problems={problems}
      />
      <TextField
        name="question"
        label={form.question}
        hint={form.questionHint}
        defaultValue={entries.question}
        problems={problems}
      />
      {hasFigures && <Changing entries={entries} problems={problems} />}
    </>
  );
}

function Fixed({ entries }: Pick<MetricFormPart, "entries">) {
  const { metricForm: form } = words;
  const measure = entries.measure as keyof typeof form.measures;
  const cadence = entries.cadence as keyof typeof form.cadences;
  const said = form.fixed(
    form.measures[measure]?.toLowerCase() ?? "",
    form.cadences[cadence]?.toLowerCase() ?? "",
  );
  return (
    <>
      <p className="govuk-body">
        {said} {form.fixedLead} <a href="/settings/metrics/new">{form.addNew}</a>.
      </p>
      <input type="hidden" name="measure" value={entries.measure} />
      <input type="hidden" name="cadence" value={entries.cadence} />
    </>
  );
}

/** From which day another definition holds, and why. */
function Changing({ entries, problems }: MetricFormPart) {
  const { metricForm: form } = words;
  return (
    <fieldset className="govuk-fieldset group">
      <legend className="govuk-fieldset__legend">{form.changing}</legend>
      <p className="how">{form.changingLead}</p>
      <TextField
        name="from"
        label={form.from}
        hint={form.fromHint}
        width={20}
        defaultValue={entries.from}
        problems={problems}
      />
      <TextField
        name="why"
        label={form.why}
        hint={form.whyHint}
        defaultValue={entries.why}
        problems={problems}
      />
      <Radios
        name="compares"
        legend={form.compares}
        options={[
          { value: "no", text: form.comparesNo },
          { value: "yes", text: form.comparesYes },
        ]}
        defaultValue={entries.compares}
        problems={problems}
      />
    </fieldset>
  );
}
