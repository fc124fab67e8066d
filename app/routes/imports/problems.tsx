import { redirect } from "react-router";
import { mendEntries, mendsForm, problemLines } from "#app/forms/imports/import-mends.ts";
import { type Asked, type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import { nextStep, openBegunImport } from "#app/server/imports/open-import.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { ProblemsForm } from "#app/ui/imports/problems-form.tsx";
import { words } from "#app/words/words.ts";
import { mendImport } from "#db/changes/imports.ts";
import type { Route } from "./+types/problems.ts";

export const handle = { permission: "import figures" } satisfies Handle;

async function openProblems(asked: Asked<"jobs">, params: Route.LoaderArgs["params"]) {
  const record = await openBegunImport(asked, params.import);
  const { outcome } = record;
  if (!outcome || outcome.ok) throw redirect(nextStep(record));
  const problems = outcome.problems.map((one) => ({
    ...one,
    problem: words.reading.problem(one.problem),
  }));
  return { record, lines: problemLines(problems), stopped: outcome.stopped };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { record, lines, stopped } = await openProblems(asked, params);
    const { id, name, headers } = record;
    return serverOnly({ id, name, headers, lines, stopped });
  },
  ["jobs"],
);

export const action = saveOf(
  handle,
  openProblems,
  ({ record, lines }) => mendsForm(lines, record.headers, record.mends),
  async ({ db, jobs, stamp, today }, mends, { record: { id, rowCount } }) => {
    await mendImport(db, stamp, id, mends);
    await jobs.run({ kind: "read", id, stamp, today }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportProblemsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, headers, lines, stopped } = loaderData;
  const { importProblems } = words;
  return (
    <ImportPage
      title={importProblems.title(lines.length)}
      above={words.imports.step(4, name)}
      entries={mendEntries(lines, headers)}
      sent={actionData}
    >
      <p className="how">{importProblems.lead}</p>
      <ProblemsForm address={`/imports/${id}/problems`} lines={lines} headers={headers} />
      {stopped && <p className="how">{importProblems.stopped}</p>}
      <p>
        <a href={`/imports/${id}/columns`}>{importProblems.columns}</a>
      </p>
    </ImportPage>
  );
}
