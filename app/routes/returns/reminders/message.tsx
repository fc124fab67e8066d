import { data, redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, found, type Handle, page } from "#app/server/door.ts";
import { linkWith } from "#app/server/people/link.ts";
import { debtOf, letterOf } from "#app/server/returns/reminders.ts";
import { Onward, Page, PlainPage } from "#app/ui/kit/page.tsx";
import { ReminderReady } from "#app/ui/returns/reminder-ready.tsx";
import { words } from "#app/words/words.ts";
import { markReminderSent } from "#db/changes/people/links.ts";
import { findLink } from "#db/queries/people/links.ts";
import type { Route } from "./+types/message.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = page(handle, async ({ db }, { id }: Route.LoaderArgs["params"]) => {
  const { personId, month } = found(await findLink(db, "return", found(parseNumber(id))));
  return { month, again: `/reminders/new?person=${personId}&month=${month}` };
});

/** Sends a reminder. Only the page that made its link still has it, and sends it along. */
export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { db, mail, person: sender } = asked;
    const token = String((await asked.request.formData()).get("token"));
    const link = found(await linkWith(asked, "return", token));
    const { id, month, expiresAt, personId, sentAt } = link;
    if (id !== parseNumber(params.id) || !mail) throw data(null, { status: 404 });
    const address = `/reminders/new?person=${personId}&month=${month}`;
    const debt = found(await debtOf(asked, { person: personId, month }));
    if (sentAt || debt.figures.length === 0) return redirect(address);
    const letter = letterOf(asked, debt, { token, expiresAt });
    const sent = await mail.send({ to: debt.person, answerTo: sender, ...letter });
    if (sent === "not sent") {
      return { id, token, expiresAt, letter, email: debt.person.email, canSend: true };
    }
    await markReminderSent(db, asked.stamp, id);
    return redirect(address);
  },
  ["council", "holidays", "mail", "publicUrl"],
);

export default function MessagePage({ loaderData, actionData: ready }: Route.ComponentProps) {
  const { month, again } = loaderData;
  if (!ready) return <GonePage again={again} />;
  const problems = [{ field: "text", message: words.reminder.notSent }];
  return (
    <Page title={words.reminder.problem} section="outstanding">
      <ReminderReady ready={ready} problems={problems} back={`/returns/outstanding/${month}`} />
    </Page>
  );
}

/** For somebody who returns to an address whose link was shown once. */
function GonePage({ again }: { again: string }) {
  const { gone, goneTitle, makeAgain } = words.reminder;
  return (
    <PlainPage title={goneTitle} section="outstanding">
      <p className="govuk-body">{gone}</p>
      <Onward href={again}>{makeAgain}</Onward>
    </PlainPage>
  );
}
