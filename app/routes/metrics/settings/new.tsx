import { redirect } from "react-router";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { isSameMetric, type MetricDraft, namesakeOf } from "#app/domain/metrics/metric-draft.ts";
import { metricForm } from "#app/forms/metrics/metric.ts";
import { type Asked, type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { Onward, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { MetricForm } from "#app/ui/metrics/metric-form.tsx";
import { words } from "#app/words/words.ts";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, async ({ db }) => {
  const { services, people, metrics } = await metricContext(db);
  return metricChoices(services, people, metrics);
});

export const action = saveOf(
  handle,
  contextWithTwins,
  metricForm,
  async ({ db, stamp }, draft, { twinOf }) => {
    const twin = twinOf(draft);
    if (twin) return redirect(`/metrics/${twin.slug}`);
    const { serviceId: id, ...metric } = draft;
    const added = await addMetrics(db, stamp, [{ ...metric, service: { id } }]);
    if (added) return redirect(`/metrics/${added[0]}`);
    return refused("name", words.metricForm.faults.namesake);
  },
);

/** A form sent twice leads to the metric that it made the first time. */
async function contextWithTwins({ db }: Asked) {
  const context = await metricContext(db);
  const twinOf = (draft: MetricDraft) => {
    const namesake = namesakeOf(draft, context.metrics);
    return namesake && isSameMetric(draft, namesake) ? namesake : undefined;
  };
  return { ...context, twinOf, idOf: (draft: MetricDraft) => twinOf(draft)?.id ?? null };
}

export default function NewMetricPage({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.services.length === 0) return <NoServices />;
  return (
    <MetricForm
      title={words.metricForm.new}
      choices={loaderData}
      entries={metricForm.blank}
      sent={actionData}
      back="/settings/metrics"
    />
  );
}

function NoServices() {
  const { noServices, addService } = words.metricSettings;
  return (
    <Page title={words.metricForm.new} section="settings">
      <PageTitle title={words.metricForm.new} />
      <p className="govuk-body">{noServices}</p>
      <Onward href="/settings/services/new">{addService}</Onward>
    </Page>
  );
}
