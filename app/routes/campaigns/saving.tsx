import { redirect } from "react-router";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { outcomesOf } from "#app/domain/verdicts/outcomes.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { savingEntriesOf, savingForm } from "#app/forms/campaigns/saving.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { setSaving } from "#db/changes/campaigns/money.ts";
import { unitCosts as allUnitCosts, savingsOf } from "#db/queries/campaigns/money.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/saving.ts";
import { SavingFields } from "./saving-fields.tsx";
import { SavingNotYet } from "./saving-not-yet.tsx";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { campaign, metric, metrics, unitCosts } = await campaignAsked(asked, params);
  const savings = await savingsOf(asked.db, campaign.id);
  const saving = savings.find(({ metricId }) => metricId === metric?.id);
  return {
    campaign: { slug: campaign.slug, name: campaign.name },
    metric: metric && { name: metric.name },
    costs: unitCosts.map((cost) => ({
      value: String(cost.id),
      text: words.unitCosts.inShort(cost),
    })),
    metrics: campaignChoices(metrics, []).outcomes,
    entries: savingEntriesOf(saving, { unitCosts, metrics }),
  };
});

export const action = saveOf(
  handle,
  async (asked: Asked, params: Route.ActionArgs["params"]) => {
    const known = await campaignAsked(asked, params);
    return { ...known, metric: found(known.metric ?? undefined) };
  },
  savingForm,
  async ({ db, stamp }, saving, { campaign, metric }) => {
    await setSaving(db, stamp, { ...saving, campaignId: campaign.id, metricId: metric.id });
    return redirect(`/campaigns/${campaign.slug}#saving`);
  },
);

async function campaignAsked({ db }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const records = found(await findCampaignRecords(db, slug));
  const { campaign, objectives, metrics } = records;
  const [metric = null] = outcomesOf(campaign, objectives, recordsByMetric(records));
  return { campaign, metric, metrics, unitCosts: await allUnitCosts(db) };
}

export default function SavingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, metric, costs, metrics, entries } = loaderData;
  const { saving: form } = words;
  const title = form.title(campaign.name);
  if (!metric || costs.length === 0) {
    return (
      <Page title={title} section="campaigns">
        <SavingNotYet campaign={campaign} hasOutcome={metric !== null} />
      </Page>
    );
  }
  return (
    <FormPage
      title={title}
      lead={form.lead(metric.name)}
      section="campaigns"
      words={form}
      back={`/campaigns/${campaign.slug}`}
      entries={entries}
      sent={actionData}
    >
      <SavingFields costs={costs} metrics={metrics} />
    </FormPage>
  );
}
