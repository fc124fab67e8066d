import { data, redirect } from "react-router";
import { myStepsOf } from "#app/domain/council/first-steps.ts";
import {
  inOrder,
  noSetUpEntries,
  parseSetUp,
  readSetUpEntries,
} from "#app/forms/council/set-up.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import {
  firstStepsFor,
  foundedAlready,
  problemWithCode,
  problemWithFirstPassword,
  setUp,
} from "#app/server/people/first-run.ts";
import { visit } from "#app/server/people/visit.ts";
import { sent } from "#app/server/sent.ts";
import { DemoOffer } from "#app/ui/council/demo-offer.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/show.ts";
import { FirstSteps } from "./first-steps.tsx";
import { SetUpForm } from "./set-up-form.tsx";

/** For anyone while there is no council, and after that for its administrator alone. */
export const handle = { permission: "anyone" } satisfies Handle;

export async function loader({ context }: Route.LoaderArgs) {
  const asked = context.get(visit);
  const { council, person, firstRun } = asked;
  if (!council) {
    return { canSetUp: Boolean(firstRun.setUpCode), canPlant: Boolean(firstRun.plantDemo) };
  }
  const steps = found(await firstStepsFor(asked));
  return { steps: myStepsOf(steps, found(person)), isPutAway: steps.isPutAway };
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(visit);
  if (asked.council) throw foundedAlready();
  const entries = sent(readSetUpEntries(await request.formData()));
  const parsed = parseSetUp(entries);
  const problems = [
    problemWithCode(asked, "code", entries.code),
    await problemWithFirstPassword(entries),
    ...(parsed.ok ? [] : parsed.problems),
  ].filter((problem) => problem !== undefined);
  if (!parsed.ok || problems.length > 0) {
    const kept = { ...entries, password: "" };
    return data({ entries: kept, problems: inOrder(problems) }, { status: 422 });
  }
  return redirect("/set-up", { headers: { "Set-Cookie": await setUp(asked, parsed.value) } });
}

export default function SetUpPage({ loaderData, actionData }: Route.ComponentProps) {
  const own = words.setUp;
  if (loaderData.steps) return <FirstSteps {...loaderData} />;
  if (!loaderData.canSetUp) {
    return (
      <Page title={own.title}>
        <h1 className="page-heading">{own.title}</h1>
        <p className="govuk-body">{own.noCode}</p>
      </Page>
    );
  }
  const { entries = noSetUpEntries, problems = [] } = actionData ?? {};
  return (
    <Page title={problems.length > 0 ? words.problems.in(own.title) : own.title}>
      <SetUpForm entries={entries} problems={problems} />
      {loaderData.canPlant && <DemoOffer code="" problems={[]} />}
    </Page>
  );
}
