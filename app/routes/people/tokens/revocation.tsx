import { redirect } from "react-router";
import type { Token } from "#app/domain/people/token.ts";
import { act, page } from "#app/server/door.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { Button } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { revokeToken } from "#db/changes/people/tokens.ts";
import { findToken } from "#db/queries/people/tokens.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "manage tokens" } satisfies Handle;

export const loader = page(handle, async ({ db }, { id }: Route.LoaderArgs["params"]) => {
  const { name } = await tokenOf(db, id);
  return { name };
});

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id } = await tokenOf(asked.db, params.id);
  await revokeToken(asked.db, asked.stamp, id);
  return redirect("/settings/tokens");
});

async function tokenOf(db: Database, id: string): Promise<Token> {
  return found(/^\d{1,9}$/.test(id) ? await findToken(db, Number(id)) : undefined);
}

export default function RevocationPage({ loaderData }: Route.ComponentProps) {
  const title = words.tokens.revocation(loaderData.name);
  return (
    <Page title={title} section="settings">
      <form method="post" className="campaign-form settings-form" noValidate>
        <h1>{title}</h1>
        <p className="govuk-body">{words.tokens.revocationLead}</p>
        <div className="form-end">
          <Button>{words.tokens.revokeButton}</Button>
          <a href="/settings/tokens">{words.tokens.keep}</a>
        </div>
      </form>
    </Page>
  );
}
