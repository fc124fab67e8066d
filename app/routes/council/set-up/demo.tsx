import { redirect } from "react-router";
import { demoForm } from "#app/forms/council/set-up.ts";
import { found, type Handle, open, readSent, unsaved } from "#app/server/door.ts";
import { foundedAlready, plantDemo, problemWithCode } from "#app/server/people/first-run.ts";
import { DemoOffer } from "#app/ui/council/demo-offer.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/demo.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, ({ council, firstRun }) => {
  found(council ? undefined : firstRun.plantDemo);
  return null;
});

export const action = open(handle, async (asked) => {
  if (asked.council) throw foundedAlready();
  found(asked.firstRun.plantDemo);
  const entries = await readSent(asked.request, demoForm);
  const problem = problemWithCode(asked, "demoCode", entries.demoCode);
  if (problem) return unsaved(demoForm, entries, [problem]);
  await plantDemo(asked);
  return redirect("/sign-in");
});

export default function DemoPage({ actionData }: Route.ComponentProps) {
  const { entries = demoForm.blank, problems = [] } = actionData ?? {};
  const title = words.setUp.demoButton;
  return (
    <Page title={titleOf(title, actionData)}>
      <DemoOffer heading="h1" code={entries.demoCode} problems={problems} />
      <p className="how">
        <a className="download" href="/set-up">
          {words.setUp.own}
        </a>
      </p>
    </Page>
  );
}
