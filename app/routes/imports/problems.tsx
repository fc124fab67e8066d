import { data, redirect } from "react-router";
import type { ImportRecord } from "#app/domain/imports/import-record.ts";
import { parseMends, problemLines } from "#app/forms/imports/import-mends.ts";
import { orBadRequest } from "#app/server/bad-request.ts";
import { act, page } from "#app/server/door.ts";
import { nextStep, openBegunImport } from "#app/server/imports/open-import.ts";
import type { Handle } from "#app/server/people/access.ts";
import { serverOnly } from "#app/server/server-only-data.ts";
import { ImportPage } from "#app/ui/imports/import-page.tsx";
import { ProblemsForm } from "#app/ui/imports/problems-form.tsx";
import { words } from "#app/words/words.ts";
import { mendImport } from "#db/changes/imports.ts";
import type { Route } from "./+types/problems.ts";

export const handle = { permission: "import figures" } satisfies Handle;

function problemsOf(record: ImportRecord) {
  const { outcome } = record;
  if (!outcome || outcome.ok) throw redirect(nextStep(record));
  const problems = outcome.problems.map((one) => ({
    ...one,
    problem: words.reading.problem(one.problem),
  }));
  return { lines: problemLines(problems), stopped: outcome.stopped };
}

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const record = await openBegunImport(asked, params.import);
    const { lines, stopped } = problemsOf(record);
    const { id, name, headers } = record;
    return serverOnly({ id, name, headers, lines, stopped });
  },
  ["jobs"],
);

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const record = await openBegunImport(asked, params.import);
    const { id, headers, rowCount, mends } = record;
    const { lines } = problemsOf(record);
    const parsed = orBadRequest(parseMends(await asked.request.formData(), lines, headers, mends));
    if (!parsed.ok) return data(parsed, { status: 422 });
    const { stamp } = asked;
    await mendImport(asked.db, stamp, id, parsed.value);
    await asked.jobs.run({ kind: "read", id, stamp, today: asked.today }, rowCount);
    return redirect(`/imports/${id}`);
  },
  ["jobs"],
);

export default function ImportProblemsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, headers, lines, stopped } = loaderData;
  const { importProblems } = words;
  const title = importProblems.title(lines.length);
  const problems = actionData?.problems ?? [];
  return (
    <ImportPage title={title} above={words.imports.step(4, name)} problems={problems}>
      <p className="how">{importProblems.lead}</p>
      <ProblemsForm
        address={`/imports/${id}/problems`}
        lines={lines}
        headers={headers}
        problems={problems}
        typed={actionData?.typed}
      />
      {stopped && <p className="how">{importProblems.stopped}</p>}
      <p>
        <a href={`/imports/${id}/columns`}>{importProblems.columns}</a>
      </p>
    </ImportPage>
  );
}
