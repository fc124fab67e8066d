import { demand, type Handle } from "#app/server/access.ts";
import { Page } from "#app/ui/page.tsx";
import { StaffList } from "#app/ui/staff-list.tsx";
import { words } from "#app/ui/words/english.ts";
import { staff } from "#db/queries/staff.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, now, person } = demand(asked, handle.permission);
  return { people: await staff(db, now.toISOString()), ownId: person.id };
}

export default function PeoplePage({ loaderData }: Route.ComponentProps) {
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
      <StaffList {...loaderData} />
    </Page>
  );
}
