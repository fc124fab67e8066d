import { data, redirect } from "react-router";
import { parseReason } from "#app/forms/imports/import-reason.ts";
import { orBadRequest } from "#app/server/bad-request.ts";
import { type Asked, act, page } from "#app/server/door.ts";
import {
  demandMetrics,
  metricsToGive,
  openBegunImport,
  outcomeToRecord,
} from "#app/server/imports/open-import.ts";
import type { Handle } from "#app/server/people/access.ts";
import { serverOnly } from "#app/server/server-only-data.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/confirmation.ts";
import { ImportChanges, RecordForm } from "./import-confirmation.tsx";

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

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { record, counts } = await openConfirmation(asked, params);
    const { id, rowCount } = record;
    const parsed = orBadRequest(parseReason(await asked.request.formData(), counts.changed > 0));
    if (!parsed.ok) return data(parsed, { status: 422 });
    const { value: reason } = parsed;
    const { stamp, today } = asked;
    await asked.jobs.run({ kind: "record", id, stamp, today, reason }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportConfirmationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, counts, passedOver, meanwhile, changes } = loaderData;
  const { title, total, nothing, reasonOf, ...form } = words.importConfirmation;
  const problems = actionData?.problems ?? [];
  const count = counts.added + counts.changed;
  return (
    <ImportPage title={title} above={words.imports.step(5, name)} problems={problems}>
      {meanwhile && <p className="import-meanwhile">{form.meanwhile}</p>}
      <p className="import-total">{total(counts.added, counts.changed, counts.unchanged)}</p>
      {passedOver > 0 && <p className="how">{form.passedOver(passedOver)}</p>}
      {count === 0 && <p className="how">{nothing}</p>}
      <ImportChanges changes={changes} />
      <RecordForm
        id={id}
        count={count}
        reason={counts.changed > 0 ? (actionData?.reason ?? reasonOf(name)) : null}
        problems={problems}
      />
    </ImportPage>
  );
}
