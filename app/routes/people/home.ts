import { redirect } from "react-router";
import { isBeginning } from "#app/domain/council/first-steps.ts";
import { firstPage } from "#app/domain/people/permission.ts";
import { type Handle, page } from "#app/server/door.ts";
import { firstStepsFor } from "#app/server/people/first-run.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked) => {
    const { person, link } = asked;
    if (link) return redirect(`/returns/${link.month}`);
    const steps = await firstStepsFor(asked);
    return redirect(steps && isBeginning(steps) ? "/set-up" : firstPage(person));
  },
  ["council", "link"],
);
