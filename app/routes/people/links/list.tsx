import { page } from "#app/server/door.ts";
import type { Handle } from "#app/server/people/access.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { workingLinks } from "#db/queries/people/links.ts";
import type { Route } from "./+types/list.ts";
import { AllLinks } from "./all-links.tsx";

export const handle = { permission: "manage links" } satisfies Handle;

export const loader = page(handle, async ({ db, now }) => {
  const at = now.toISOString();
  return {
    now: at,
    summaries: await workingLinks(db, "summary", at),
    returns: await workingLinks(db, "return", at),
  };
});

export default function LinksPage({ loaderData }: Route.ComponentProps) {
  const { title, lead } = words.allLinks;
  return (
    <Page title={title} section="settings">
      <div className="page-title">
        <h1>{title}</h1>
      </div>
      <p className="how">{lead}</p>
      <AllLinks {...loaderData} />
    </Page>
  );
}
