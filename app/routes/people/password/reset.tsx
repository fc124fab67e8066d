import { resetForm } from "#app/forms/people/reset.ts";
import { type Handle, open, readSent, unsaved } from "#app/server/door.ts";
import { sendReset } from "#app/server/people/password-link.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Onward, PlainPage } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/reset.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, ({ mail }) => ({ sendsMail: mail !== undefined }));

/** Answers at once and the same whether anybody has the address or not. */
export const action = open(handle, async (asked) => {
  const entries = await readSent(asked.request, resetForm);
  const parsed = resetForm.parse(entries, {});
  if (!parsed.ok) return unsaved(resetForm, entries, parsed.problems);
  sendReset(asked, parsed.value.email).catch((error: unknown) => {
    const { requestId, log } = asked;
    log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "fault");
  });
  return { entries, problems: [] };
});

export default function ResetPage({ loaderData, actionData }: Route.ComponentProps) {
  const { password } = words;
  const isAsked = actionData?.problems.length === 0;
  if (!loaderData.sendsMail || isAsked) {
    const [title, text] = isAsked
      ? [password.asked, password.askedLead]
      : [password.reset, password.noMail];
    return (
      <PlainPage title={title}>
        <p className="govuk-body">{loaderData.sendsMail ? text : password.noMail}</p>
        <Onward href="/sign-in">{password.toSignIn}</Onward>
      </PlainPage>
    );
  }
  return (
    <FormPage
      title={password.reset}
      lead={password.resetLead}
      words={{ email: password.email, save: password.resetButton, cancel: password.toSignIn }}
      back="/sign-in"
      entries={resetForm.blank}
      sent={actionData}
    >
      <TextField name="email" type="email" autoComplete="username" />
    </FormPage>
  );
}
