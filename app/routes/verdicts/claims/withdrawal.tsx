import { data, redirect } from "react-router";
import { mayWithdraw } from "#app/domain/people/permission.ts";
import { parseWithdrawal, readWithdrawalEntries } from "#app/forms/verdicts/withdrawal.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { claimInQuestion } from "#app/server/verdicts/claim-in-question.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { WithdrawalForm } from "#app/ui/verdicts/withdrawal-form.tsx";
import { words } from "#app/words/words.ts";
import { decideClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/withdrawal.ts";

export const handle = { permission: "withdraw claims" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, claim } = await claimToWithdraw(signedIn, asked.params.id);
  return { campaign: { slug: campaign.slug, name: campaign.name }, text: claim.text };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, claim } = await claimToWithdraw(signedIn, asked.params.id);
  const entries = sent(readWithdrawalEntries(await asked.request.formData()));
  const parsed = parseWithdrawal(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { reason } = parsed.value;
  await decideClaim(signedIn.db, stampOf(signedIn), claim.id, {
    decision: "withdrawn",
    considered: null,
    reason,
  });
  return redirect(`/campaigns/${campaign.slug}#claims`);
}

/** A claim that is not theirs to withdraw is as good as not there. */
async function claimToWithdraw(signedIn: SignedInVisit, address: string) {
  const { campaign, claim } = await claimInQuestion(signedIn, address);
  return { campaign, claim: found(mayWithdraw(signedIn.person, claim) ? claim : undefined) };
}

export default function WithdrawalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { campaign, text } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.withdrawal.title(campaign.name);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="campaigns">
      <WithdrawalForm
        words={words.withdrawal}
        title={title}
        back={`/campaigns/${campaign.slug}#claims`}
        text={text}
        entries={actionData?.entries ?? { reason: "" }}
        problems={problems}
      />
    </Page>
  );
}
