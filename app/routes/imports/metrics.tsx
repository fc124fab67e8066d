import { redirect } from "react-router";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import type { Layout } from "#app/domain/imports/layout.ts";
import {
  guessedEntries,
  metricEntriesOf,
  metricsForm,
  roleColumnsOf,
  subjectsOf,
} from "#app/forms/imports/import-metrics.ts";
import { type Asked, type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import { metricsToGive, openBegunImport } from "#app/server/imports/open-import.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { words } from "#app/words/words.ts";
import { layOutImport } from "#db/changes/imports.ts";
import { findLayout } from "#db/queries/imports.ts";
import type { Route } from "./+types/metrics.ts";
import { MetricsForm } from "./metrics-form.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

async function openLaidOut(asked: Asked<"jobs">, params: Route.LoaderArgs["params"]) {
  const record = await openBegunImport(asked, params.import);
  const { layout } = record;
  if (!layout) throw redirect(`/imports/${record.id}/columns`);
  return { record, layout, metrics: await metricsToGive(asked) };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { record, layout, metrics } = await openLaidOut(asked, params);
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

/** The metrics chosen already: for this file, or for the last one with the same columns and layout. */
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

export const action = saveOf(
  handle,
  openLaidOut,
  ({ layout }) => metricsForm(layout),
  async ({ db, jobs, stamp, today }, series, { layout, record: { id, rowCount } }) => {
    await layOutImport(db, stamp, id, { ...layout, series });
    await jobs.run({ kind: "read", id, stamp, today }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportMetricsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, entries, groups, subjects, columns, metrics } = loaderData;
  const { title, leadGroups, leadColumns, tooMany } = words.importMetrics;
  const lead = groups === null ? leadColumns : leadGroups(groups);
  return (
    <ImportPage
      title={title}
      above={words.imports.step(3, name)}
      entries={entries}
      sent={actionData}
    >
      <p className="how">{subjects.length === 0 ? tooMany(groups ?? "") : lead}</p>
      {subjects.length > 0 && (
        <MetricsForm
          address={`/imports/${id}/metrics`}
          groups={groups}
          subjects={subjects}
          columns={columns}
          metrics={metrics}
        />
      )}
      <p>
        <a href={`/imports/${id}/columns`}>{words.importProblems.columns}</a>
      </p>
    </ImportPage>
  );
}
