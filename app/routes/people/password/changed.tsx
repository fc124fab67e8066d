import { demand, type Handle } from "#app/server/people/access.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/changed.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export default function PasswordChangedPage() {
  const { changed, changeLead } = words.password;
  return (
    <Page title={changed}>
      <div className="plain-form">
        <h1>{changed}</h1>
        <p className="govuk-body">{changeLead}</p>
      </div>
    </Page>
  );
}
