import { data, redirect } from "react-router";
import { claimForm, problemAbove } from "#app/forms/verdicts/claim.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { type Asked, type Handle, page, saveOf } from "#app/server/door.ts";
import { claimCase } from "#app/server/verdicts/claim-case.ts";
import { ClaimsWait } from "#app/ui/council/sensitivity-notice.tsx";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { writeClaim } from "#db/changes/verdicts/claims.ts";
import type { Route } from "./+types/new.ts";
import { WordsMarked } from "./words-marked.tsx";

export const handle = { permission: "write claims" } satisfies Handle;

const caseAsked = (asked: Asked<"effectOf">, { slug }: Route.LoaderArgs["params"]) =>
  claimCase(asked, slug);

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { campaign, verdict, basis, sentence } = await caseAsked(asked, params);
    return {
      waits: await sensitivityNow(asked),
      campaign: { slug: campaign.slug, name: campaign.name },
      strength: words.verdict.strengthOf(verdict.effect, verdict.comparison?.name ?? null),
      sentence,
      rung: basis.rung,
    };
  },
  ["effectOf"],
);

export const action = saveOf(
  handle,
  caseAsked,
  claimForm,
  async (asked, { text }, { campaign, verdict, basis, grounds }, entries) => {
    if (await sensitivityNow(asked)) return data({ entries, problems: [] }, { status: 409 });
    const problem = problemAbove(text, basis);
    if (problem) return data({ entries, ...problem }, { status: 422 });
    await writeClaim(asked.db, asked.stamp, {
      campaignId: campaign.id,
      metricId: verdict.metric.id,
      text,
      verdict: grounds,
    });
    return redirect(`/campaigns/${campaign.slug}#claims`);
  },
  ["effectOf"],
);

export default function NewClaimPage({ loaderData, actionData }: Route.ComponentProps) {
  const { waits, campaign, strength, sentence, rung } = loaderData;
  const { claim: form } = words;
  const title = form.title(campaign.name);
  if (waits) {
    const typed = actionData?.entries.text;
    return (
      <Page title={title} section="campaigns">
        <ClaimsWait title={title} campaign={campaign} period={waits} typed={typed} />
      </Page>
    );
  }
  return (
    <FormPage
      title={title}
      section="campaigns"
      words={form}
      back={`/campaigns/${campaign.slug}`}
      entries={{ text: sentence }}
      sent={actionData}
      before={
        <>
          <div className="verdict">
            <p className="verdict-sentence">{sentence}</p>
            <p className="verdict-strength">
              {strength} {form.rungs[rung]}
            </p>
          </div>
          {actionData && "above" in actionData && (
            <WordsMarked above={actionData.above} rung={rung} />
          )}
        </>
      }
    >
      <TextArea name="text" rows={7} />
    </FormPage>
  );
}
