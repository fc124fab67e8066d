import { redirect } from "react-router";
import { trialEntriesOf, trialForm } from "#app/forms/verdicts/trial.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { enterTrial } from "#db/changes/verdicts/trials.ts";
import { findCampaign, trialsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

const campaignAsked = async ({ db }: Asked, { slug }: Route.LoaderArgs["params"]) =>
  found(await findCampaign(db, slug));

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { id, slug, name } = await campaignAsked(asked, params);
  const [trial] = await trialsOf(asked.db, id);
  return { slug, name, entries: trialEntriesOf(trial) };
});

export const action = saveOf(
  handle,
  campaignAsked,
  trialForm,
  async ({ db, stamp }, trial, { id: campaignId, slug }) => {
    await enterTrial(db, stamp, { ...trial, campaignId });
    return redirect(`/campaigns/${slug}#trial`);
  },
);

export default function TrialPage({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, entries } = loaderData;
  const { trial: form } = words;
  return (
    <FormPage
      title={form.title(name)}
      section="campaigns"
      words={form}
      back={`/campaigns/${slug}`}
      entries={entries}
      sent={actionData}
    >
      <TextArea name="design" rows={4} />
      <TextField name="outcome" />
      <Group group="treated" />
      <Group group="control" />
    </FormPage>
  );
}

function Group({ group }: { group: "treated" | "control" }) {
  const { trial: form } = words;
  return (
    <fieldset className="govuk-fieldset group">
      <legend className="govuk-fieldset__legend">{form[group]}</legend>
      <p className="how">{form.groupHint}</p>
      <div className="side-by-side">
        <TextField name={`${group}Size`} label={form.size} width={10} inputMode="numeric" />
        <TextField name={`${group}Count`} label={form.count} width={10} inputMode="numeric" />
      </div>
    </fieldset>
  );
}
