import { dayInLondon } from "#app/domain/today.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { Page } from "#app/ui/page.tsx";
import { TokenList } from "#app/ui/token-list.tsx";
import { words } from "#app/ui/words/english.ts";
import { allTokens } from "#db/queries/tokens.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "manage tokens" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, now } = demand(asked, handle.permission);
  return { tokens: await allTokens(db), today: dayInLondon(now) };
}

export default function TokensPage({ loaderData }: Route.ComponentProps) {
  const { tokens, today } = loaderData;
  return (
    <Page title={words.tokens.title} section="settings">
      <div className="page-title">
        <h1>{words.tokens.title}</h1>
        <p>
          <a href="/settings/tokens/new">{words.tokens.add}</a>
        </p>
      </div>
      <p className="how">
        {words.tokens.lead} <a href="/settings/api">{words.tokens.guide}</a>.
      </p>
      <TokenList tokens={tokens} today={today} />
    </Page>
  );
}
