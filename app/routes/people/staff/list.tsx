import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { isWithoutBreakGlass } from "#db/queries/people/people.ts";
import { staff } from "#db/queries/people/staff.ts";
import type { Route } from "./+types/list.ts";
import { StaffList } from "./staff-list.tsx";

export const handle = { permission: "manage people" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, now, person, singleSignOn }) => {
    return {
      people: await staff(db, now.toISOString()),
      ownId: person.id,
      lacksBreakGlass: singleSignOn !== undefined && (await isWithoutBreakGlass(db)),
    };
  },
  ["singleSignOn"],
);

export default function PeoplePage({ loaderData }: Route.ComponentProps) {
  const { lacksBreakGlass, ...listed } = loaderData;
  const { people } = words;
  return (
    <Page title={people.title} section="settings">
      <PageTitle title={people.title}>
        <a href="/settings/people/new">{people.add}</a>
      </PageTitle>
      <p className="how">{people.lead}</p>
      {lacksBreakGlass && <p className="govuk-body">{people.noBreakGlass}</p>}
      <StaffList {...listed} />
    </Page>
  );
}
