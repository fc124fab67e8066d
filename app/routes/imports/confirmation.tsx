import { redirect } from "react-router";
import { reasonForm } from "#app/forms/imports/import-reason.ts";
import { type Asked, type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import {
  demandMetrics,
  metricsToGive,
  openBegunImport,
  outcomeToRecord,
} from "#app/server/imports/open-import.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { Button, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/confirmation.ts";
import { ImportChanges } from "./import-confirmation.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

async function openConfirmation(asked: Asked<"jobs">, params: Route.LoaderArgs["params"]) {
  const record = await openBegunImport(asked, params.import);
  const outcome = outcomeToRecord(record);
  await demandMetrics(
    asked,
    outcome.metrics.map(({ metricId }) => metricId),
  );
  const count = (of: "added" | "changed" | "unchanged") =>
    outcome.metrics.reduce((sum, metric) => sum + metric[of], 0);
  const counts = {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
  };
  return { record, outcome, counts };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { record, outcome, counts } = await openConfirmation(asked, params);
    const metrics = new Map((await metricsToGive(asked)).map((metric) => [metric.id, metric]));
    return serverOnly({
      id: record.id,
      name: record.name,
      counts,
      passedOver: outcome.passedOver,
      meanwhile: outcome.meanwhile,
      changes: outcome.metrics.flatMap((changes) => {
        const metric = metrics.get(changes.metricId);
        return metric ? [{ ...changes, metric }] : [];
      }),
    });
  },
  ["jobs"],
);

export const action = saveOf(
  handle,
  openConfirmation,
  ({ counts }) => reasonForm(counts.changed),
  async ({ jobs, stamp, today }, reason, { record: { id, rowCount } }) => {
    await jobs.run({ kind: "record", id, stamp, today, reason }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportConfirmationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, counts, passedOver, meanwhile, changes } = loaderData;
  const { importConfirmation: form } = words;
  const count = counts.added + counts.changed;
  return (
    <ImportPage
      title={form.title}
      above={words.imports.step(5, name)}
      words={form}
      entries={{ reason: form.reasonOf(name) }}
      sent={actionData}
    >
      {meanwhile && <p className="import-meanwhile">{form.meanwhile}</p>}
      <p className="import-total">{form.total(counts.added, counts.changed, counts.unchanged)}</p>
      {passedOver > 0 && <p className="how">{form.passedOver(passedOver)}</p>}
      {count === 0 && <p className="how">{form.nothing}</p>}
      <ImportChanges changes={changes} />
      <form method="post" action={`/imports/${id}/confirmation`} noValidate>
        {counts.changed > 0 && <TextField name="reason" />}
        <div className="form-end">
          {count > 0 && <Button>{form.go(count)}</Button>}
          <a href={`/imports/${id}/columns`}>{form.columns}</a>
          <a href="/imports">{form.discard}</a>
        </div>
      </form>
    </ImportPage>
  );
}
