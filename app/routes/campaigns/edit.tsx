import { redirect } from "react-router";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import {
  type CampaignDraft,
  draftOf,
  isSameDraft,
  namesakeOf,
  planOf,
} from "#app/domain/campaigns/campaign-draft.ts";
import { campaignForm } from "#app/forms/campaigns/campaign.ts";
import { entriesOf } from "#app/forms/campaigns/campaign-entries.ts";
import { campaignContext } from "#app/server/campaigns/campaign-context.ts";
import {
  type Asked,
  found,
  type Handle,
  overtaken,
  page,
  refused,
  saveOf,
} from "#app/server/door.ts";
import { CampaignForm } from "#app/ui/campaigns/campaign-form.tsx";
import { words } from "#app/words/words.ts";
import { changeCampaign } from "#db/changes/campaigns/campaigns.ts";
import { allCampaigns } from "#db/queries/campaigns/campaigns.ts";
import { findCampaignToEdit } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { recorded, newest, metrics, people } = await campaignAsked(asked, params);
  const entries = entriesOf(draftOf(recorded), metrics, newest.id);
  const { name, slug } = recorded.campaign;
  return { name, slug, entries, choices: campaignChoices(metrics, people, entries.vanity) };
});

export const action = saveOf(
  handle,
  campaignAsked,
  campaignForm,
  async ({ db, stamp }, draft, { recorded, metrics }, { startedFrom }) => {
    const { id, slug } = recorded.campaign;
    if (namesakeOf(draft, await allCampaigns(db), id)) {
      return refused("name", words.campaignForm.namesake);
    }
    const plan = planOf(draft, recorded.campaign, recorded);
    const result = await changeCampaign(db, stamp, id, plan, Number(startedFrom));
    if (result === "changed") return redirect(`/campaigns/${slug}`);
    const now = found(await findCampaignToEdit(db, slug));
    const theirs = draftOf(now.recorded);
    if (isSameDraft(draft, theirs)) return redirect(`/campaigns/${slug}`);
    const shown = (one: CampaignDraft) => entriesOf(one, metrics, now.newest.id);
    return overtaken(now.newest, shown(theirs), shown(draft));
  },
);

async function campaignAsked({ db }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const { recorded, newest } = found(await findCampaignToEdit(db, slug));
  return { ...(await campaignContext({ db })), recorded, newest };
}

export default function EditCampaignPage({ loaderData, actionData }: Route.ComponentProps) {
  const { name, slug, ...form } = loaderData;
  return (
    <CampaignForm
      {...form}
      title={words.campaignForm.edit(name)}
      sent={actionData}
      address={`/campaigns/${slug}/edit`}
      back={`/campaigns/${slug}`}
    />
  );
}
