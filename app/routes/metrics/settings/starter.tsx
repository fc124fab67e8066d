import { redirect } from "react-router";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { starterKinds } from "#app/domain/metrics/starter-metrics.ts";
import { starterForm } from "#app/forms/metrics/starter.ts";
import { type Asked, type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { optionsOf, Select, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage, Hidden } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/starter.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

const contextAsked = ({ db }: Asked) => metricContext(db);

export const loader = page(handle, async (asked) => {
  const { services, people } = await contextAsked(asked);
  return metricChoices(services, people, []);
});

export const action = saveOf(
  handle,
  contextAsked,
  starterForm,
  async ({ db, stamp }, { service, metrics }) => {
    const chosen = metrics.map((metric) => ({ ...metric, service }));
    const areAdded = await addMetrics(db, stamp, chosen);
    return areAdded ? redirect("/settings/metrics") : refused("kinds", words.starter.meanwhile);
  },
);

export default function StarterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { services, owners } = loaderData;
  const { starter: form, metricForm } = words;
  const { ownerHint, dueDay, dueDayHint, nobody } = metricForm;
  return (
    <FormPage
      title={form.title}
      lead={form.lead}
      section="settings"
      words={{ ...form, ownerHint, dueDay, dueDayHint }}
      back="/settings/metrics"
      entries={starterForm.blank}
      sent={actionData}
    >
      {services.length > 0 ? (
        <Select name="service" blank={form.choose} choices={services} />
      ) : (
        <Hidden name="service" />
      )}
      <TextField name="newService" label={services.length > 0 ? form.newService : form.service} />
      <TextField name="transactions" width={20} />
      <Checkboxes
        name="kinds"
        legend={form.kindsLegend}
        options={optionsOf(starterKinds, form.kinds, form.kindHints)}
      />
      <Select name="owner" blank={nobody} choices={owners} />
      <TextField name="dueDay" width={4} inputMode="numeric" />
    </FormPage>
  );
}
