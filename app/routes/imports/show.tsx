import { data, redirect } from "react-router";
import { stateOfImport } from "#app/domain/imports/import-record.ts";
import { type Handle, page, serverOnly } from "#app/server/door.ts";
import { nextStep, openImport } from "#app/server/imports/open-import.ts";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/show.ts";
import { ImportFailed, ImportProgress } from "./import-progress.tsx";
import { ImportResult } from "./import-result.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const record = await openImport(asked, params.import);
    const { id, name, outcome, recordedAt, undoneAt } = record;
    const underway = asked.jobs.of(id);
    const hasFailed = asked.jobs.hasFailed(id);
    if (!underway && !hasFailed && !recordedAt) throw redirect(nextStep(record));
    const metrics = new Map(
      (await metricsInServices(asked.db)).map((metric) => [metric.id, metric]),
    );
    const counts = outcome?.ok ? outcome.metrics : [];
    const standing = serverOnly({
      id,
      name,
      underway,
      hasFailed,
      next: nextStep(record),
      state: stateOfImport(record),
      recordedOn: recordedAt && momentInWords(recordedAt),
      undoneOn: undoneAt && momentInWords(undoneAt),
      counts: counts.map((own) => ({ ...own, metric: metrics.get(own.metricId) })),
    });
    return data(standing, underway && { headers: { Refresh: "1" } });
  },
  ["jobs"],
);

/** A page that shows progress refreshes itself. */
export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export default function ShowImportPage({ loaderData }: Route.ComponentProps) {
  const { id, name, underway, hasFailed, next, state } = loaderData;
  if (underway)
    return (
      <ImportProgress id={id} name={name} progress={progressOf[underway.kind]} {...underway} />
    );
  if (hasFailed && state === "begun") return <ImportFailed next={next} />;
  const { recordedOn, undoneOn, counts } = loaderData;
  return <ImportResult {...{ id, name, state, recordedOn, undoneOn, counts }} />;
}

const progressOf = { read: "reading", record: "recording", undo: "undoing" } as const;
