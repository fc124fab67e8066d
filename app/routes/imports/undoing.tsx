import { redirect } from "react-router";
import { demandMetrics, openImport } from "#app/server/imports/open-import.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { Button } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import { figuresOfImport } from "#db/queries/imports.ts";
import type { Route } from "./+types/undoing.ts";

export const handle = { permission: "import figures" } satisfies Handle;

/** An import that is recorded and not undone; any other leads to where it stands. */
async function openRecorded(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const record = await openImport(signedIn, asked.params.import);
  const { id, recordedAt, undoneAt } = record;
  if (!recordedAt || undoneAt || signedIn.jobs.of(id)) throw redirect(`/imports/${id}`);
  const brought = await figuresOfImport(signedIn.db, id);
  await demandMetrics(signedIn, new Set(brought.map(({ inForce }) => inForce.metricId)));
  return { signedIn, record, brought };
}

export async function loader(asked: Route.LoaderArgs) {
  const { record, brought } = await openRecorded(asked);
  const kept = brought.filter(({ id, inForce }) => inForce.id !== id).length;
  const { id, name } = record;
  return unwritten({ id, name, kept, undone: brought.length - kept });
}

export async function action(asked: Route.ActionArgs) {
  const { signedIn, record, brought } = await openRecorded(asked);
  const { id } = record;
  const { reason } = words.importUndoing;
  await signedIn.jobs.run({ kind: "undo", id, stamp: stampOf(signedIn), reason }, brought.length);
  return redirect(`/imports/${id}`);
}

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
