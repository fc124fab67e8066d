import { data } from "react-router";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { usualLinkDays } from "#app/domain/people/link.ts";
import { linkDaysForm } from "#app/forms/returns/link-days.ts";
import { parseReminderAddress } from "#app/forms/returns/reminder.ts";
import { type Asked, found, type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import { endOfLink, makeMonthLink } from "#app/server/people/link.ts";
import { debtOf, letterOf } from "#app/server/returns/reminders.ts";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { ReminderReady } from "#app/ui/returns/reminder-ready.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { linksTo } from "#db/queries/people/links.ts";
import type { Route } from "./+types/new.ts";
import { ReminderForm, ReturnLinks } from "./reminder.tsx";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = page(
  handle,
  async (asked) => {
    const debt = await debtAsked(asked);
    const links = await linksTo(asked.db, "return", debt.month);
    const preview = letterOf(asked, debt, {
      token: "…",
      expiresAt: endOfLink(asked, usualLinkDays),
    });
    return serverOnly({
      debt,
      preview,
      links: links.filter(({ personId }) => personId === debt.person.id),
      now: asked.now.toISOString(),
    });
  },
  ["council", "holidays", "publicUrl"],
);

export const action = saveOf(
  handle,
  debtAsked,
  linkDaysForm,
  async (asked, { days }, debt) => {
    if (debt.figures.length === 0) throw data(null, { status: 404 });
    const { person, month } = debt;
    const wanted = { kind: "return", personId: person.id, month } as const;
    const { address: _, ...link } = await makeMonthLink(asked, wanted, days);
    const letter = letterOf(asked, debt, link);
    const canSend = asked.mail !== undefined;
    return { ready: { ...link, letter, email: person.email, canSend } };
  },
  ["council", "holidays", "mail", "publicUrl"],
);

async function debtAsked(asked: Asked<"holidays">) {
  const address = found(parseReminderAddress(new URL(asked.request.url).searchParams));
  if (address.month > lastEndedMonth(asked.today)) throw data(null, { status: 404 });
  return found(await debtOf(asked, address));
}

export default function NewReminderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { debt, preview, links, now } = loaderData;
  const { person, month } = debt;
  const title = words.reminder.title(person.name, periodInWords(month));
  const back = `/returns/outstanding/${month}`;
  if (actionData && "ready" in actionData) {
    return (
      <Page title={words.reminder.ready} section="outstanding">
        <ReminderReady ready={actionData.ready} problems={[]} back={back} />
      </Page>
    );
  }
  return (
    <Page title={titleOf(title, actionData)} section="outstanding">
      <ReminderForm
        title={title}
        debt={debt}
        preview={preview.text}
        problems={actionData?.problems ?? []}
        back={back}
      />
      <ReturnLinks links={links} now={now} />
    </Page>
  );
}
