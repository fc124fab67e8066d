import { data } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import type { Problem } from "#app/domain/problem.ts";
import { parseLinkDays } from "#app/forms/returns/link-days.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { demand, type Handle, type SignedInVisit } from "#app/server/people/access.ts";
import { shareSummary } from "#app/server/reviews/summary-links.ts";
import { SensitivityNotice } from "#app/ui/council/sensitivity-notice.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { findPublication } from "#db/queries/reviews/publications.ts";
import { summaryLinksOf } from "#db/queries/reviews/summary-links.ts";
import type { Route } from "./+types/list.ts";
import {
  DraftNotice,
  SummaryLinkForm,
  SummaryLinkList,
  SummaryLinkMade,
} from "./summary-links.tsx";

export const handle = { permission: "share summaries" } satisfies Handle;

const noStore = { "Cache-Control": "no-store" };

/** The page that shows a link is kept by nothing that it passes through. */
export const headers = () => noStore;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, now } = signedIn;
  return {
    ...(await sharingOf(signedIn, asked.params.month)),
    links: await summaryLinksOf(db, asked.params.month),
    now: now.toISOString(),
  };
}

type Made = { problems: Problem[]; made: { address: string; expiresAt: string } | null };

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { month, isPublished, sensitivity } = await sharingOf(signedIn, asked.params.month);
  if (!isPublished || sensitivity) {
    return data<Made>({ problems: [], made: null }, { status: 409 });
  }
  const parsed = parseLinkDays(await asked.request.formData());
  if (!parsed.ok) return data<Made>({ ...parsed, made: null }, { status: 422 });
  const made = await shareSummary(signedIn, month, parsed.days);
  return data<Made>({ problems: [], made }, { headers: noStore });
}

/** Whether a month's summary can be shared, and what holds that back. */
async function sharingOf(signedIn: SignedInVisit, month: string) {
  if (!isMonth(month) || month > lastEndedMonth(signedIn.today)) throw data(null, { status: 404 });
  const publication = await findPublication(signedIn.db, month);
  const isPublished = publication !== undefined;
  return { month, isPublished, sensitivity: await sensitivityNow(signedIn) };
}

export default function SummaryLinksPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, isPublished, sensitivity, links, now } = loaderData;
  const { problems = [], made } = actionData ?? {};
  const title = words.summaryLinks.title(periodInWords(month));
  if (made) {
    return (
      <Page title={words.summaryLinks.made} section="summary">
        <SummaryLinkMade month={month} made={made} />
      </Page>
    );
  }
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="summary">
      <div className="plain-form">
        <h1>{title}</h1>
        <p className="how">{words.summaryLinks.lead}</p>
        {!isPublished && <DraftNotice month={month} />}
        {isPublished && sensitivity && <SensitivityNotice period={sensitivity} of="links" />}
        {isPublished && !sensitivity && <SummaryLinkForm month={month} problems={problems} />}
      </div>
      {isPublished && <SummaryLinkList month={month} links={links} now={now} />}
    </Page>
  );
}
