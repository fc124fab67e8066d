import { data, redirect } from "react-router";
import { strengthInWords } from "#app/domain/verdicts/verdict-in-words.ts";
import { parseClaim, readClaimEntries } from "#app/forms/verdicts/claim.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { claimCase } from "#app/server/verdicts/claim-case.ts";
import { ClaimsWait } from "#app/ui/council/sensitivity-notice.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { writeClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/new.ts";
import { ClaimForm } from "./claim-form.tsx";

export const handle = { permission: "write claims" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, verdict, basis } = await claimCase(signedIn, asked.params.slug);
  return {
    waits: await sensitivityNow(signedIn),
    campaign: { slug: campaign.slug, name: campaign.name },
    strength: strengthInWords(verdict.effect, verdict.comparison?.name ?? null),
    sentence: basis.sentence,
    rung: basis.rung,
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, verdict, basis, grounds } = await claimCase(signedIn, asked.params.slug);
  const entries = sent(readClaimEntries(await asked.request.formData()));
  if (await sensitivityNow(signedIn)) {
    return data({ entries, problems: [], above: null }, { status: 409 });
  }
  const parsed = parseClaim(entries, basis);
  if (!parsed.ok) {
    const { problems, above } = parsed;
    return data({ entries, problems, above }, { status: 422 });
  }
  await writeClaim(signedIn.db, stampOf(signedIn), {
    campaignId: campaign.id,
    metricId: verdict.metric.id,
    text: parsed.value.text,
    verdict: grounds,
  });
  return redirect(`/campaigns/${campaign.slug}#claims`);
}

export default function NewClaimPage({ loaderData, actionData }: Route.ComponentProps) {
  const { waits, campaign, strength, sentence, rung } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.claim.title(campaign.name);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="campaigns">
      {waits ? (
        <ClaimsWait
          title={title}
          campaign={campaign}
          period={waits}
          typed={actionData?.entries.text}
        />
      ) : (
        <ClaimForm
          campaign={campaign}
          strength={strength}
          sentence={sentence}
          rung={rung}
          entries={actionData?.entries ?? { text: sentence }}
          problems={problems}
          above={actionData?.above ?? null}
        />
      )}
    </Page>
  );
}
