import { data } from "react-router";
import { readFields } from "#app/forms/entries.ts";
import { parseAddress } from "#app/forms/people/reset.ts";
import type { Handle } from "#app/server/people/access.ts";
import { sendReset } from "#app/server/people/person-link.ts";
import { visit } from "#app/server/people/visit.ts";
import { sent } from "#app/server/sent.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/reset.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export function loader({ context }: Route.LoaderArgs) {
  return { sendsMail: context.get(visit).mail !== undefined };
}

/** The same answer at once, whether anybody has the address or not: what there is to do is done after it. */
export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(visit);
  const { email } = sent(readFields(await request.formData(), ["email"]));
  const parsed = parseAddress(email);
  if (!parsed.ok) return data({ email, problems: parsed.problems }, { status: 422 });
  sendReset(asked, parsed.email).catch((error: unknown) => {
    const { requestId, log } = asked;
    log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "fault");
  });
  return { email, problems: [] };
}

export default function ResetPage({ loaderData, actionData }: Route.ComponentProps) {
  const { password } = words;
  const { email = "", problems = [] } = actionData ?? {};
  const isAsked = actionData !== undefined && problems.length === 0;
  if (!loaderData.sendsMail || isAsked) {
    const [title, text] = isAsked
      ? [password.asked, password.askedLead]
      : [password.reset, password.noMail];
    return (
      <Page title={title}>
        <div className="plain-form">
          <h1>{title}</h1>
          <p className="govuk-body">{loaderData.sendsMail ? text : password.noMail}</p>
          <p>
            <a className="download" href="/sign-in">
              {password.toSignIn}
            </a>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <Page title={problems.length > 0 ? words.problems.in(password.reset) : password.reset}>
      <SmallForm
        title={password.reset}
        lead={password.resetLead}
        problems={problems}
        save={password.resetButton}
        cancel={password.toSignIn}
        back="/sign-in"
      >
        <TextField
          name="email"
          type="email"
          label={password.email}
          autoComplete="username"
          defaultValue={email}
          problems={problems}
        />
      </SmallForm>
    </Page>
  );
}
