import { dayInLondon } from "#app/domain/calendar/today.ts";
import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { allTokens } from "#db/queries/people/tokens.ts";
import type { Route } from "./+types/list.ts";
import { TokenList } from "./token-list.tsx";

export const handle = { permission: "manage tokens" } satisfies Handle;

export const loader = page(handle, async ({ db, now }) => {
  return { tokens: await allTokens(db), today: dayInLondon(now) };
});

export default function TokensPage({ loaderData }: Route.ComponentProps) {
  const { tokens, today } = loaderData;
  return (
    <Page title={words.tokens.title} section="settings">
      <PageTitle title={words.tokens.title}>
        <a href="/settings/tokens/new">{words.tokens.add}</a>
      </PageTitle>
      <p className="how">
        {words.tokens.lead} <a href="/settings/api">{words.tokens.guide}</a>.
      </p>
      <TokenList tokens={tokens} today={today} />
    </Page>
  );
}
