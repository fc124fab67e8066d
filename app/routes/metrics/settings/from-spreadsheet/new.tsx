import { rowsForm } from "#app/forms/imports/upload.ts";
import { type Handle, page, save } from "#app/server/door.ts";
import { receiveRows } from "#app/server/imports/receive-rows.ts";
import { metricTableOf, readMetricTable, tableProblem } from "#app/server/metrics/metric-rows.ts";
import { UploadPage } from "#app/ui/imports/upload-page.tsx";
import { Onward } from "#app/ui/kit/page.tsx";
import { MetricRowsPage } from "#app/ui/metrics/metric-rows-page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, () => null);

export const action = save(handle, rowsForm, async ({ db }, given) => {
  const rows = await receiveRows(given, tableProblem);
  if ("refused" in rows) return rows;
  return { read: await readMetricTable(db, metricTableOf(rows)) };
});

export default function FromSpreadsheetPage({ actionData }: Route.ComponentProps) {
  if (actionData && "read" in actionData) return <MetricRowsPage sent={actionData} />;
  return (
    <UploadPage
      section="settings"
      address="/settings/metrics/from-spreadsheet"
      text={words.metricRows}
      sent={actionData}
    >
      <Onward href="/settings/metrics">{words.metricRows.back}</Onward>
    </UploadPage>
  );
}
