import { data, redirect } from "react-router";
import { trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { parseWithdrawal, readWithdrawalEntries } from "#app/forms/verdicts/withdrawal.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { WithdrawalForm } from "#app/ui/verdicts/withdrawal-form.tsx";
import { words } from "#app/words/words.ts";
import { withdrawTrial } from "#db/changes/verdicts/trials.ts";
import { findCampaign, trialsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/withdrawal.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { campaign, trial } = await trialAt(db, asked.params.slug);
  const { slug, name } = campaign;
  return { campaign: { slug, name }, text: trialVerdict(campaign, trial).sentence };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign } = await trialAt(signedIn.db, asked.params.slug);
  const entries = sent(readWithdrawalEntries(await asked.request.formData()));
  const parsed = parseWithdrawal(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await withdrawTrial(signedIn.db, stampOf(signedIn), campaign.id, parsed.value.reason);
  return redirect(`/campaigns/${campaign.slug}`);
}

async function trialAt(db: Database, slug: string) {
  const campaign = found(await findCampaign(db, slug));
  const [trial] = await trialsOf(db, campaign.id);
  return { campaign, trial: found(trial) };
}

export default function TrialWithdrawalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, text } = loaderData;
  const problems = actionData?.problems ?? [];
  const form = words.trialWithdrawal;
  const title = form.title(campaign.name);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="campaigns">
      <WithdrawalForm
        words={form}
        back={`/campaigns/${campaign.slug}#trial`}
        title={title}
        text={text}
        entries={actionData?.entries ?? { reason: "" }}
        problems={problems}
      />
    </Page>
  );
}
