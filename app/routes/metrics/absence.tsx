import { data, redirect } from "react-router";
import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { isAskedBy } from "#app/domain/metrics/due.ts";
import { notAvailable } from "#app/domain/metrics/figure.ts";
import { absenceForm } from "#app/forms/metrics/absence.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { PlainPage } from "#app/ui/kit/page.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { giveFigures } from "#db/changes/metrics/figures.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/absence.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { metric, period, figure } = await figureAsked(asked, params);
  const isGiven = figure !== undefined && figure.state !== "not available";
  return {
    subject: words.absence.subject(metric.name, periodInWords(period)),
    owner: metric.ownerName,
    given: isGiven ? amountInWords(figure, metric) : null,
    entries: { note: figure?.note ?? "", startedFrom: String(figure?.id ?? "") },
    back: `/returns/outstanding/${lastMonthOf(period)}`,
  };
});

export const action = saveOf(
  handle,
  figureAsked,
  absenceForm,
  async ({ db, stamp }, { note, startedFrom }, { metric, period }) => {
    const figure = { metric, period, amount: notAvailable, note, startedFrom };
    const because = { source: metric.source, reason: words.absence.anotherReason };
    const giving = await giveFigures(db, stamp, [figure], because);
    if (giving.ok) return redirect(`/returns/outstanding/${lastMonthOf(period)}`);
    const [theirs] = giving.meanwhile;
    return data({ given: theirs ? amountInWords(theirs, metric) : "" }, { status: 409 });
  },
);

async function figureAsked({ db, today }: Asked, { slug, period }: Route.LoaderArgs["params"]) {
  const metric = found(await findMetric(db, slug));
  if (!isAskedBy(today, period, metric)) throw data(null, { status: 404 });
  const [figure] = await figuresInForce(db, { metricIds: [metric.id], periods: [period] });
  return { metric, period, figure };
}

export default function AbsencePage({ loaderData, actionData }: Route.ComponentProps) {
  const { absence: form } = words;
  const { subject, owner, entries, back } = loaderData;
  const isPresent = actionData && "given" in actionData;
  const given = (isPresent && actionData.given) || loaderData.given;
  if (given) return <Present given={given} subject={subject} back={back} />;
  return (
    <FormPage
      subject={subject}
      lead={form.lead(owner)}
      section="outstanding"
      words={form}
      back={back}
      entries={entries}
      sent={isPresent ? undefined : actionData}
      isPlain
    >
      <TextArea name="note" hint={form.hint} rows={3} />
    </FormPage>
  );
}

function Present({ given, subject, back }: { given: string; subject: string; back: string }) {
  const { title, present, cancel } = words.absence;
  return (
    <PlainPage title={title} section="outstanding">
      <p className="subject">{subject}</p>
      <p className="govuk-body">{present(given)}</p>
      <div className="form-end">
        <a href={back}>{cancel}</a>
      </div>
    </PlainPage>
  );
}
