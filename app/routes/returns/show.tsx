import { redirect } from "react-router";
import { openOf } from "#app/domain/returns/return.ts";
import { nothingAnswered, parseReturn } from "#app/forms/returns/return.ts";
import {
  answeredIn,
  fieldsOfReturn,
  problemsByName,
  returnForm,
} from "#app/forms/returns/return-entries.ts";
import { type Handle, page, refusedFor, saveOf, serverOnly } from "#app/server/door.ts";
import { openReturn, openSentReturn } from "#app/server/returns/return.ts";
import { Button, ErrorSummary, OtherButton } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { GivenAnswers } from "#app/ui/returns/given-answers.tsx";
import { QuestionForm, ReturnQuestion } from "#app/ui/returns/return-question.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { keepDraft } from "#db/changes/returns/returns.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { month, questions, entries, uses } = await openReturn(asked, params.month);
    return serverOnly({ month, questions, open: openOf(questions), entries, uses });
  },
  ["holidays"],
);

export const action = saveOf(
  handle,
  openSentReturn,
  ({ questions }) => returnForm(questions),
  async ({ db, stamp }, entries, { month, questions }) => {
    await keepDraft(db, stamp, month, entries);
    const parsed = parseReturn(entries, questions);
    if (!parsed.ok) return refusedFor(parsed.problems);
    const [first] = openOf(questions);
    if (first && answeredIn(entries) === 0) return refusedFor([nothingAnswered(first.metric)]);
    return redirect(`/returns/${month}/check`);
  },
  ["holidays"],
);

export default function ReturnPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, questions, open, entries, uses } = loaderData;
  const title = words.return.title(periodInWords(month));
  const { problems, entries: sent } = actionData ?? { problems: [], entries: {} };
  const metrics = questions.map(({ metric }) => metric);
  const summary = answeredIn(sent) === 0 ? problems : problemsByName(problems, metrics);
  const [first] = open;
  return (
    <Page title={titleOf(title, actionData)} section="returns">
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
              <QuestionForm
                questions={open}
                entries={fieldsOfReturn(open, entries)}
                problems={problems}
              >
                {open.map((question) => (
                  <ReturnQuestion
                    key={question.metric.slug}
                    question={question}
                    use={uses[question.metric.slug]}
                    isCompact
                  />
                ))}
              </QuestionForm>
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
