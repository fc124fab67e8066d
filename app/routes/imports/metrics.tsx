import { data, redirect } from "react-router";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import type { Layout } from "#app/domain/imports/layout.ts";
import {
  guessedEntries,
  metricEntriesOf,
  parseMetrics,
  readMetricEntries,
  roleColumnsOf,
  subjectsOf,
} from "#app/forms/imports/import-metrics.ts";
import { orBadRequest } from "#app/server/bad-request.ts";
import { type Asked, act, page } from "#app/server/door.ts";
import { metricsToGive, openBegunImport } from "#app/server/imports/open-import.ts";
import type { Handle } from "#app/server/people/access.ts";
import { serverOnly } from "#app/server/server-only-data.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { words } from "#app/words/words.ts";
import { layOutImport } from "#db/changes/imports.ts";
import { findLayout } from "#db/queries/imports.ts";
import type { Route } from "./+types/metrics.ts";
import { MetricsForm } from "./metrics-form.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

async function openLaidOut(asked: Asked<"jobs">, id: string) {
  const record = await openBegunImport(asked, id);
  const { layout } = record;
  if (!layout) throw redirect(`/imports/${record.id}/columns`);
  return { record, layout, metrics: await metricsToGive(asked) };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { record, layout, metrics } = await openLaidOut(asked, params.import);
    const known = await layoutKnown(asked, record, layout);
    const entries = known
      ? metricEntriesOf({ ...layout, series: known.series }, metrics)
      : guessedEntries(layout, metrics);
    return serverOnly({
      id: record.id,
      name: record.name,
      groups: layout.groups,
      subjects: subjectsOf(layout),
      columns: roleColumnsOf(layout),
      metrics: metrics.map(({ slug, name, serviceName }) => ({ slug, name, serviceName })),
      entries,
    });
  },
  ["jobs"],
);

/** What was said of the metrics already: for this file, or for the last one with these columns set in the same way. */
async function layoutKnown(
  { db, person }: Asked,
  { headers }: ImportRecord,
  layout: Layout,
): Promise<Layout | undefined> {
  if (layout.series.length > 0) return layout;
  const last = await findLayout(db, person.id, headers);
  const isSame = last?.groups === layout.groups && last.period === layout.period;
  return isSame ? last : undefined;
}

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { record, layout, metrics } = await openLaidOut(asked, params.import);
    const entries = orBadRequest(readMetricEntries(await asked.request.formData(), layout));
    const parsed = parseMetrics(entries, layout, metrics);
    if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
    const { stamp } = asked;
    const { id, rowCount } = record;
    await layOutImport(asked.db, stamp, id, { ...layout, series: parsed.value });
    await asked.jobs.run({ kind: "read", id, stamp, today: asked.today }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportMetricsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, groups, subjects, columns, metrics } = loaderData;
  const { title, leadGroups, leadColumns, tooMany } = words.importMetrics;
  const problems = actionData?.problems ?? [];
  const hasTooMany = subjects.length === 0;
  const lead = groups === null ? leadColumns : leadGroups(groups);
  return (
    <ImportPage title={title} above={words.imports.step(3, name)} problems={problems}>
      <p className="how">{hasTooMany ? tooMany(groups ?? "") : lead}</p>
      {!hasTooMany && (
        <MetricsForm
          groups={groups}
          subjects={subjects}
          columns={columns}
          metrics={metrics}
          address={`/imports/${id}/metrics`}
          entries={actionData?.entries ?? loaderData.entries}
          problems={problems}
        />
      )}
      <p>
        <a href={`/imports/${id}/columns`}>{words.importProblems.columns}</a>
      </p>
    </ImportPage>
  );
}
