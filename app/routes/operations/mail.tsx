import { act, type Handle, page } from "#app/server/door.ts";
import { Button } from "#app/ui/kit/fields.tsx";
import { PlainPage } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/mail.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(
  handle,
  ({ mail, person }) => {
    return { mail: mail && { from: mail.from, server: mail.server }, email: person.email };
  },
  ["mail"],
);

export const action = act(
  handle,
  async ({ mail, person, council }) => {
    const { subject, text } = words.mail;
    const letter = { to: person, answerTo: person, subject, text: text(council?.name ?? "") };
    return { sending: (await mail?.send(letter)) ?? "not sent" };
  },
  ["mail", "council"],
);

export default function MailPage({
  loaderData: { mail, email },
  actionData,
}: Route.ComponentProps) {
  const own = words.mail;
  return (
    <PlainPage title={own.title} section="settings">
      <p className="how">{own.lead}</p>
      {actionData && (
        <p className="govuk-body" role="status">
          <b>{actionData.sending === "sent" ? own.sent(email) : own.notSent}</b>
        </p>
      )}
      <p className="govuk-body">{mail ? own.on(mail.from, mail.server) : own.off}</p>
      <p className="how">{own.how}</p>
      {mail && (
        <form method="post">
          <Button>{own.test}</Button>
        </form>
      )}
    </PlainPage>
  );
}
