import { data, redirect } from "react-router";
import { lastMonthOf } from "#app/domain/calendar/period.ts";
import type { FigureState } from "#app/domain/metrics/figure.ts";
import {
  blankEntry,
  entryOfFigure,
  fieldOf,
  fieldsOf,
  returnForm,
} from "#app/forms/returns/return-entries.ts";
import { act, found, type Handle, page, readSent, serverOnly } from "#app/server/door.ts";
import { correct, openCorrection } from "#app/server/returns/correction.ts";
import { Button, ErrorSummary, TextArea } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Meanwhile } from "#app/ui/kit/meanwhile.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { Warnings } from "#app/ui/returns/return-check.tsx";
import { fieldWords, QuestionForm, ReturnQuestion } from "#app/ui/returns/return-question.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "give figures" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { slug, period } = params;
    const { question, use } = await openCorrection(asked, slug, period);
    return serverOnly({ question, use, figure: found(question.figure ?? undefined) });
  },
  ["holidays"],
);

export const action = act(
  handle,
  async (asked, { slug, period }: Route.ActionArgs["params"]) => {
    const open = await openCorrection(asked, slug, period);
    const entries = await readSent(asked.request, returnForm([open.question]));
    const result = await correct(asked, open, entries[slug] ?? blankEntry);
    if ("receiptId" in result) {
      return redirect(`/returns/${lastMonthOf(period)}/receipts/${result.receiptId}`);
    }
    return data(result, { status: result.meanwhile ? 409 : 422 });
  },
  ["holidays"],
);

export default function CorrectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { question, use, figure } = loaderData;
  const { metric, period } = question;
  const { problems = [], warnings = [], meanwhile } = actionData ?? {};
  const entries = actionData?.entries ?? fieldsOf(metric.slug, entryOfFigure(figure));
  const title = words.correction.title(`${metric.name}, ${periodInWords(period)}`);
  return (
    <Page title={titleOf(title, actionData)} section="returns">
      <div className="return return-single">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        {meanwhile && (
          <Meanwhile
            meanwhile={meanwhile}
            words={{ ...words.correction, ...fieldWords(metric) }}
            named={valueInWords}
          />
        )}
        <p>{words.correction.now(words.answer(figure, metric))}</p>
        <p className="how">{words.correction.lead}</p>
        <form
          method="post"
          action={`/metrics/${metric.slug}/figures/${period}/correction`}
          noValidate
        >
          <QuestionForm questions={[question]} entries={entries} problems={problems}>
            <ReturnQuestion question={question} use={use} />
            <TextArea name={fieldOf(metric.slug, "reason")} rows={2} />
            <Warnings slug={metric.slug} warnings={warnings} />
          </QuestionForm>
          <div className="form-end">
            <Button>{words.correction.save}</Button>
            <a href={`/metrics/${metric.slug}`}>{words.correction.cancel}</a>
          </div>
        </form>
      </div>
    </Page>
  );
}

const valueInWords = (field: string, value: string): string =>
  field.endsWith("-state") ? words.return.states[value as FigureState] : value;
