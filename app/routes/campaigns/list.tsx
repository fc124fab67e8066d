import { campaignListOf } from "#app/domain/campaign-list.ts";
import { may } from "#app/domain/permission.ts";
import { parseCampaignSearch } from "#app/forms/campaign-search.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { found } from "#app/server/found.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { CampaignList } from "#app/ui/campaign-list.tsx";
import { CampaignSearchForm } from "#app/ui/campaign-search.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { campaignListRecords } from "#db/queries/campaign-records.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "read campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today, person, judge } = demand(asked, handle.permission);
  const search = found(parseCampaignSearch(new URL(asked.request.url).searchParams));
  const records = await campaignListRecords(db);
  return unwritten({
    search,
    entries: campaignListOf(search, today, records, judge),
    all: records.campaigns.length,
    today,
    mayEdit: may(person, "edit campaigns"),
  });
}

export default function CampaignsPage({ loaderData }: Route.ComponentProps) {
  const { search, entries, all, today, mayEdit } = loaderData;
  const { title, add, none, noneFound } = words.campaigns;
  return (
    <Page title={title} section="campaigns">
      <div className="page-title">
        <h1>{title}</h1>
        {mayEdit && (
          <p>
            <a href="/campaigns/new">{add}</a>
          </p>
        )}
      </div>
      {all === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <CampaignSearchForm search={search} count={words.campaigns.count(entries.length, all)} />
      )}
      {search.sort === "cost of extra" && <p className="how">{words.verdict.unlike}</p>}
      {all > 0 && entries.length === 0 && <p className="nothing-found">{noneFound}</p>}
      <CampaignList entries={entries} today={today} />
    </Page>
  );
}
