import { data, redirect } from "react-router";
import { momentInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { isSameMetric } from "#app/domain/metrics/metric-draft.ts";
import { redefinedFields, redefinitionEvents } from "#app/domain/metrics/redefinition.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  type MetricEntries,
  metricEntriesOf,
  parseMetric,
  readMetricEntries,
} from "#app/forms/metrics/metric.ts";
import { metricDifferences } from "#app/forms/metrics/metric-differences.ts";
import { parseRedefinition } from "#app/forms/metrics/redefinition.ts";
import { found } from "#app/server/found.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricForm } from "#app/ui/metrics/metric-form.tsx";
import { words } from "#app/words/words.ts";
import { changeMetric } from "#db/changes/metrics/definitions.ts";
import { newestChange } from "#db/queries/audit.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/edit.ts";
import { MetricMeanwhile } from "./metric-meanwhile.tsx";

export const handle = { permission: "edit metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const metric = found(await findMetric(db, asked.params.slug));
  const { services, people, metrics } = await metricContext(db);
  const { slug, name, since } = metric;
  return {
    ...{ slug, name, hasFigures: since !== null },
    choices: metricChoices(services, people, metrics, metric.id),
    entries: await entriesOf(db, metric, metrics),
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, today } = signedIn;
  const metric = found(await findMetric(db, asked.params.slug));
  const entries = sent(readMetricEntries(await asked.request.formData()));
  const context = await metricContext(db);
  const parsed = parseMetric(entries, context, metric.id);
  if (!parsed.ok) return refused(entries, parsed.problems);
  const draft = parsed.value;
  const isRedefined = metric.since !== null && redefinedFields(metric, draft).length > 0;
  const redefinition = isRedefined ? parseRedefinition(entries, today) : undefined;
  if (redefinition && !redefinition.ok) return refused(entries, redefinition.problems);
  const events = redefinition ? redefinitionEvents(metric, draft, redefinition.value) : [];
  const startedFrom = Number(entries.startedFrom);
  const how = { startedFrom, events };
  const result = await changeMetric(db, stampOf(signedIn), metric.id, draft, how);
  if (result === "has figures") {
    return refused(entries, [{ field: "from", message: words.metricForm.hasFigures }]);
  }
  const now = found(await findMetric(db, metric.slug));
  if (result === "changed" || isSameMetric(draft, now)) return redirect(`/metrics/${metric.slug}`);
  const theirs = await entriesOf(db, now, context.metrics);
  const newest = found(await newestChange(db, "metric", metric.id));
  const meanwhile = {
    author: newest.author,
    on: momentInWords(newest.at),
    differences: metricDifferences(theirs, entries),
  };
  const again = { ...entries, startedFrom: theirs.startedFrom };
  return data({ entries: again, problems: [], meanwhile }, { status: 409 });
}

const refused = (entries: MetricEntries, problems: Problem[]) =>
  data({ entries, problems, meanwhile: null }, { status: 422 });

/** The form of a metric, with the newest change of it that its reader has seen. */
async function entriesOf(db: Database, metric: Metric, metrics: readonly Metric[]) {
  const newest = await newestChange(db, "metric", metric.id);
  return metricEntriesOf(metric, metrics, newest?.id ?? 0);
}

export default function EditMetricPage({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, hasFigures, choices, entries } = loaderData;
  const problems = actionData?.problems ?? [];
  const meanwhile = actionData?.meanwhile;
  const title = words.metricForm.edit(name);
  return (
    <Page
      title={problems.length > 0 ? words.metricForm.withProblems(title) : title}
      section="settings"
    >
      <MetricForm
        title={title}
        choices={choices}
        entries={actionData?.entries ?? entries}
        problems={problems}
        hasFigures={hasFigures}
        back={`/metrics/${slug}`}
        before={meanwhile && <MetricMeanwhile meanwhile={meanwhile} choices={choices} />}
      />
    </Page>
  );
}
