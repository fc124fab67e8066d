import { redirect } from "react-router";
import { targetForm } from "#app/forms/metrics/target.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { setTarget } from "#db/changes/metrics/metrics.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

const metricAsked = async ({ db }: Asked, { slug }: Route.LoaderArgs["params"]) =>
  found(await findMetric(db, slug));

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { slug, name, measure, unit, cadence } = await metricAsked(asked, params);
  return { slug, name, measure, unit, cadence };
});

export const action = saveOf(
  handle,
  metricAsked,
  targetForm,
  async ({ db, stamp }, target, { id: metricId, slug }) => {
    await setTarget(db, stamp, { ...target, metricId });
    return redirect(`/metrics/${slug}/targets`);
  },
);

export default function NewTargetPage({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, measure, unit, cadence } = loaderData;
  const { targets: form } = words;
  return (
    <FormPage
      title={form.new(name)}
      lead={form.newLead}
      section="metrics"
      words={form}
      back={`/metrics/${slug}/targets`}
      entries={targetForm.blank}
      sent={actionData}
    >
      <TextField name="period" hint={form.periodHint[cadence]} width={20} />
      <TextField
        name="value"
        hint={measure === "share" ? form.valueHintShare : form.valueHint(unit)}
        width={10}
      />
      <TextArea name="reason" rows={3} />
    </FormPage>
  );
}
