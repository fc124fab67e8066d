import { campaignPageOf } from "#app/domain/campaign-page.ts";
import { datesInWords, stateOf } from "#app/domain/campaign-state.ts";
import { may } from "#app/domain/permission.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { found } from "#app/server/found.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { CampaignCost, CampaignDiary, CampaignPlan } from "#app/ui/campaign-plan.tsx";
import { CampaignResult } from "#app/ui/campaign-result.tsx";
import { Chain } from "#app/ui/chain.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { findCampaignRecords } from "#db/queries/campaign-records.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today, person } = demand(asked, handle.permission);
  const records = found(await findCampaignRecords(db, asked.params.slug));
  return unwritten({
    page: campaignPageOf(records, today),
    today,
    mayEdit: may(person, "edit campaigns"),
  });
}

export default function CampaignPage({ loaderData }: Route.ComponentProps) {
  const { page, today, mayEdit } = loaderData;
  const { campaign } = page;
  const state = words.campaigns.states[stateOf(campaign, today)];
  return (
    <Page title={campaign.name} section="campaigns">
      <div className="page-title">
        <h1>{campaign.name}</h1>
        <p>
          {words.campaigns.kinds[campaign.kind]}, {datesInWords(campaign, today)}. {state}.
          {mayEdit && (
            <span className="month-links">
              <a href={`/campaigns/${campaign.slug}/edit`}>{words.campaign.edit}</a>
            </span>
          )}
        </p>
      </div>
      <CampaignResult page={page} />
      <Chain chain={page.chain} hasOutcome={page.outcomes.length > 0} />
      <div className="campaign-parts">
        <CampaignCost channels={page.channels} cost={page.cost} />
        <CampaignDiary activities={page.activities} channels={page.channels} />
        <CampaignPlan campaign={campaign} />
      </div>
    </Page>
  );
}
