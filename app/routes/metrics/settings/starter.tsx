import { data, redirect } from "react-router";
import { metricChoices } from "#app/domain/metrics/metric-choices.ts";
import { noStarterEntries, parseStarter, readStarterEntries } from "#app/forms/metrics/starter.ts";
import { metricContext } from "#app/server/metrics/metric-context.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/starter.ts";
import { StarterForm } from "./starter-form.tsx";

export const handle = { permission: "edit metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { services, people } = await metricContext(db);
  return metricChoices(services, people, []);
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readStarterEntries(await asked.request.formData()));
  const parsed = parseStarter(entries, await metricContext(signedIn.db));
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { service, metrics } = parsed.value;
  const chosen = metrics.map((metric) => ({ ...metric, service }));
  if (await addMetrics(signedIn.db, stampOf(signedIn), chosen)) {
    return redirect("/settings/metrics");
  }
  const problems = [{ field: "kinds", message: words.starter.meanwhile }];
  return data({ entries, problems }, { status: 422 });
}

export default function StarterPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { title, withProblems } = words.starter;
  return (
    <Page title={problems.length > 0 ? withProblems(title) : title} section="settings">
      <StarterForm
        choices={loaderData}
        entries={actionData?.entries ?? noStarterEntries}
        problems={problems}
      />
    </Page>
  );
}
