import type { Handle } from "#app/server/access.ts";
import { problem } from "#app/server/api/problem.ts";
import { visit } from "#app/server/visit.ts";
import type { Route } from "./+types/not-found.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export function loader({ context }: Route.LoaderArgs): Response {
  const detail = "There is nothing at this address. What there is stands at /api/openapi.json.";
  return problem({ status: 404, detail }, context.get(visit));
}
