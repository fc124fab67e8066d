import { redirect } from "react-router";
import { guessedLayout } from "#app/domain/imports/layout-guess.ts";
import { columnEntriesOf, columnsForm } from "#app/forms/imports/import-columns.ts";
import { type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import { openBegunImport } from "#app/server/imports/open-import.ts";
import { samplesOf, withGroupNames } from "#app/server/imports/read-import.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { words } from "#app/words/words.ts";
import { layOutImport } from "#db/changes/imports.ts";
import { findLayout } from "#db/queries/imports.ts";
import type { Route } from "./+types/columns.ts";
import { ColumnsForm } from "./columns-form.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { db, person } = asked;
    const { id, headers, rowCount, layout, ...record } = await openBegunImport(
      asked,
      params.import,
    );
    const rows = await samplesOf(db, { id, headers });
    const remembered = layout ? undefined : await findLayout(db, person.id, headers);
    const known = layout ?? remembered ?? guessedLayout(headers, rows);
    return serverOnly({
      id,
      name: record.name,
      rowCount,
      samples: headers.map((header) => ({ header, cells: firstCells(header, rows) })),
      entries: columnEntriesOf(known, headers),
      isRemembered: remembered !== undefined,
    });
  },
  ["jobs"],
);

function firstCells(header: string, rows: Awaited<ReturnType<typeof samplesOf>>): string[] {
  const different = new Set(rows.map(({ cells }) => cells[header] ?? ""));
  different.delete("");
  return [...different].slice(0, 3);
}

export const action = saveOf(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => ({
    record: await openBegunImport(asked, params.import),
  }),
  ({ record }) => columnsForm(record.headers),
  async ({ db, stamp }, columns, { record }) => {
    const layout = await withGroupNames(db, record, columns);
    await layOutImport(db, stamp, record.id, layout);
    return redirect(`/imports/${record.id}/metrics`);
  },
  ["jobs"],
);

export default function ColumnsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, rowCount, samples, entries, isRemembered } = loaderData;
  const { importColumns: form } = words;
  return (
    <ImportPage
      title={form.title}
      above={words.imports.step(2, name)}
      words={form}
      entries={entries}
      sent={actionData}
    >
      <p className="how">{isRemembered ? form.remembered(rowCount) : form.lead(rowCount)}</p>
      <ColumnsForm address={`/imports/${id}/columns`} samples={samples} />
    </ImportPage>
  );
}
