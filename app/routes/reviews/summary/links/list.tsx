import { data } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { linkDaysForm } from "#app/forms/returns/link-days.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { type Asked, type Handle, page, saveOf } from "#app/server/door.ts";
import { makeMonthLink } from "#app/server/people/link.ts";
import { SensitivityNotice } from "#app/ui/council/sensitivity-notice.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { LinkList, makingOf } from "#app/ui/people/link-list.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { linksTo } from "#db/queries/people/links.ts";
import { findPublication } from "#db/queries/reviews/publications.ts";
import type { Route } from "./+types/list.ts";
import { DraftNotice, SummaryLinkForm, SummaryLinkMade } from "./summary-links.tsx";

export const handle = { permission: "share summaries" } satisfies Handle;

const noStore = { "Cache-Control": "no-store" };

/** The page shows a secret. */
export const headers = () => noStore;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { db, now } = asked;
  return {
    ...(await sharingOf(asked, params)),
    links: await linksTo(db, "summary", params.month),
    now: now.toISOString(),
  };
});

export const action = saveOf(
  handle,
  sharingOf,
  linkDaysForm,
  async (asked, { days }, { month, isPublished, sensitivity }, entries) => {
    if (!isPublished || sensitivity) return data({ entries, problems: [] }, { status: 409 });
    const link = { kind: "summary", month } as const;
    const { address, expiresAt } = await makeMonthLink(asked, link, days);
    return data({ made: { address, expiresAt } }, { headers: noStore });
  },
  ["publicUrl"],
);

async function sharingOf(asked: Asked, { month }: Route.LoaderArgs["params"]) {
  if (!isMonth(month) || month > lastEndedMonth(asked.today)) throw data(null, { status: 404 });
  const publication = await findPublication(asked.db, month);
  const isPublished = publication !== undefined;
  return { month, isPublished, sensitivity: await sensitivityNow(asked) };
}

export default function SummaryLinksPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, isPublished, sensitivity, links, now } = loaderData;
  const title = words.summaryLinks.title(periodInWords(month));
  if (actionData && "made" in actionData) {
    return (
      <Page title={words.summaryLinks.made} section="summary">
        <SummaryLinkMade month={month} made={actionData.made} />
      </Page>
    );
  }
  return (
    <Page title={titleOf(title, actionData)} section="summary">
      <div className="plain-form">
        <h1>{title}</h1>
        <p className="how">{words.summaryLinks.lead}</p>
        {!isPublished && <DraftNotice month={month} />}
        {isPublished && sensitivity && <SensitivityNotice period={sensitivity} of="links" />}
        {isPublished && !sensitivity && (
          <SummaryLinkForm month={month} problems={actionData?.problems ?? []} />
        )}
      </div>
      {isPublished && (
        <LinkList
          id="links"
          title={words.summaryLinks.links}
          none={words.summaryLinks.none}
          links={links}
          now={now}
          revoke={(link) => (
            <a href={`/summary/${month}/links/${link.id}/revocation`}>
              {words.summaryLinks.revoke}
              <span className="govuk-visually-hidden">
                : {periodInWords(month)}, {makingOf(link)}
              </span>
            </a>
          )}
        />
      )}
    </Page>
  );
}
