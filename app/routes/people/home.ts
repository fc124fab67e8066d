import { redirect } from "react-router";
import { isBeginning } from "#app/domain/council/first-steps.ts";
import { firstPage } from "#app/domain/people/permission.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { firstStepsFor } from "#app/server/people/first-run.ts";
import type { Route } from "./+types/home.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle);
  const { person, link } = signedIn;
  if (link) return redirect(`/returns/${link.month}`);
  const steps = await firstStepsFor(signedIn);
  return redirect(steps && isBeginning(steps) ? "/set-up" : firstPage(person));
}
