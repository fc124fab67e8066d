import { type Handle, page } from "#app/server/door.ts";
import { SensitivityList } from "#app/ui/council/sensitivity.tsx";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { sensitivityPeriods } from "#db/queries/council/sensitivity.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, async ({ db, today }) => {
  return { periods: await sensitivityPeriods(db), today };
});

export default function SensitivityPage({ loaderData }: Route.ComponentProps) {
  const { title, lead, add } = words.sensitivity;
  return (
    <Page title={title} section="settings">
      <PageTitle title={title}>
        <a href="/settings/sensitivity/new">{add}</a>
      </PageTitle>
      <p className="how">{lead}</p>
      <SensitivityList {...loaderData} />
    </Page>
  );
}
