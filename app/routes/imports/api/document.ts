import type { Handle } from "#app/server/door.ts";
import { openApi } from "#app/server/imports/api/openapi.ts";
import type { Route } from "./+types/document.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = ({ request }: Route.LoaderArgs) =>
  Response.json(openApi(new URL(request.url).origin));
