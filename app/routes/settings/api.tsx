import { lastEndedMonth } from "#app/domain/due.ts";
import { exampleOf } from "#app/domain/sent-figure.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { operations } from "#app/server/api/openapi.ts";
import { problemTitles } from "#app/server/api/problem.ts";
import { ApiGuide } from "#app/ui/api-guide.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { newestFigures } from "#db/queries/figures.ts";
import { metricsInServices } from "#db/queries/metrics.ts";
import type { Route } from "./+types/api.ts";

export const handle = { permission: "read about the API" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today, publicUrl } = demand(asked, handle.permission);
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
}

export default function ApiPage({ loaderData }: Route.ComponentProps) {
  return (
    <Page title={words.api.title} section="settings">
      <div className="page-title">
        <h1>{words.api.title}</h1>
        <p>
          <a href="/api/openapi.json">{words.api.document}</a>
        </p>
      </div>
      <ApiGuide {...loaderData} />
    </Page>
  );
}
