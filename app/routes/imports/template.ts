import { templateOf } from "#app/domain/template.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { csvFile, workbookFile } from "#app/server/files/sending.ts";
import { templateCsv, templateWorkbook } from "#app/server/files/template-file.ts";
import { metricsToGive } from "#app/server/imports/open.ts";
import { figuresInForce } from "#db/queries/figures.ts";
import type { Route } from "./+types/template.ts";

export const handle = { permission: "import figures" } satisfies Handle;

/** A file with whoever asks' metrics and the months that they lack figures for, to be filled in and imported. */
export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const metrics = await metricsToGive(signedIn);
  const metricIds = metrics.map(({ id }) => id);
  const figures = await figuresInForce(signedIn.db, { metricIds });
  const template = templateOf(metrics, figures, signedIn.today);
  if (new URL(asked.request.url).pathname.includes(".csv")) {
    return csvFile(templateCsv(template), "figures.csv");
  }
  return workbookFile(await templateWorkbook(template), "figures.xlsx");
}
