import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { LinkList, makingOf } from "#app/ui/people/link-list.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { workingLinks } from "#db/queries/people/links.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "manage links" } satisfies Handle;

export const loader = page(handle, async ({ db, now }) => {
  const at = now.toISOString();
  return {
    now: at,
    summaries: await workingLinks(db, "summary", at),
    returns: await workingLinks(db, "return", at),
  };
});

type Loaded = Route.ComponentProps["loaderData"];

const summaryName = ({ month }: Loaded["summaries"][number]) =>
  words.allLinks.summary(periodInWords(month));

const returnName = ({ personName, month }: Loaded["returns"][number]) =>
  words.allLinks.returnOf(personName, periodInWords(month));

export default function LinksPage({
  loaderData: { summaries, returns, now },
}: Route.ComponentProps) {
  const { allLinks } = words;
  return (
    <Page title={allLinks.title} section="settings">
      <PageTitle title={allLinks.title} />
      <p className="how">{allLinks.lead}</p>
      <LinkList
        id="summaries"
        title={allLinks.summaries}
        none={allLinks.noSummaries}
        links={summaries}
        now={now}
        nameOf={summaryName}
        revoke={(link) => (
          <Revoke address={`summaries/${link.id}`} of={`${summaryName(link)}, ${makingOf(link)}`} />
        )}
      />
      <LinkList
        id="returns"
        title={allLinks.returns}
        none={allLinks.noReturns}
        links={returns}
        now={now}
        nameOf={returnName}
        revoke={(link) => (
          <Revoke address={`returns/${link.id}`} of={`${returnName(link)}, ${makingOf(link)}`} />
        )}
      />
    </Page>
  );
}

const Revoke = ({ address, of }: { address: string; of: string }) => (
  <form method="post" action={`/settings/links/${address}/revocation`}>
    <button type="submit" className="quiet">
      {words.allLinks.revoke}
      <span className="govuk-visually-hidden">: {of}</span>
    </button>
  </form>
);
