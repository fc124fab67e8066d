import { data, redirect } from "react-router";
import { maySignOff } from "#app/domain/people/permission.ts";
import { whyNotToSign } from "#app/domain/verdicts/claim-record.ts";
import { approvalForm, noneKnown } from "#app/forms/verdicts/approval.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { type Asked, act, type Handle, page, readSent, unsaved } from "#app/server/door.ts";
import { claimInQuestion } from "#app/server/verdicts/claim-case.ts";
import { ClaimsWait } from "#app/ui/council/sensitivity-notice.tsx";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { decideClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/approval.ts";
import { ClaimNotToSign, ClaimText } from "./claim-text.tsx";

export const handle = { permission: "sign off claims" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { campaign, claim, events } = await claimAsked(asked, params);
    return {
      waits: await sensitivityNow(asked),
      campaign: { slug: campaign.slug, name: campaign.name },
      claim,
      rivals: events.map((event) => ({
        value: String(event.id),
        text: words.approvalFields.event(event),
      })),
    };
  },
  ["effectOf"],
);

/** Reasons not to sign off come before problems with the form. */
export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { campaign, claim, events } = await claimAsked(asked, params);
    const entries = await readSent(asked.request, approvalForm);
    const address = `/campaigns/${campaign.slug}#claims`;
    if (claim.signed && !claim.withdrawn) return redirect(address);
    if (whyNotToSign(claim) || (await sensitivityNow(asked))) {
      return data({ entries, problems: [] }, { status: 409 });
    }
    const parsed = approvalForm.parse(entries, { events });
    if (!parsed.ok) return unsaved(approvalForm, entries, parsed.problems);
    const considered = parsed.value;
    await decideClaim(asked.db, asked.stamp, claim.id, {
      decision: "signed off",
      considered,
      reason: null,
    });
    return redirect(address);
  },
  ["effectOf"],
);

async function claimAsked(asked: Asked<"effectOf">, { id }: Route.LoaderArgs["params"]) {
  const known = await claimInQuestion(asked, id);
  if (!maySignOff(asked.person, known.claim)) throw data(null, { status: 403 });
  return known;
}

export default function ApprovalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { waits, campaign, claim, rivals } = loaderData;
  const { approval: form } = words;
  const title = form.title(campaign.name);
  const why = whyNotToSign(claim);
  if (why || waits) {
    const typed = actionData?.entries.sentence;
    return (
      <Page title={title} section="campaigns">
        {why && <ClaimNotToSign campaign={campaign} claim={claim} why={why} />}
        {!why && waits && (
          <ClaimsWait title={title} campaign={campaign} period={waits} typed={typed} />
        )}
      </Page>
    );
  }
  return (
    <FormPage
      title={title}
      section="campaigns"
      words={form}
      back={`/campaigns/${campaign.slug}`}
      entries={approvalForm.blank}
      sent={actionData}
      before={<ClaimText claim={claim} />}
    >
      <Checkboxes name="rivals" options={[...rivals, { value: noneKnown, text: form.none }]} />
      <TextArea name="sentence" rows={3} />
    </FormPage>
  );
}
