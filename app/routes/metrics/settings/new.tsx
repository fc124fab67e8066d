import { data, redirect } from "react-router";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { isSameMetric, namesakeOf } from "#app/domain/metrics/metric-draft.ts";
import { noMetricEntries, parseMetric, readMetricEntries } from "#app/forms/metrics/metric.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricForm } from "#app/ui/metrics/metric-form.tsx";
import { words } from "#app/words/words.ts";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { services, people, metrics } = await metricContext(db);
  return metricChoices(services, people, metrics);
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db } = signedIn;
  const entries = sent(readMetricEntries(await asked.request.formData()));
  const context = await metricContext(db);
  const twin = namesakeOf({ name: entries.name.trim() }, context.metrics);
  const again = twin && parseMetric(entries, context, twin.id);
  if (twin && again?.ok && isSameMetric(again.value, twin))
    return redirect(`/metrics/${twin.slug}`);
  const parsed = parseMetric(entries, context);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { serviceId: id, ...metric } = parsed.value;
  const added = await addMetrics(db, stampOf(signedIn), [{ ...metric, service: { id } }]);
  if (added) return redirect(`/metrics/${added[0]}`);
  const problems = [{ field: "name", message: words.metricForm.namesake }];
  return data({ entries, problems }, { status: 422 });
}

export default function NewMetricPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { new: title, withProblems } = words.metricForm;
  return (
    <Page title={problems.length > 0 ? withProblems(title) : title} section="settings">
      {loaderData.services.length === 0 ? (
        <NoServices />
      ) : (
        <MetricForm
          title={title}
          choices={loaderData}
          entries={actionData?.entries ?? noMetricEntries}
          problems={problems}
          back="/settings/metrics"
        />
      )}
    </Page>
  );
}

function NoServices() {
  const { noServices, addService } = words.metricSettings;
  return (
    <>
      <div className="page-title">
        <h1>{words.metricForm.new}</h1>
      </div>
      <p className="govuk-body">{noServices}</p>
      <p>
        <a className="download" href="/settings/services/new">
          {addService}
        </a>
      </p>
    </>
  );
}
