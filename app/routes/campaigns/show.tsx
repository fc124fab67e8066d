import { stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { may, mayGive } from "#app/domain/people/permission.ts";
import { campaignEvidenceOf } from "#app/domain/verdicts/campaign-evidence.ts";
import { campaignMoney } from "#app/domain/verdicts/campaign-money.ts";
import { campaignPageOf } from "#app/domain/verdicts/campaign-page.ts";
import { claimGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import { claimRights } from "#app/domain/verdicts/claim-record.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { campaignClaims } from "#app/server/verdicts/claims.ts";
import { AddLink, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { EventsMeanwhile } from "#app/ui/metrics/events.tsx";
import { words } from "#app/words/words.ts";
import { campaignEvidence } from "#db/queries/verdicts/campaign-evidence.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/show.ts";
import { CampaignClaims } from "./campaign-claims.tsx";
import { CampaignSaving, PlanGaps, PreRegisteredPlan } from "./campaign-evidence.tsx";
import { CampaignCost, CampaignDiary, CampaignPlan } from "./campaign-plan.tsx";
import { CampaignResult } from "./campaign-result.tsx";
import { CampaignTrial } from "./campaign-trial.tsx";
import { Chain } from "./chain.tsx";
import { TrialSaid } from "./verdict.tsx";

export const handle = { permission: "read campaigns" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, { slug }: Route.LoaderArgs["params"]) => {
    const { db, today, person, effectOf } = asked;
    const records = { ...found(await findCampaignRecords(db, slug)), effectOf };
    const page = campaignPageOf(records, today);
    const main = page.outcomes[0]?.metric ?? null;
    const kept = await campaignEvidence(db, page.campaign.id, main?.id ?? null);
    const evidence = campaignEvidenceOf(records, kept, main, today);
    const verdict = page.outcomes[0]?.verdict ?? null;
    const claims = await campaignClaims(
      db,
      page.campaign.id,
      verdict && {
        metricId: verdict.metric.id,
        grounds: claimGrounds(verdict.effect, evidence.trial),
      },
    );
    return serverOnly({
      page,
      main,
      evidence,
      money:
        verdict &&
        campaignMoney(verdict, page.cost, evidence.saving, today, recordsByMetric(records)),
      claims,
      rights: claimRights(person, claims, verdict !== null),
      waits: await sensitivityNow(asked),
      today,
      mayEdit: may(person, "edit campaigns"),
      mayTell: main !== null && mayGive(person, main),
    });
  },
  ["effectOf"],
);

export default function CampaignPage({ loaderData }: Route.ComponentProps) {
  const { page, main, evidence, money, claims, rights, waits, today, mayEdit, mayTell } =
    loaderData;
  const { campaign } = page;
  const { slug } = campaign;
  const state = words.campaigns.states[stateOf(campaign, today)];
  return (
    <Page title={campaign.name} section="campaigns">
      <PageTitle title={campaign.name}>
        {words.campaigns.kinds[campaign.kind]}, {words.campaign.dates(campaign, today)}. {state}.
        {mayEdit && (
          <span className="month-links">
            <a href={`/campaigns/${slug}/edit`}>{words.campaign.edit}</a>
          </span>
        )}
      </PageTitle>
      <PlanGaps slug={slug} gaps={evidence.gaps} mayEdit={mayEdit} />
      {evidence.trial && (
        <CampaignTrial slug={slug} trial={evidence.trial} mayEdit={mayEdit}>
          <TrialSaid verdict={trialVerdict(campaign, evidence.trial)} />
        </CampaignTrial>
      )}
      <CampaignResult
        page={page}
        preRegistered={<PreRegisteredPlan preRegistered={evidence.preRegistered} />}
      />
      <CampaignClaims slug={slug} claims={claims} rights={rights} waits={waits} />
      <Chain chain={page.chain} hasOutcome={page.outcomes.length > 0} />
      <div className="campaign-parts">
        <CampaignCost channels={page.channels} cost={page.cost} />
        <CampaignDiary activities={page.activities} channels={page.channels} />
        {main && <EventsMeanwhile slug={main.slug} events={evidence.meanwhile} mayTell={mayTell} />}
        {main && (
          <CampaignSaving
            slug={slug}
            told={evidence.saving}
            money={money}
            metric={main}
            isTrial={evidence.trial !== null}
            mayEdit={mayEdit}
          />
        )}
        <CampaignPlan campaign={campaign} />
      </div>
      {mayEdit && !evidence.trial && (
        <AddLink href={`/campaigns/${slug}/trial`}>{words.trial.enter}</AddLink>
      )}
    </Page>
  );
}
