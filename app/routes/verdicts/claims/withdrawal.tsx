import { redirect } from "react-router";
import { mayWithdraw } from "#app/domain/people/permission.ts";
import { withdrawalForm } from "#app/forms/verdicts/withdrawal.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { claimInQuestion } from "#app/server/verdicts/claim-case.ts";
import { WithdrawalPage } from "#app/ui/verdicts/withdrawal-page.tsx";
import { words } from "#app/words/words.ts";
import { decideClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/withdrawal.ts";

export const handle = { permission: "withdraw claims" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { campaign, claim } = await claimAsked(asked, params);
    return { campaign: { slug: campaign.slug, name: campaign.name }, text: claim.text };
  },
  ["effectOf"],
);

export const action = saveOf(
  handle,
  claimAsked,
  withdrawalForm,
  async ({ db, stamp }, { reason }, { campaign, claim }) => {
    await decideClaim(db, stamp, claim.id, { decision: "withdrawn", considered: null, reason });
    return redirect(`/campaigns/${campaign.slug}#claims`);
  },
  ["effectOf"],
);

async function claimAsked(asked: Asked<"effectOf">, { id }: Route.LoaderArgs["params"]) {
  const { campaign, claim } = await claimInQuestion(asked, id);
  return { campaign, claim: found(mayWithdraw(asked.person, claim) ? claim : undefined) };
}

export default function ClaimWithdrawalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, text } = loaderData;
  return (
    <WithdrawalPage
      title={words.withdrawal.title(campaign.name)}
      words={words.withdrawal}
      back={`/campaigns/${campaign.slug}#claims`}
      text={text}
      sent={actionData}
    />
  );
}
