import { templateOf } from "#app/domain/metrics/template.ts";
import { type Handle, page } from "#app/server/door.ts";
import { templateFile } from "#app/server/imports/files/template-file.ts";
import { metricsToGive } from "#app/server/imports/open-import.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";

export const handle = { permission: "import figures" } satisfies Handle;

export const loader = page(handle, async (asked) => {
  const metrics = await metricsToGive(asked);
  const metricIds = metrics.map(({ id }) => id);
  const figures = await figuresInForce(asked.db, { metricIds });
  const { headers, periods } = templateOf(metrics, figures, asked.today);
  return templateFile(asked.request, "figures", {
    headers: ["month", ...headers],
    rows: periods.map((period) => [period]),
    firstWidth: 12,
  });
});
