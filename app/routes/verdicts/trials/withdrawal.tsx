import { redirect } from "react-router";
import { trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { withdrawalForm } from "#app/forms/verdicts/withdrawal.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { WithdrawalPage } from "#app/ui/verdicts/withdrawal-page.tsx";
import { words } from "#app/words/words.ts";
import { withdrawTrial } from "#db/changes/verdicts/trials.ts";
import { findCampaign, trialsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Route } from "./+types/withdrawal.ts";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { campaign, trial } = await trialAsked(asked, params);
  const { slug, name } = campaign;
  return {
    campaign: { slug, name },
    text: words.verdict.trial(trialVerdict(campaign, trial)).sentence,
  };
});

export const action = saveOf(
  handle,
  trialAsked,
  withdrawalForm,
  async ({ db, stamp }, { reason }, { campaign }) => {
    await withdrawTrial(db, stamp, campaign.id, reason);
    return redirect(`/campaigns/${campaign.slug}`);
  },
);

async function trialAsked({ db }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const campaign = found(await findCampaign(db, slug));
  const [trial] = await trialsOf(db, campaign.id);
  return { campaign, trial: found(trial) };
}

export default function TrialWithdrawalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, text } = loaderData;
  return (
    <WithdrawalPage
      title={words.trialWithdrawal.title(campaign.name)}
      words={words.trialWithdrawal}
      back={`/campaigns/${campaign.slug}#trial`}
      text={text}
      sent={actionData}
    />
  );
}
