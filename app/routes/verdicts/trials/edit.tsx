import { data, redirect } from "react-router";
import { parseTrial, readTrialEntries, trialEntriesOf } from "#app/forms/verdicts/trial.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { enterTrial } from "#db/changes/verdicts/trials.ts";
import { findCampaign, trialsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Route } from "./+types/edit.ts";
import { TrialForm } from "./trial-form.tsx";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { id, slug, name } = found(await findCampaign(db, asked.params.slug));
  const [trial] = await trialsOf(db, id);
  return { campaign: { slug, name }, entries: trialEntriesOf(trial) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id, slug } = found(await findCampaign(signedIn.db, asked.params.slug));
  const entries = sent(readTrialEntries(await asked.request.formData()));
  const parsed = parseTrial(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await enterTrial(signedIn.db, stampOf(signedIn), { ...parsed.value, campaignId: id });
  return redirect(`/campaigns/${slug}#trial`);
}

export default function TrialPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, entries } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.trial.title(campaign.name);
  return (
    <Page title={problems.length > 0 ? words.trial.withProblems(title) : title} section="campaigns">
      <TrialForm campaign={campaign} entries={actionData?.entries ?? entries} problems={problems} />
    </Page>
  );
}
