import { measures } from "#app/domain/metrics/metric.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { Hidden } from "#app/ui/kit/form.tsx";
import { useEntry } from "#app/ui/kit/form-context.ts";
import { words } from "#app/words/words.ts";

/** With figures, the measure is fixed and other changes are dated. */
export function MetricCounted({ hasFigures }: { hasFigures: boolean }) {
  const { metricForm: form } = words;
  const isShare = useEntry("measure") === "share";
  return (
    <>
      <h2>{form.counted}</h2>
      {hasFigures ? (
        <Fixed />
      ) : (
        <Radios name="measure" options={optionsOf(measures, form.measures, form.measureHints)} />
      )}
      <TextField name="unit" width={20} />
      {hasFigures && !isShare ? (
        <Hidden name="partUnit" />
      ) : (
        <TextField name="partUnit" width={20} />
      )}
      <TextArea name="definition" rows={3} />
      <TextField name="source" />
      <TextField name="question" />
      {hasFigures && <Changing />}
    </>
  );
}

function Fixed() {
  const { metricForm: form } = words;
  const measure = useEntry("measure") as keyof typeof form.measures;
  const cadence = useEntry("cadence") as keyof typeof form.cadences;
  const said = form.fixed(
    form.measures[measure]?.toLowerCase() ?? "",
    form.cadences[cadence]?.toLowerCase() ?? "",
  );
  return (
    <>
      <p className="govuk-body">
        {said} {form.fixedLead} <a href="/settings/metrics/new">{form.addNew}</a>.
      </p>
      <Hidden name="measure" />
      <Hidden name="cadence" />
    </>
  );
}

function Changing() {
  const { metricForm: form } = words;
  return (
    <fieldset className="govuk-fieldset group">
      <legend className="govuk-fieldset__legend">{form.changing}</legend>
      <p className="how">{form.changingLead}</p>
      <TextField name="from" width={20} />
      <TextField name="why" />
      <Radios
        name="compares"
        options={[
          { value: "no", text: form.comparesNo },
          { value: "yes", text: form.comparesYes },
        ]}
      />
    </fieldset>
  );
}
