import { demand, type Handle } from "#app/server/access.ts";
import { Page } from "#app/ui/page.tsx";
import { StaffList } from "#app/ui/staff-list.tsx";
import { words } from "#app/ui/words/english.ts";
import { isWithoutBreakGlass } from "#db/queries/people.ts";
import { staff } from "#db/queries/staff.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, now, person, singleSignOn } = demand(asked, handle.permission);
  return {
    people: await staff(db, now.toISOString()),
    ownId: person.id,
    lacksBreakGlass: singleSignOn !== undefined && (await isWithoutBreakGlass(db)),
  };
}

export default function PeoplePage({ loaderData }: Route.ComponentProps) {
  const { lacksBreakGlass, ...listed } = loaderData;
  const { people } = words;
  return (
    <Page title={people.title} section="settings">
      <div className="page-title">
        <h1>{people.title}</h1>
        <p>
          <a href="/settings/people/new">{people.add}</a>
        </p>
      </div>
      <p className="how">{people.lead}</p>
      {lacksBreakGlass && <p className="govuk-body">{people.noBreakGlass}</p>}
      <StaffList {...listed} />
    </Page>
  );
}
