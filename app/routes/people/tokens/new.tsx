import { data } from "react-router";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  lastDayHint,
  noTokenEntries,
  parseToken,
  readTokenEntries,
  type TokenEntries,
} from "#app/forms/people/token.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { makeToken } from "#app/server/people/token.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addToken } from "#db/changes/people/tokens.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";
import { TokenForm } from "./token-form.tsx";
import { TokenMade } from "./token-made.tsx";

export const handle = { permission: "manage tokens" } satisfies Handle;

/** The page that shows a token is kept by nothing that it passes through. */
export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader(asked: Route.LoaderArgs) {
  const { db, now } = demand(asked, handle.permission);
  const metrics = (await metricsInServices(db)).map(({ slug, name, serviceName }) => ({
    slug,
    name,
    serviceName,
  }));
  return { metrics, hint: lastDayHint(dayInLondon(now)) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, now } = signedIn;
  const entries = sent(readTokenEntries(await asked.request.formData()));
  const parsed = parseToken(entries, await metricsInServices(db), dayInLondon(now));
  if (!parsed.ok) return refused(entries, parsed.problems);
  const { secret, tokenHash } = makeToken();
  const id = await addToken(db, stampOf(signedIn), { ...parsed.value, tokenHash });
  if (id === undefined) {
    return refused(entries, [{ field: "name", message: words.tokens.namesake }]);
  }
  return { made: { name: parsed.value.name, secret } };
}

const refused = (entries: TokenEntries, problems: Problem[]) =>
  data({ entries, problems }, { status: 422 });

export default function NewTokenPage({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData && "made" in actionData) {
    const { name, secret } = actionData.made;
    return (
      <Page title={words.tokens.shown(name)} section="settings">
        <TokenMade name={name} secret={secret} />
      </Page>
    );
  }
  const { entries = noTokenEntries, problems = [] } = actionData ?? {};
  const title = words.tokens.new;
  return (
    <Page title={problems.length > 0 ? words.tokens.withProblems(title) : title} section="settings">
      <TokenForm {...loaderData} entries={entries} problems={problems} />
    </Page>
  );
}
