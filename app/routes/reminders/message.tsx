import { data, redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { demand, type Handle, stampOf } from "#app/server/access.ts";
import { found } from "#app/server/found.ts";
import { debtOf, letterOf } from "#app/server/reminders.ts";
import { hashOf } from "#app/server/secrets.ts";
import { Page } from "#app/ui/page.tsx";
import { ReminderReady } from "#app/ui/reminder-ready.tsx";
import { words } from "#app/ui/words/english.ts";
import { markReminderSent } from "#db/changes/return-links.ts";
import { findReturnLink, findWorkingLink } from "#db/queries/return-links.ts";
import type { Route } from "./+types/message.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

/** Sends a reminder by e-mail. Its link is known from the page that made it alone, which sends it along. */
export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, mail, now, person: sender } = signedIn;
  const token = String((await asked.request.formData()).get("token"));
  const link = found(await findWorkingLink(db, hashOf(token), now.toISOString()));
  const { id, month, expiresAt, personId } = link;
  if (id !== parseNumber(asked.params.id) || !mail) throw data(null, { status: 404 });
  const address = `/reminders/new?person=${personId}&month=${month}`;
  const { sentAt } = found(await findReturnLink(db, id));
  if (sentAt) return redirect(address);
  const debt = found(await debtOf(signedIn, { person: personId, month }));
  const letter = letterOf(signedIn, debt, { token, expiresAt });
  const sent = await mail.send({ to: debt.person, answerTo: sender, ...letter });
  if (sent === "not sent") {
    return { id, token, expiresAt, letter, month, email: debt.person.email, canSend: true };
  }
  await markReminderSent(db, stampOf(signedIn), id);
  return redirect(address);
}

export default function MessagePage({ actionData: ready }: Route.ComponentProps) {
  if (!ready) return null;
  const problems = [{ field: "text", message: words.reminder.notSent }];
  return (
    <Page title={words.reminder.problem} section="outstanding">
      <ReminderReady
        ready={ready}
        problems={problems}
        back={`/returns/outstanding/${ready.month}`}
      />
    </Page>
  );
}
