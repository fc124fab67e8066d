import { data } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { may } from "#app/domain/people/permission.ts";
import { type Handle, page, serverOnly } from "#app/server/door.ts";
import { MonthLinks } from "#app/ui/kit/month-links.tsx";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { linksTo } from "#db/queries/people/links.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { outstanding } from "#db/queries/returns/outstanding.ts";
import type { Route } from "./+types/show.ts";
import { CompletenessTable, OwingList, Unavailable } from "./outstanding.tsx";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, holidays }, params: Route.LoaderArgs["params"]) => {
    const newest = lastEndedMonth(today);
    const month = params.month ?? newest;
    if (!isMonth(month) || month > newest) throw data(null, { status: 404 });
    const people = await peopleWithRoles(db);
    return serverOnly({
      page: await outstanding(db, month, today, holidays),
      reachable: people.filter((person) => may(person, "give figures")).map(({ id }) => id),
      links: await linksTo(db, "return", month),
      newest,
    });
  },
  ["holidays"],
);

export default function OutstandingPage({ loaderData }: Route.ComponentProps) {
  const { page, reachable, links, newest } = loaderData;
  const { month, services, owing, unavailable, given, asked } = page;
  const title = words.outstanding.title(periodInWords(month));
  return (
    <Page title={title} section="outstanding">
      <PageTitle title={title}>
        {words.reviews.completeness(given, asked)}.
        <MonthLinks month={month} newest={newest} folder="/returns/outstanding" />
      </PageTitle>
      <div className="outstanding">
        <OwingList owing={owing} month={month} reachable={reachable} links={links} asked={asked} />
        <div>
          {services.length > 0 && <CompletenessTable services={services} />}
          {unavailable.length > 0 && <Unavailable figures={unavailable} />}
        </div>
      </div>
    </Page>
  );
}
