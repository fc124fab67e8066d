import { redirect } from "react-router";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { draftOf, isSameDraft, namesakeOf, planOf } from "#app/domain/campaigns/campaign-draft.ts";
import { freeSlug } from "#app/domain/slug.ts";
import { campaignForm } from "#app/forms/campaigns/campaign.ts";
import { campaignContext } from "#app/server/campaigns/campaign-context.ts";
import { type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { CampaignForm } from "#app/ui/campaigns/campaign-form.tsx";
import { words } from "#app/words/words.ts";
import { addCampaign } from "#db/changes/campaigns/campaigns.ts";
import { allCampaigns, campaignPlan } from "#db/queries/campaigns/campaigns.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export const loader = page(handle, async ({ db, person }) => {
  const { metrics, people } = await campaignContext({ db });
  return {
    choices: campaignChoices(metrics, people),
    entries: { ...campaignForm.blank, owner: String(person.id) },
  };
});

export const action = saveOf(
  handle,
  campaignContext,
  campaignForm,
  async ({ db, stamp }, draft) => {
    const campaigns = await allCampaigns(db);
    const namesake = namesakeOf(draft, campaigns);
    if (namesake && isSameDraft(draft, draftOf(await campaignPlan(db, namesake.id)))) {
      return redirect(`/campaigns/${namesake.slug}`);
    }
    if (namesake) return refused("name", words.campaignForm.namesake);
    const slug = freeSlug(draft.campaign.name, ["new", ...campaigns.map((known) => known.slug)]);
    await addCampaign(db, stamp, planOf(draft, { slug }));
    return redirect(`/campaigns/${slug}`);
  },
);

export default function NewCampaignPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <CampaignForm
      {...loaderData}
      title={words.campaigns.add}
      sent={actionData}
      address="/campaigns/new"
      back="/campaigns"
    />
  );
}
