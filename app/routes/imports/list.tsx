import { data, redirect } from "react-router";
import { momentInWords } from "#app/domain/calendar/today.ts";
import { stateOfImport } from "#app/domain/imports/import-record.ts";
import type { Problem } from "#app/domain/problem.ts";
import { parseUpload } from "#app/forms/imports/upload.ts";
import { begin } from "#app/server/imports/beginning.ts";
import { uploadForm } from "#app/server/imports/files/upload-form.ts";
import { metricsToGive } from "#app/server/imports/open.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { LastImports, TemplateLinks, UploadForm } from "#app/ui/imports/import-start.tsx";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { importsOf } from "#db/queries/imports.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "import figures" } satisfies Handle;

const mostListed = 10;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, person } = signedIn;
  const imports = await importsOf(db, person.id, mostListed);
  const hasMetrics = (await metricsToGive(signedIn)).length > 0;
  return unwritten({
    hasMetrics,
    imports: imports.map((one) => ({
      id: one.id,
      name: one.name,
      state: stateOfImport(one),
      on: momentInWords(one.undoneAt ?? one.recordedAt ?? one.begunAt),
    })),
  });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const upload = sent(parseUpload(sent(await uploadForm(asked.request))));
  if (!upload.ok) return refused(upload.problems, upload.pasted);
  const begun = await begin(signedIn, upload, words.imports.pastedName);
  if (begun.ok) return redirect(`/imports/${begun.id}/columns`);
  return refused([begun], "pasted" in upload ? upload.pasted : "");
}

const refused = (problems: Problem[], pasted: string) =>
  data({ problems, pasted }, { status: 422 });

export default function ImportsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { title, lead, noMetrics } = words.imports;
  const problems = actionData?.problems ?? [];
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="imports">
      <div className="import">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        <p className="how">{loaderData.hasMetrics ? lead : noMetrics}</p>
        {loaderData.hasMetrics && (
          <div className="import-start">
            <UploadForm problems={problems} pasted={actionData?.pasted} />
            <TemplateLinks />
          </div>
        )}
        <LastImports imports={loaderData.imports} />
      </div>
    </Page>
  );
}
