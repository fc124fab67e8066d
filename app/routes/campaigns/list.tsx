import { may } from "#app/domain/people/permission.ts";
import { campaignListOf } from "#app/domain/verdicts/campaign-list.ts";
import { parseCampaignSearch } from "#app/forms/campaigns/campaign-search.ts";
import { found, type Handle, page, serverOnly } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { campaignListRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/list.ts";
import { CampaignList } from "./campaign-list.tsx";
import { CampaignSearchForm } from "./campaign-search.tsx";

export const handle = { permission: "read campaigns" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, person, effectOf, request }) => {
    const search = found(parseCampaignSearch(new URL(request.url).searchParams));
    const records = { ...(await campaignListRecords(db)), effectOf };
    return serverOnly({
      search,
      entries: campaignListOf(search, today, records),
      all: records.campaigns.length,
      today,
      mayEdit: may(person, "edit campaigns"),
    });
  },
  ["effectOf"],
);

export default function CampaignsPage({ loaderData }: Route.ComponentProps) {
  const { search, entries, all, today, mayEdit } = loaderData;
  const { title, add, none, noneFound } = words.campaigns;
  return (
    <Page title={title} section="campaigns">
      <PageTitle title={title}>{mayEdit && <a href="/campaigns/new">{add}</a>}</PageTitle>
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
