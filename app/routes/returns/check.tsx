import { data, redirect } from "react-router";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { ReturnEntries } from "#app/forms/returns/return-entries.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import {
  fingerprintOf,
  type OpenReturn,
  openReturn,
  sentReturn,
} from "#app/server/returns/return.ts";
import {
  answersOf,
  answersToSend,
  checkOf,
  figureToGive,
  problemsBeforeSending,
} from "#app/server/returns/return-check.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { ReturnCheck } from "#app/ui/returns/return-check.tsx";
import { words } from "#app/words/words.ts";
import { forgetDraft, sendReturn } from "#db/changes/returns/returns.ts";
import { findReceiptFor } from "#db/queries/returns/returns.ts";
import type { Route } from "./+types/check.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle);
  const open = await openReturn(signedIn, asked.params.month);
  const check = await checkFor(signedIn, open, open.entries);
  return unwritten({ month: open.month, check });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle);
  const { db, person } = signedIn;
  const form = await asked.request.formData();
  const open = await sentReturn(signedIn, asked.params.month, form);
  const { month, sentEntries: entries } = open;
  const answers = answersOf(entries, open);
  if (!answers) return data({ check: null, problems: [] }, { status: 422 });
  const slugs = Object.keys(entries);
  const sending = answersToSend(answers, entries, words.check.because);
  const fingerprint = fingerprintOf(person.id, sending);
  const receipt = await findReceiptFor(db, fingerprint);
  if (receipt) {
    await forgetDraft(db, stampOf(signedIn), month, slugs);
    return redirect(`/returns/${month}/receipts/${receipt.id}`);
  }
  const problems = problemsBeforeSending(answers, entries, say);
  if (problems.length > 0) return refused(signedIn, open, entries, problems);
  if (sending.length === 0) {
    await forgetDraft(db, stampOf(signedIn), month, slugs);
    return redirect(`/returns/${month}`);
  }
  const asking = { month, fingerprint, slugs };
  const result = await sendReturn(db, stampOf(signedIn), asking, sending.map(figureToGive));
  if (result.ok) return redirect(`/returns/${month}/receipts/${result.receiptId}`);
  const now = await openReturn(signedIn, month, slugs);
  const meanwhile = problemsBeforeSending(answersOf(entries, now) ?? [], entries, say);
  return refused(signedIn, now, entries, meanwhile);
}

const say = { choose: words.check.chooseFirst, confirm: words.check.confirmFirst };

async function checkFor({ db }: SignedInVisit, open: OpenReturn, entries: ReturnEntries) {
  const answers = answersOf(entries, open);
  return answers && (await checkOf(db, answers, entries, open.questions));
}

/** 409 where somebody gave a figure meanwhile, 422 where something is left to confirm. */
async function refused(
  signedIn: SignedInVisit,
  open: OpenReturn,
  entries: ReturnEntries,
  problems: Problem[],
) {
  const check = await checkFor(signedIn, open, entries);
  const status = check?.answers.some(({ meanwhile }) => meanwhile) ? 409 : 422;
  return data({ check, problems }, { status });
}

export default function CheckPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month } = loaderData;
  const check = actionData ? actionData.check : loaderData.check;
  const problems = actionData?.problems ?? [];
  const { title } = words.check;
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="returns">
      <div className="return return-check">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        {check ? (
          <ReturnCheck month={month} check={check} problems={problems} />
        ) : (
          <p className="govuk-body">
            {words.check.nothing(periodInWords(month))}{" "}
            <a href={`/returns/${month}`}>{words.check.answers}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
