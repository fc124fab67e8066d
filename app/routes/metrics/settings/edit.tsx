import { redirect } from "react-router";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { isSameMetric } from "#app/domain/metrics/metric-draft.ts";
import { redefinedFields } from "#app/domain/metrics/redefinition.ts";
import { metricEntriesOf, metricForm } from "#app/forms/metrics/metric.ts";
import { parseRedefinition, redefinitionEvents } from "#app/forms/metrics/redefinition.ts";
import {
  type Asked,
  found,
  type Handle,
  overtaken,
  page,
  refused,
  refusedFor,
  saveOf,
} from "#app/server/door.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { MetricForm } from "#app/ui/metrics/metric-form.tsx";
import { words } from "#app/words/words.ts";
import { changeMetric } from "#db/changes/metrics/definitions.ts";
import { newestChange } from "#db/queries/audit.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { metric, services, people, metrics } = await metricAsked(asked, params);
  const { slug, name, since } = metric;
  return {
    ...{ slug, name, hasFigures: since !== null },
    choices: metricChoices(services, people, metrics, metric.id),
    entries: await entriesOf(asked.db, metric, metrics),
  };
});

export const action = saveOf(
  handle,
  metricAsked,
  metricForm,
  async ({ db, stamp, today }, draft, { metric, metrics }, entries) => {
    const isRedefined = metric.since !== null && redefinedFields(metric, draft).length > 0;
    const redefinition = isRedefined ? parseRedefinition(entries, today) : undefined;
    if (redefinition && !redefinition.ok) return refusedFor(redefinition.problems);
    const events = redefinition ? redefinitionEvents(metric, draft, redefinition.value) : [];
    const how = { startedFrom: Number(entries.startedFrom), events };
    const result = await changeMetric(db, stamp, metric.id, draft, how);
    if (result === "has figures") return refused("from", words.metricForm.hasFigures);
    const now = found(await findMetric(db, metric.slug));
    if (result === "changed" || isSameMetric(draft, now)) {
      return redirect(`/metrics/${metric.slug}`);
    }
    const newest = found(await newestChange(db, "metric", metric.id));
    return overtaken(newest, await entriesOf(db, now, metrics));
  },
);

async function metricAsked({ db }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const metric = found(await findMetric(db, slug));
  return { ...(await metricContext(db)), metric, idOf: () => metric.id };
}

async function entriesOf(db: Database, metric: Metric, metrics: readonly Metric[]) {
  const newest = await newestChange(db, "metric", metric.id);
  return metricEntriesOf(metric, metrics, newest?.id ?? 0);
}

export default function EditMetricPage({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, ...form } = loaderData;
  return (
    <MetricForm
      {...form}
      title={words.metricForm.edit(name)}
      sent={actionData}
      back={`/metrics/${slug}`}
    />
  );
}
