import { data, redirect } from "react-router";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { openOf } from "#app/domain/returns/return.ts";
import { nothingAnswered, parseReturn } from "#app/forms/returns/return.ts";
import { answeredIn, problemsByName } from "#app/forms/returns/return-entries.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { openReturn, sentReturn } from "#app/server/returns/return.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { Button, ErrorSummary, OtherButton } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { GivenAnswers } from "#app/ui/returns/given-answers.tsx";
import { ReturnQuestion } from "#app/ui/returns/return-question.tsx";
import { words } from "#app/words/words.ts";
import { keepDraft } from "#db/changes/returns/returns.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle);
  const { month, questions, entries, uses } = await openReturn(signedIn, asked.params.month);
  return unwritten({ month, questions, open: openOf(questions), entries, uses });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle);
  const form = await asked.request.formData();
  const open = await sentReturn(signedIn, asked.params.month, form);
  const { month, questions, sentEntries: entries } = open;
  await keepDraft(signedIn.db, stampOf(signedIn), month, entries);
  const parsed = parseReturn(entries, questions);
  if (!parsed.ok) {
    const { problems } = parsed;
    const metrics = questions.map(({ metric }) => metric);
    return data({ problems, summary: problemsByName(problems, metrics) }, { status: 422 });
  }
  const [first] = openOf(questions);
  if (first && answeredIn(entries) === 0) {
    const problems = [nothingAnswered(first.metric)];
    return data({ problems, summary: problems }, { status: 422 });
  }
  return redirect(`/returns/${month}/check`);
}

export default function ReturnPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, questions, open, entries, uses } = loaderData;
  const title = words.return.title(periodInWords(month));
  const { problems = [], summary = [] } = actionData ?? {};
  const shownTitle = problems.length > 0 ? words.problems.in(title) : title;
  const [first] = open;
  return (
    <Page title={shownTitle} section="returns">
      <div className="return return-grid">
        <ErrorSummary problems={summary} />
        <h1>{title}</h1>
        {questions.length === 0 && (
          <p className="govuk-body">{words.return.nothingAsked(periodInWords(month))}</p>
        )}
        {questions.length > 0 && !first && <p className="govuk-body">{words.return.allGiven}</p>}
        {first && (
          <>
            <p className="one-by-one">
              <a href={`/returns/${month}/${first.metric.slug}`}>{words.returns.oneByOne}</a>
            </p>
            <p className="how">{words.return.lead}</p>
            <form method="post" action={`/returns/${month}`} noValidate>
              {open.map((question) => (
                <ReturnQuestion
                  key={question.metric.slug}
                  question={question}
                  entry={entries[question.metric.slug]}
                  problems={problems}
                  use={uses[question.metric.slug]}
                  isCompact
                />
              ))}
              <div className="form-end">
                <Button>{words.return.continue}</Button>
                <OtherButton address={`/returns/${month}/draft`}>{words.return.later}</OtherButton>
              </div>
            </form>
          </>
        )}
        <GivenAnswers questions={questions} />
      </div>
    </Page>
  );
}
