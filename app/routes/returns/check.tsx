import { data, redirect } from "react-router";
import type { Problem } from "#app/domain/problem.ts";
import { type ReturnEntries, returnForm } from "#app/forms/returns/return-entries.ts";
import { type Asked, act, type Handle, page, readSent, serverOnly } from "#app/server/door.ts";
import {
  fingerprintOf,
  type OpenReturn,
  openReturn,
  openSentReturn,
} from "#app/server/returns/return.ts";
import {
  answersOf,
  answersToSend,
  checkOf,
  figureToGive,
  problemsBeforeSending,
} from "#app/server/returns/return-check.ts";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { ReturnCheck } from "#app/ui/returns/return-check.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { forgetDraft, sendReturn } from "#db/changes/returns/returns.ts";
import { findReceiptFor } from "#db/queries/returns/returns.ts";
import type { Route } from "./+types/check.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked, { month }: Route.LoaderArgs["params"]) => {
    const open = await openReturn(asked, month);
    const check = await checkFor(asked, open, open.entries);
    return serverOnly({ month: open.month, check });
  },
  ["holidays"],
);

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { db, person, stamp } = asked;
    const open = await openSentReturn(asked, params);
    const { month } = open;
    const entries = await readSent(asked.request, returnForm(open.questions));
    const answers = answersOf(entries, open);
    if (!answers) return data({ check: null, problems: [] }, { status: 422 });
    const slugs = Object.keys(entries);
    const sending = answersToSend(answers, entries, words.check.because);
    const fingerprint = fingerprintOf(person.id, sending);
    const receipt = await findReceiptFor(db, fingerprint);
    if (receipt) {
      await forgetDraft(db, stamp, month, slugs);
      return redirect(`/returns/${month}/receipts/${receipt.id}`);
    }
    const problems = problemsBeforeSending(answers, entries, say);
    if (problems.length > 0) return refused(asked, open, entries, problems);
    if (sending.length === 0) {
      await forgetDraft(db, stamp, month, slugs);
      return redirect(`/returns/${month}`);
    }
    const asking = { month, fingerprint, slugs };
    const result = await sendReturn(db, stamp, asking, sending.map(figureToGive));
    if (result.ok) return redirect(`/returns/${month}/receipts/${result.receiptId}`);
    const now = await openReturn(asked, month, slugs);
    const meanwhile = problemsBeforeSending(answersOf(entries, now) ?? [], entries, say);
    return refused(asked, now, entries, meanwhile);
  },
  ["holidays"],
);

const say = { choose: words.check.chooseFirst, confirm: words.check.confirmFirst };

async function checkFor({ db }: Asked, open: OpenReturn, entries: ReturnEntries) {
  const answers = answersOf(entries, open);
  return answers && (await checkOf(db, answers, entries, open.questions));
}

/** 409 if somebody gave a figure meanwhile, or else 422. */
async function refused(
  asked: Asked<"holidays">,
  open: OpenReturn,
  entries: ReturnEntries,
  problems: Problem[],
) {
  const check = await checkFor(asked, open, entries);
  const status = check?.answers.some(({ meanwhile }) => meanwhile) ? 409 : 422;
  return data({ check, problems }, { status });
}

export default function CheckPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month } = loaderData;
  const check = actionData ? actionData.check : loaderData.check;
  const problems = actionData?.problems ?? [];
  const { title } = words.check;
  return (
    <Page title={titleOf(title, actionData)} section="returns">
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
