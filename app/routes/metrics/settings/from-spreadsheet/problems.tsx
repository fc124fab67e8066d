import { data } from "react-router";
import { mendedRows } from "#app/domain/imports/layout.ts";
import { parseMends } from "#app/forms/imports/import-mends.ts";
import { parseTable, rowsOf, tableOf } from "#app/forms/metrics/metric-table.ts";
import { readMetricTable } from "#app/server/metrics/metric-rows.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricRows, NothingRead, titleOf } from "#app/ui/metrics/metric-rows.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/problems.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** Asked again after rows were sent, so that it cannot lead elsewhere. */
export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

/** What was typed over cells of the rows that the page carried, which are read again. */
export async function action(asked: Route.ActionArgs) {
  const { db } = demand(asked, handle.permission);
  const form = await asked.request.formData();
  const [carried, ...others] = form.getAll("rows");
  const table = sent(others.length === 0 ? parseTable(carried ?? null) : undefined);
  form.delete("rows");
  const read = await readMetricTable(db, table);
  const mends = sent(parseMends(form, read.lines, table.headers, { cells: {}, skipped: [] }));
  if (!mends.ok) {
    const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return data({ read, problems: mends.problems, typed }, { status: 422 });
  }
  const mended = tableOf(table.headers, mendedRows(rowsOf(table), mends.value));
  return { read: await readMetricTable(db, mended), problems: [], typed: undefined };
}

export default function MetricRowsProblemsPage({ actionData }: Route.ComponentProps) {
  if (!actionData) return <NothingRead />;
  const { read, problems, typed } = actionData;
  const title = titleOf(read);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <MetricRows read={read} problems={problems} typed={typed} />
    </Page>
  );
}
