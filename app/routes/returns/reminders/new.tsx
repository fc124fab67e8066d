import { data } from "react-router";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import type { Problem } from "#app/domain/problem.ts";
import { usualLinkDays } from "#app/domain/returns/return-link.ts";
import { parseLinkDays } from "#app/forms/returns/link-days.ts";
import { parseReminderAddress } from "#app/forms/returns/reminder.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit } from "#app/server/people/access.ts";
import { debtOf, endOfLink, letterOf, makeLink } from "#app/server/returns/reminders.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { type ReadyReminder, ReminderReady } from "#app/ui/returns/reminder-ready.tsx";
import { words } from "#app/words/words.ts";
import { returnLinksOf } from "#db/queries/returns/return-links.ts";
import type { Route } from "./+types/new.ts";
import { ReminderForm, ReturnLinks } from "./reminder.tsx";

export const handle = { permission: "follow returns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const debt = await debtAsked(signedIn, asked.request);
  const links = await returnLinksOf(signedIn.db, debt.month);
  const preview = letterOf(signedIn, debt, {
    token: "…",
    expiresAt: endOfLink(signedIn, usualLinkDays),
  });
  return unwritten({
    debt,
    preview,
    links: links.filter(({ personId }) => personId === debt.person.id),
    now: signedIn.now.toISOString(),
  });
}

type Made = { problems: Problem[]; ready: ReadyReminder | null };

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const debt = await debtAsked(signedIn, asked.request);
  const parsed = parseLinkDays(await asked.request.formData());
  if (!parsed.ok) return data<Made>({ ...parsed, ready: null }, { status: 422 });
  if (debt.figures.length === 0) throw data(null, { status: 404 });
  const link = await makeLink(signedIn, debt, parsed.days);
  const ready = {
    ...link,
    letter: letterOf(signedIn, debt, link),
    email: debt.person.email,
    canSend: signedIn.mail !== undefined,
  };
  return data<Made>({ problems: [], ready });
}

async function debtAsked(signedIn: SignedInVisit, request: Request) {
  const address = found(parseReminderAddress(new URL(request.url).searchParams));
  if (address.month > lastEndedMonth(signedIn.today)) throw data(null, { status: 404 });
  return found(await debtOf(signedIn, address));
}

export default function NewReminderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { debt, preview, links, now } = loaderData;
  const { person, month } = debt;
  const title = words.reminder.title(person.name, periodInWords(month));
  const back = `/returns/outstanding/${month}`;
  const ready = actionData?.ready;
  return (
    <Page title={ready ? words.reminder.ready : title} section="outstanding">
      {ready ? (
        <ReminderReady ready={ready} problems={[]} back={back} />
      ) : (
        <ReminderForm
          title={title}
          debt={debt}
          preview={preview.text}
          problems={actionData?.problems ?? []}
          back={back}
        />
      )}
      {!ready && <ReturnLinks links={links} now={now} />}
    </Page>
  );
}
