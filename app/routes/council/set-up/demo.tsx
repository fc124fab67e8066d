import { data, redirect } from "react-router";
import { blank, readFields } from "#app/forms/entries.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { foundedAlready, plantDemo, problemWithCode } from "#app/server/people/first-run.ts";
import { visit } from "#app/server/people/visit.ts";
import { sent } from "#app/server/sent.ts";
import { DemoOffer } from "#app/ui/council/demo-offer.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/demo.ts";

export const handle = { permission: "anyone" } satisfies Handle;

const fields = ["demoCode"] as const;

export function loader({ context }: Route.LoaderArgs) {
  const { council, firstRun } = context.get(visit);
  found(council ? undefined : firstRun.plantDemo);
  return null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(visit);
  if (asked.council) throw foundedAlready();
  found(asked.firstRun.plantDemo);
  const entries = sent(readFields(await request.formData(), fields));
  const problem = problemWithCode(asked, "demoCode", entries.demoCode);
  if (problem) return data({ entries, problems: [problem] }, { status: 422 });
  await plantDemo(asked);
  return redirect("/sign-in");
}

export default function DemoPage({ actionData }: Route.ComponentProps) {
  const { entries = blank(fields), problems = [] } = actionData ?? {};
  const title = words.setUp.demoButton;
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title}>
      <DemoOffer heading="h1" code={entries.demoCode} problems={problems} />
      <p className="how">
        <a className="download" href="/set-up">
          {words.setUp.own}
        </a>
      </p>
    </Page>
  );
}
