import { data, redirect } from "react-router";
import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import {
  blankEntry,
  entryOfFigure,
  fieldOf,
  readReturn,
} from "#app/forms/returns/return-entries.ts";
import { orBadRequest } from "#app/server/bad-request.ts";
import { act, page } from "#app/server/door.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { correct, openCorrection } from "#app/server/returns/correction.ts";
import { serverOnly } from "#app/server/server-only-data.ts";
import { Button, ErrorSummary, TextArea } from "#app/ui/kit/fields.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { Warnings } from "#app/ui/returns/return-check.tsx";
import { ReturnQuestion } from "#app/ui/returns/return-question.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";
import { CorrectionMeanwhile } from "./correction-meanwhile.tsx";

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
    const entries = orBadRequest(
      readReturn(await asked.request.formData(), [open.question.metric]),
    );
    const entry = entries[slug] ?? blankEntry;
    const say = { confirm: words.check.confirmFirst, same: words.correction.same };
    const result = await correct(asked, open, entry, say);
    if ("receiptId" in result) {
      return redirect(`/returns/${lastMonthOf(period)}/receipts/${result.receiptId}`);
    }
    const { meanwhile } = result;
    if (!meanwhile) return data({ ...result, entry }, { status: 422 });
    return data(
      { ...result, entry: { ...entry, startedFrom: String(meanwhile.id) } },
      { status: 409 },
    );
  },
  ["holidays"],
);

export default function CorrectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { question, use, figure } = loaderData;
  const { metric, period } = question;
  const { problems = [], warnings = [], meanwhile } = actionData ?? {};
  const entry = actionData?.entry ?? entryOfFigure(figure);
  const title = words.correction.title(`${metric.name}, ${periodInWords(period)}`);
  return (
    <Page title={titleOf(title, actionData)} section="returns">
      <div className="return return-single">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        {meanwhile && <CorrectionMeanwhile other={meanwhile} />}
        <p>{words.correction.now(words.answer(figure, metric))}</p>
        <p className="how">{words.correction.lead}</p>
        <form
          method="post"
          action={`/metrics/${metric.slug}/figures/${period}/correction`}
          noValidate
        >
          <ReturnQuestion question={question} entry={entry} problems={problems} use={use} />
          <TextArea
            name={fieldOf(metric.slug, "reason")}
            label={words.correction.reason}
            rows={2}
            defaultValue={entry.reason}
            problems={problems}
          />
          <Warnings slug={metric.slug} warnings={warnings} entry={entry} problems={problems} />
          <div className="form-end">
            <Button>{words.correction.save}</Button>
            <a href={`/metrics/${metric.slug}`}>{words.correction.cancel}</a>
          </div>
        </form>
      </div>
    </Page>
  );
}
