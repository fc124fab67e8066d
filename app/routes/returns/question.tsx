import { redirect } from "react-router";
import { openOf, placeAmong } from "#app/domain/returns/return.ts";
import { parseReturn } from "#app/forms/returns/return.ts";
import { fieldsOfReturn, returnForm } from "#app/forms/returns/return-entries.ts";
import {
  type Asked,
  found,
  type Handle,
  page,
  refusedFor,
  saveOf,
  serverOnly,
} from "#app/server/door.ts";
import { openReturn } from "#app/server/returns/return.ts";
import { Button, ErrorSummary, OtherButton } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { GivenAnswers } from "#app/ui/returns/given-answers.tsx";
import { QuestionForm, ReturnQuestion } from "#app/ui/returns/return-question.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { keepDraft } from "#db/changes/returns/returns.ts";
import type { Route } from "./+types/question.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

async function questionAsked(
  asked: Asked<"holidays">,
  { month, metric }: Route.LoaderArgs["params"],
) {
  const open = await openReturn(asked, month, [metric]);
  return { ...open, question: found(open.questions.find((one) => one.metric.slug === metric)) };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { month, questions, question, entries, uses } = await questionAsked(asked, params);
    const { slug } = question.metric;
    const place = placeAmong(openOf(questions), slug);
    return serverOnly({
      month,
      question,
      place,
      fields: fieldsOfReturn([question], entries),
      use: uses[slug],
    });
  },
  ["holidays"],
);

export const action = saveOf(
  handle,
  questionAsked,
  ({ question }) => returnForm([question]),
  async ({ db, stamp }, entries, { month, questions, question }) => {
    await keepDraft(db, stamp, month, entries);
    const parsed = parseReturn(entries, [question]);
    if (!parsed.ok) return refusedFor(parsed.problems);
    const after = placeAmong(openOf(questions), question.metric.slug)?.after ?? "check";
    return redirect(`/returns/${month}/${after}`);
  },
  ["holidays"],
);

export default function QuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, question, place, fields, use } = loaderData;
  const { name } = question.metric;
  const problems = actionData?.problems ?? [];
  const title = `${name}, ${periodInWords(month)}`;
  const grid = `/returns/${month}`;
  return (
    <Page title={titleOf(title, actionData)} section="returns">
      <div className="return return-single">
        <ErrorSummary problems={problems} />
        <h1>{words.return.title(periodInWords(month))}</h1>
        {!place ? (
          <GivenAnswers questions={[question]} />
        ) : (
          <>
            <p className="progress">{words.return.progress(place.place, place.all)}</p>
            <form method="post" action={`${grid}/${question.metric.slug}`} noValidate>
              <QuestionForm questions={[question]} entries={fields} problems={problems}>
                <ReturnQuestion question={question} use={use} />
              </QuestionForm>
              <div className="form-end">
                <Button>{words.return.next}</Button>
                <OtherButton address={`${grid}/draft`}>{words.return.later}</OtherButton>
                <a href={place.before ? `${grid}/${place.before}` : grid}>{words.return.back}</a>
                <a href={`${grid}/${place.after ?? "check"}`}>{words.return.skip}</a>
              </div>
            </form>
          </>
        )}
        <p>
          <a href={grid}>{words.returns.allTogether}</a>
        </p>
      </div>
    </Page>
  );
}
