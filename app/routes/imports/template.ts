import { templateOf } from "#app/domain/metrics/template.ts";
import { templateFile } from "#app/server/imports/files/template-file.ts";
import { metricsToGive } from "#app/server/imports/open-import.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Route } from "./+types/template.ts";

export const handle = { permission: "import figures" } satisfies Handle;

/** A file with whoever asks' metrics and the months that they lack figures for, to be filled in and imported. */
export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const metrics = await metricsToGive(signedIn);
  const metricIds = metrics.map(({ id }) => id);
  const figures = await figuresInForce(signedIn.db, { metricIds });
  const { headers, periods } = templateOf(metrics, figures, signedIn.today);
  return templateFile(asked.request, "figures", {
    headers: ["month", ...headers],
    rows: periods.map((period) => [period]),
    firstWidth: 12,
  });
}
