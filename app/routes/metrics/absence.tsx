import { data, redirect } from "react-router";
import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { isAskedBy } from "#app/domain/metrics/due.ts";
import { notAvailable } from "#app/domain/metrics/figure.ts";
import { amountInWords } from "#app/domain/metrics/wording.ts";
import { parseAbsence } from "#app/forms/metrics/absence.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Button, ErrorSummary, TextArea } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { giveFigures } from "#db/changes/metrics/figures.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/absence.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { metric, period, figure } = await askedFor(demand(asked, handle.permission), asked.params);
  const isGiven = figure !== undefined && figure.state !== "not available";
  return {
    title: words.absence.subject(metric.name, periodInWords(period)),
    owner: metric.ownerName,
    given: isGiven ? amountInWords(figure, metric) : null,
    note: figure?.note ?? "",
    startedFrom: String(figure?.id ?? ""),
    back: `/returns/outstanding/${lastMonthOf(period)}`,
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { metric, period } = await askedFor(signedIn, asked.params);
  const parsed = sent(parseAbsence(await asked.request.formData()));
  if (!parsed.ok) return data({ ...parsed, given: null }, { status: 422 });
  const { note, startedFrom } = parsed.value;
  const figure = { metric, period, amount: notAvailable, note, startedFrom };
  const because = { source: metric.source, reason: "Another reason was given" };
  const giving = await giveFigures(signedIn.db, stampOf(signedIn), [figure], because);
  if (giving.ok) return redirect(`/returns/outstanding/${lastMonthOf(period)}`);
  const [theirs] = giving.meanwhile;
  const given = theirs ? amountInWords(theirs, metric) : "";
  const again = { problems: [], note, startedFrom: String(theirs?.id ?? ""), given };
  return data(again, { status: 409 });
}

/** The metric and the period of the address, with the figure in force if there is one. */
async function askedFor(
  { db, today }: SignedInVisit,
  { slug, period }: { slug: string; period: string },
) {
  const metric = found(await findMetric(db, slug));
  if (!isAskedBy(today, period, metric)) throw data(null, { status: 404 });
  const [figure] = await figuresInForce(db, { metricIds: [metric.id], periods: [period] });
  return { metric, period, figure };
}

export default function AbsencePage({ loaderData, actionData }: Route.ComponentProps) {
  const { absence } = words;
  const { title, owner, back } = loaderData;
  const { note, startedFrom } = actionData ?? loaderData;
  const given = actionData?.given ?? loaderData.given;
  const problems = actionData?.problems ?? [];
  return (
    <Page title={absence.title} section="outstanding">
      <div className="plain-form">
        <ErrorSummary problems={problems} />
        <h1>{absence.title}</h1>
        <p className="subject">{title}</p>
        {given ? (
          <p className="govuk-body">{absence.present(given)}</p>
        ) : (
          <p className="how">{absence.lead(owner)}</p>
        )}
        <form method="post" noValidate>
          {!given && (
            <>
              <input type="hidden" name="startedFrom" value={startedFrom} />
              <TextArea
                name="note"
                label={absence.note}
                hint={absence.hint}
                rows={3}
                defaultValue={note}
                problems={problems}
              />
            </>
          )}
          <div className="form-end">
            {!given && <Button>{absence.save}</Button>}
            <a href={back}>{absence.cancel}</a>
          </div>
        </form>
      </div>
    </Page>
  );
}
