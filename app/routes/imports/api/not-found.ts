import type { Handle } from "#app/server/door.ts";
import { problem } from "#app/server/imports/api/problem.ts";
import { visit } from "#app/server/people/visit.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/not-found.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export function loader({ context }: Route.LoaderArgs): Response {
  const detail = words.api.answers.notFound;
  return problem({ status: 404, detail }, context.get(visit));
}
