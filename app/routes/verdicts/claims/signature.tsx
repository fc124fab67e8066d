import { data, redirect } from "react-router";
import { maySignOff } from "#app/domain/people/permission.ts";
import { whyNotToSign } from "#app/domain/verdicts/claim-record.ts";
import {
  eventInWords,
  noSignature,
  parseSignature,
  readSignatureEntries,
} from "#app/forms/verdicts/signature.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { claimInQuestion } from "#app/server/verdicts/claim-in-question.ts";
import { ClaimsWait } from "#app/ui/council/sensitivity-notice.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { decideClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/signature.ts";
import { ClaimNotToSign, SignatureForm } from "./signature-form.tsx";

export const handle = { permission: "sign off claims" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, claim, events } = await claimToSign(signedIn, asked.params.id);
  return {
    waits: await sensitivityNow(signedIn),
    campaign: { slug: campaign.slug, name: campaign.name },
    claim,
    rivals: events.map((event) => ({ id: String(event.id), text: eventInWords(event) })),
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { campaign, claim, events } = await claimToSign(signedIn, asked.params.id);
  const entries = sent(readSignatureEntries(await asked.request.formData()));
  const address = `/campaigns/${campaign.slug}#claims`;
  if (claim.signed && !claim.withdrawn) return redirect(address);
  if (whyNotToSign(claim) || (await sensitivityNow(signedIn))) {
    return data({ entries, problems: [] }, { status: 409 });
  }
  const parsed = parseSignature(entries, events);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { considered } = parsed;
  await decideClaim(signedIn.db, stampOf(signedIn), claim.id, {
    decision: "signed off",
    considered,
    reason: null,
  });
  return redirect(address);
}

/** A claim that is not the person's own. */
async function claimToSign(signedIn: SignedInVisit, id: string) {
  const known = await claimInQuestion(signedIn, id);
  if (!maySignOff(signedIn.person, known.claim)) throw data(null, { status: 403 });
  return known;
}

export default function SignaturePage({ loaderData, actionData }: Route.ComponentProps) {
  const { waits, campaign, claim, rivals } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.signature.title(campaign.name);
  const why = whyNotToSign(claim);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="campaigns">
      {why && <ClaimNotToSign campaign={campaign} claim={claim} why={why} />}
      {!why && waits && (
        <ClaimsWait
          title={title}
          campaign={campaign}
          period={waits}
          typed={actionData?.entries.sentence}
        />
      )}
      {!why && !waits && (
        <SignatureForm
          campaign={campaign}
          claim={claim}
          rivals={rivals}
          entries={actionData?.entries ?? noSignature}
          problems={problems}
        />
      )}
    </Page>
  );
}
