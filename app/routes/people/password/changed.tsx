import { type Handle, page } from "#app/server/door.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export const loader = page(handle, () => null);

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
