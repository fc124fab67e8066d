import { redirect } from "react-router";
import { stateOfImport } from "#app/domain/imports/import-record.ts";
import { rowsForm } from "#app/forms/imports/upload.ts";
import { type Handle, page, save, serverOnly } from "#app/server/door.ts";
import { metricsToGive } from "#app/server/imports/open-import.ts";
import { keepRows, receiveRows } from "#app/server/imports/receive-rows.ts";
import { UploadPage } from "#app/ui/imports/upload-page.tsx";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { importsOf } from "#db/queries/imports.ts";
import type { Route } from "./+types/list.ts";
import { LastImports } from "./last-imports.tsx";

export const handle = { permission: "import figures" } satisfies Handle;

const mostListed = 10;

export const loader = page(handle, async (asked) => {
  const { db, person } = asked;
  const imports = await importsOf(db, person.id, mostListed);
  const hasMetrics = (await metricsToGive(asked)).length > 0;
  return serverOnly({
    hasMetrics,
    imports: imports.map((one) => ({
      id: one.id,
      name: one.name,
      state: stateOfImport(one),
      on: momentInWords(one.undoneAt ?? one.recordedAt ?? one.begunAt),
    })),
  });
});

export const action = save(
  handle,
  rowsForm,
  async (asked, given) => {
    const rows = await receiveRows(given);
    if ("refused" in rows) return rows;
    return redirect(`/imports/${await keepRows(asked, rows)}/columns`);
  },
  ["jobs"],
);

export default function ImportsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { hasMetrics, imports } = loaderData;
  const { lead, noMetrics } = words.imports;
  return (
    <UploadPage
      section="imports"
      address="/imports"
      text={{ ...words.imports, lead: hasMetrics ? lead : noMetrics }}
      sent={actionData}
      isPossible={hasMetrics}
    >
      <LastImports imports={imports} />
    </UploadPage>
  );
}
