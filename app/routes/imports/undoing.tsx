import { redirect } from "react-router";
import { type Asked, act, type Handle, page, serverOnly } from "#app/server/door.ts";
import { demandMetrics, openImport } from "#app/server/imports/open-import.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { Button } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import { figuresOfImport } from "#db/queries/imports.ts";
import type { Route } from "./+types/undoing.ts";

export const handle = { permission: "import figures" } satisfies Handle;

/** An import to undo. @throws a redirect if it is not recorded, or undone already */
async function openRecorded(asked: Asked<"jobs">, params: Route.LoaderArgs["params"]) {
  const record = await openImport(asked, params.import);
  const { id, recordedAt, undoneAt } = record;
  if (!recordedAt || undoneAt || asked.jobs.of(id)) throw redirect(`/imports/${id}`);
  const brought = await figuresOfImport(asked.db, id);
  await demandMetrics(asked, new Set(brought.map(({ inForce }) => inForce.metricId)));
  return { record, brought };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { record, brought } = await openRecorded(asked, params);
    const kept = brought.filter(({ id, inForce }) => inForce.id !== id).length;
    const { id, name } = record;
    return serverOnly({ id, name, kept, undone: brought.length - kept });
  },
  ["jobs"],
);

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { record, brought } = await openRecorded(asked, params);
    const { id } = record;
    const { reason } = words.importUndoing;
    await asked.jobs.run({ kind: "undo", id, stamp: asked.stamp, reason }, brought.length);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function UndoImportPage({ loaderData }: Route.ComponentProps) {
  const { id, name, kept, undone } = loaderData;
  const { title, lead, kept: keptOnes, go, cancel } = words.importUndoing;
  return (
    <ImportPage title={title}>
      <p>{lead(name)}</p>
      {kept > 0 && <p>{keptOnes(kept)}</p>}
      <form method="post" action={`/imports/${id}/undoing`}>
        <div className="form-end">
          <Button>{go(undone)}</Button>
          <a href={`/imports/${id}`}>{cancel}</a>
        </div>
      </form>
    </ImportPage>
  );
}
