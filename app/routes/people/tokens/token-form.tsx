import type { Problem } from "#app/domain/problem.ts";
import type { TokenEntries } from "#app/forms/people/token.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

type TokenMetric = { slug: string; name: string; serviceName: string };

/** The form of a new token: whom it is for, how long it works and which metrics it reaches. */
export function TokenForm({
  metrics,
  hint,
  entries,
  problems,
}: {
  metrics: readonly TokenMetric[];
  hint: string;
  entries: TokenEntries;
  problems: readonly Problem[];
}) {
  const { tokens } = words;
  const services = [...Map.groupBy(metrics, ({ serviceName }) => serviceName)];
  return (
    <form method="post" className="campaign-form settings-form" noValidate>
      <ErrorSummary problems={problems} />
      <h1>{tokens.new}</h1>
      <p className="how">{tokens.newLead}</p>
      <TextField
        name="name"
        label={tokens.name}
        hint={tokens.nameHint}
        defaultValue={entries.name}
        problems={problems}
      />
      <TextField
        name="lastDay"
        label={tokens.lastDay}
        hint={hint}
        width={20}
        defaultValue={entries.lastDay}
        problems={problems}
      />
      <h2>{tokens.metricsLead}</h2>
      {services.map(([service, own], place) => (
        <Checkboxes
          key={service}
          name="metrics"
          legend={tokens.metrics(service)}
          options={own.map(({ slug, name }) => ({ value: slug, text: name }))}
          chosen={entries.metrics}
          problems={place === 0 ? problems : []}
          idPrefix={place === 0 ? undefined : `metrics-of-${place + 1}`}
          areSmall
        />
      ))}
      <div className="form-end">
        <Button>{tokens.save}</Button>
        <a href="/settings/tokens">{tokens.cancel}</a>
      </div>
    </form>
  );
}
