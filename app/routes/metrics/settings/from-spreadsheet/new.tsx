import { data } from "react-router";
import { parseUpload } from "#app/forms/imports/upload.ts";
import { uploadForm } from "#app/server/imports/files/upload-form.ts";
import { readMetricTable, takeMetricTable } from "#app/server/metrics/metric-rows.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { TemplateLinks, UploadForm } from "#app/ui/imports/import-start.tsx";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricRows, titleOf } from "#app/ui/metrics/metric-rows.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export async function action(asked: Route.ActionArgs) {
  const { db } = demand(asked, handle.permission);
  const upload = sent(parseUpload(sent(await uploadForm(asked.request))));
  if (!upload.ok) return refused(upload.problems, upload.pasted);
  const taken = await takeMetricTable(upload);
  if (!taken.ok) return refused([taken.problem], "pasted" in upload ? upload.pasted : "");
  return { read: await readMetricTable(db, taken.table) };
}

const refused = (problems: { field: string; message: string }[], pasted: string) =>
  data({ problems, pasted, read: null }, { status: 422 });

const address = "/settings/metrics/from-spreadsheet";

export default function FromSpreadsheetPage({ actionData }: Route.ComponentProps) {
  const { title, lead, templateLead, pastedHint, back } = words.metricRows;
  if (actionData?.read) {
    return (
      <Page title={titleOf(actionData.read)} section="settings">
        <MetricRows read={actionData.read} />
      </Page>
    );
  }
  const { problems = [], pasted } = actionData ?? {};
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <div className="import">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        <p className="how">{lead}</p>
        <div className="import-start">
          <UploadForm
            address={address}
            pastedHint={pastedHint}
            problems={problems}
            pasted={pasted}
          />
          <TemplateLinks address={`${address}/template`} lead={templateLead} />
        </div>
        <p>
          <a className="download" href="/settings/metrics">
            {back}
          </a>
        </p>
      </div>
    </Page>
  );
}
