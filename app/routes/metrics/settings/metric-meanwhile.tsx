import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import type { MetricDifference } from "#app/forms/metrics/metric-differences.ts";
import { Meanwhile } from "#app/ui/kit/meanwhile.tsx";
import { words } from "#app/words/words.ts";

const { metricForm: form } = words;

/** What somebody else recorded of a metric while its form was open, beside what was typed in it. */
export function MetricMeanwhile({
  meanwhile: { author, on, differences },
  choices,
}: {
  meanwhile: { author: string; on: string; differences: MetricDifference[] };
  choices: MetricChoices;
}) {
  return (
    <Meanwhile
      title={form.meanwhile(author, on)}
      words={form}
      rows={differences.map(({ field, theirs, mine }) => ({
        name: field,
        label: form[field],
        theirs: said(field, theirs, choices) || <i>{form.blank}</i>,
        mine: said(field, mine, choices) || <i>{form.blank}</i>,
      }))}
    />
  );
}

function said(field: MetricDifference["field"], value: string, choices: MetricChoices): string {
  const list = { service: choices.services, owner: choices.owners, partOf: choices.totals };
  const named = Object.entries(list).find(([name]) => name === field)?.[1];
  if (named) return named.find((one) => one.value === value)?.text ?? "";
  const texts: Record<string, Record<string, string>> = {
    measure: form.measures,
    polarity: form.polarities,
    stage: form.stages,
    cadence: form.cadences,
  };
  return texts[field]?.[value] ?? value;
}
