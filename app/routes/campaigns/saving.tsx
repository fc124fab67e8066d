import { data, redirect } from "react-router";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { outcomesOf } from "#app/domain/verdicts/outcomes.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { parseSaving, readSavingEntries, savingEntriesOf } from "#app/forms/campaigns/saving.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { setSaving } from "#db/changes/campaigns/money.ts";
import { savingsOf, unitCosts } from "#db/queries/campaigns/money.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/saving.ts";
import { SavingForm } from "./saving-form.tsx";
import { SavingNotYet } from "./saving-not-yet.tsx";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { campaign, metric, metrics, costs } = await partsOf(db, asked.params.slug);
  const savings = await savingsOf(db, campaign.id);
  const saving = savings.find(({ metricId }) => metricId === metric?.id);
  return {
    campaign: { slug: campaign.slug, name: campaign.name },
    metric: metric && { name: metric.name },
    unitCosts: costs,
    metrics: campaignChoices(metrics, []).outcomes,
    entries: savingEntriesOf(saving, { unitCosts: costs, metrics }),
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, metric, metrics, costs } = await partsOf(signedIn.db, asked.params.slug);
  const { id: metricId } = found(metric ?? undefined);
  const entries = sent(readSavingEntries(await asked.request.formData()));
  const parsed = parseSaving(entries, { unitCosts: costs, metrics }, signedIn.today);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const saving = { ...parsed.value, campaignId: campaign.id, metricId };
  await setSaving(signedIn.db, stampOf(signedIn), saving);
  return redirect(`/campaigns/${campaign.slug}#saving`);
}

/** A campaign with its main outcome, null where it names none, and what a saving of it may name. */
async function partsOf(db: Database, slug: string) {
  const records = found(await findCampaignRecords(db, slug));
  const { campaign, objectives, metrics } = records;
  const [metric = null] = outcomesOf(campaign, objectives, recordsByMetric(records));
  return { campaign, metric, metrics, costs: await unitCosts(db) };
}

export default function SavingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, metric, unitCosts: costs, metrics, entries } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.saving.title(campaign.name);
  return (
    <Page
      title={problems.length > 0 ? words.saving.withProblems(title) : title}
      section="campaigns"
    >
      {metric && costs.length > 0 ? (
        <SavingForm
          campaign={campaign}
          metric={metric}
          unitCosts={costs}
          metrics={metrics}
          entries={actionData?.entries ?? entries}
          problems={problems}
        />
      ) : (
        <SavingNotYet campaign={campaign} hasOutcome={metric !== null} />
      )}
    </Page>
  );
}
