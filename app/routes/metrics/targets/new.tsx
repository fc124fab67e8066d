import { data, redirect } from "react-router";
import { noTarget, parseTarget, readTargetEntries } from "#app/forms/metrics/target.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { setTarget } from "#db/changes/metrics/metrics.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";
import { TargetForm } from "./target-form.tsx";

export const handle = { permission: "edit metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { slug, name, measure, unit, cadence } = found(await findMetric(db, asked.params.slug));
  return { slug, name, measure, unit, cadence };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const metric = found(await findMetric(signedIn.db, asked.params.slug));
  const entries = sent(readTargetEntries(await asked.request.formData()));
  const parsed = parseTarget(entries, metric);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const target = { ...parsed.value, metricId: metric.id };
  await setTarget(signedIn.db, stampOf(signedIn), target);
  return redirect(`/metrics/${metric.slug}/targets`);
}

export default function NewTargetPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { new: titleOf, withProblems } = words.targets;
  const title = titleOf(loaderData.name);
  return (
    <Page title={problems.length > 0 ? withProblems(title) : title} section="metrics">
      <TargetForm
        metric={loaderData}
        entries={actionData?.entries ?? noTarget}
        problems={problems}
      />
    </Page>
  );
}
