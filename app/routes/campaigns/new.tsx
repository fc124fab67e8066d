import { data, redirect } from "react-router";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { draftOf, isSameDraft, namesakeOf, planOf } from "#app/domain/campaigns/campaign-draft.ts";
import { freeSlug } from "#app/domain/slug.ts";
import { parseCampaign } from "#app/forms/campaigns/campaign.ts";
import { noEntries, readEntries, withRow } from "#app/forms/campaigns/campaign-entries.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { CampaignForm } from "#app/ui/campaigns/campaign-form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addCampaign } from "#db/changes/campaigns/campaigns.ts";
import { allCampaigns, campaignPlan } from "#db/queries/campaigns/campaigns.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, person } = demand(asked, handle.permission);
  const choices = campaignChoices(await metricsInServices(db), await peopleWithRoles(db));
  return { choices, entries: { ...noEntries, owner: String(person.id) } };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, today } = signedIn;
  const { entries, more } = sent(readEntries(await asked.request.formData()));
  if (more) return data({ entries: withRow(entries, more), problems: [] });
  const people = await peopleWithRoles(db);
  const parsed = parseCampaign(entries, { metrics: await metricsInServices(db), people, today });
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const draft = parsed.value;
  const campaigns = await allCampaigns(db);
  const namesake = namesakeOf(draft, campaigns);
  if (namesake && isSameDraft(draft, draftOf(await campaignPlan(db, namesake.id)))) {
    return redirect(`/campaigns/${namesake.slug}`);
  }
  if (namesake) {
    const problems = [{ field: "name", message: words.campaignForm.namesake }];
    return data({ entries, problems }, { status: 422 });
  }
  const slug = freeSlug(draft.campaign.name, ["new", ...campaigns.map((known) => known.slug)]);
  await addCampaign(db, stampOf(signedIn), planOf(draft, { slug }));
  return redirect(`/campaigns/${slug}`);
}

export default function NewCampaignPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const shownTitle =
    problems.length > 0
      ? words.campaignForm.withProblems(words.campaigns.add)
      : words.campaigns.add;
  return (
    <Page title={shownTitle} section="campaigns">
      <CampaignForm
        title={words.campaigns.add}
        choices={loaderData.choices}
        entries={actionData?.entries ?? loaderData.entries}
        problems={problems}
        address="/campaigns/new"
        back="/campaigns"
      />
    </Page>
  );
}
