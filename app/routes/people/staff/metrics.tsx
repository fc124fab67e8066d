import { data, redirect } from "react-router";
import { successorsOf } from "#app/domain/people/staff.ts";
import { parseSuccession, readSuccession } from "#app/forms/people/succession.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { handOverMetrics } from "#db/changes/metrics/metrics.ts";
import type { Route } from "./+types/metrics.ts";
import { SuccessionForm } from "./succession-form.tsx";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { person, everybody } = await staffMember(
    demand(asked, handle.permission),
    asked.params.id,
  );
  demandOffered(person.metrics.length > 0);
  const successors = successorsOf(person, everybody).map(({ id, name }) => ({ id, name }));
  return { id: person.id, name: person.name, metrics: person.metrics, successors };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person, everybody } = await staffMember(signedIn, asked.params.id);
  demandOffered(person.metrics.length > 0);
  const entries = sent(readSuccession(await asked.request.formData()));
  const parsed = parseSuccession(entries, person.metrics, successorsOf(person, everybody));
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { metrics, successor } = parsed;
  await handOverMetrics(signedIn.db, stampOf(signedIn), metrics, successor.id);
  return redirect(`/settings/people/${person.id}`);
}

export default function SuccessionPage({ loaderData, actionData }: Route.ComponentProps) {
  const title = words.people.handOverTitle(loaderData.name);
  const all = { metrics: loaderData.metrics.map(({ slug }) => slug), successor: "" };
  const { entries = all, problems = [] } = actionData ?? {};
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <SuccessionForm title={title} {...loaderData} entries={entries} problems={problems} />
    </Page>
  );
}
