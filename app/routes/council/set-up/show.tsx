import { redirect } from "react-router";
import { myStepsOf } from "#app/domain/council/first-steps.ts";
import { setUpForm, setUpProblems } from "#app/forms/council/set-up.ts";
import { found, type Handle, open, readSent, unsaved } from "#app/server/door.ts";
import {
  firstStepsFor,
  foundedAlready,
  problemWithCode,
  problemWithFirstPassword,
  setUp,
} from "#app/server/people/first-run.ts";
import { DemoOffer } from "#app/ui/council/demo-offer.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/show.ts";
import { FirstSteps } from "./first-steps.tsx";
import { SetUpForm } from "./set-up-form.tsx";

/** For anyone until there is a council, and then for its administrator. */
export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, async (asked) => {
  const { council, person, firstRun } = asked;
  if (!council) {
    return { canSetUp: Boolean(firstRun.setUpCode), canPlant: Boolean(firstRun.plantDemo) };
  }
  const steps = found(await firstStepsFor(asked));
  return { steps: myStepsOf(steps, found(person)), isPutAway: steps.isPutAway };
});

export const action = open(handle, async (asked) => {
  if (asked.council) throw foundedAlready();
  const entries = await readSent(asked.request, setUpForm);
  const parsed = setUpForm.parse(entries, {});
  const problems = [
    problemWithCode(asked, "code", entries.code),
    await problemWithFirstPassword(entries),
    ...(parsed.ok ? [] : parsed.problems),
  ].filter((problem) => problem !== undefined);
  if (!parsed.ok || problems.length > 0) {
    return unsaved(setUpForm, entries, setUpProblems(problems));
  }
  return redirect("/set-up", { headers: { "Set-Cookie": await setUp(asked, parsed.value) } });
});

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
  return (
    <Page title={titleOf(own.title, actionData)}>
      <SetUpForm {...(actionData ?? { entries: setUpForm.blank, problems: [] })} />
      {loaderData.canPlant && <DemoOffer code="" problems={[]} />}
    </Page>
  );
}
