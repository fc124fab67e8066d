import { type Handle, open } from "#app/server/door.ts";
import { words } from "#app/words/words.ts";
import { findLogo } from "#db/queries/council/council.ts";
import type { Route } from "./+types/logo.ts";

export const handle = { permission: "anyone" } satisfies Handle;

/** The logo's address changes with its content. */
export const loader = open(handle, async ({ db }, params: Route.LoaderArgs["params"]) => {
  const isHash = /^[\da-f]{64}$/.test(params.hash);
  const logo = isHash ? await findLogo(db, params.hash) : undefined;
  if (!logo) {
    const headers = { "Cache-Control": "private, no-cache" };
    return new Response(words.refusals.noFile, { status: 404, headers });
  }
  return new Response(Buffer.from(logo.content, "base64"), {
    headers: {
      "Content-Type": logo.type,
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
});
