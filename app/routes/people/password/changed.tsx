import { type Handle, page } from "#app/server/door.ts";
import { PlainPage } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export const loader = page(handle, () => null);

export default function PasswordChangedPage() {
  const { changed, changeLead } = words.password;
  return (
    <PlainPage title={changed}>
      <p className="govuk-body">{changeLead}</p>
    </PlainPage>
  );
}
