import { exampleOf } from "#app/domain/imports/api-figure.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type Handle, page } from "#app/server/door.ts";
import { operations } from "#app/server/imports/api/openapi.ts";
import { problemTitles } from "#app/server/imports/api/problem.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { newestFigures } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/api-guide.ts";
import { ApiGuide } from "./api-guide-parts.tsx";

export const handle = { permission: "read about the API" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, today, publicUrl }) => {
    const metrics = await metricsInServices(db);
    return {
      server: publicUrl,
      example: exampleOf(metrics, await newestFigures(db), lastEndedMonth(today)),
      operations: operations.map(({ method, path, summary, description }) => ({
        method,
        path,
        summary,
        description,
      })),
      problems: problemTitles,
    };
  },
  ["publicUrl"],
);

export default function ApiPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={words.api.title} section="settings">
      <PageTitle title={words.api.title}>
        <a href="/api/openapi.json">{words.api.document}</a>
      </PageTitle>
      <ApiGuide {...loaderData} />
    </Page>
  );
}
