import { redirect } from "react-router";
import type { Token } from "#app/domain/people/token.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { type Asked, act, found, type Handle, page } from "#app/server/door.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { words } from "#app/words/words.ts";
import { revokeToken } from "#db/changes/people/tokens.ts";
import { findToken } from "#db/queries/people/tokens.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "manage tokens" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { name } = await tokenAsked(asked, params);
  return { name };
});

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id } = await tokenAsked(asked, params);
  await revokeToken(asked.db, asked.stamp, id);
  return redirect("/settings/tokens");
});

const tokenAsked = async ({ db }: Asked, { id }: Route.LoaderArgs["params"]): Promise<Token> =>
  found(await findToken(db, found(parseNumber(id))));

export default function RevocationPage({ loaderData: { name } }: Route.ComponentProps) {
  const { revocation, revocationLead, revokeButton, keep } = words.tokens;
  return (
    <ConfirmationPage
      title={revocation(name)}
      lead={revocationLead}
      save={revokeButton}
      cancel={keep}
      back="/settings/tokens"
    />
  );
}
