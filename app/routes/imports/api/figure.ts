import { parseFigure } from "#app/forms/imports/api-figure.ts";
import type { Handle } from "#app/server/door.ts";
import { found } from "#app/server/door.ts";
import { demandScope, demandToken } from "#app/server/imports/api/caller.ts";
import { giveSent } from "#app/server/imports/api/give-figures.ts";
import { demandSent, pointerTo } from "#app/server/imports/api/read-figures.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/figure.ts";

export const handle = { permission: "token" } satisfies Handle;

/** Sending the same figure again changes nothing. */
export async function action(asked: Route.ActionArgs) {
  const caller = await demandToken(asked);
  const { slug, period } = asked.params;
  demandScope(caller, slug);
  const metric = found(await findMetric(caller.db, slug));
  const figure = await demandSent(caller, asked.request, parseFigure);
  const at = (field: string) =>
    field === "period" ? { parameter: field } : { pointer: pointerTo([field]) };
  const [outcome] = await giveSent(caller, [{ metric, period, figure, at }]);
  return Response.json(outcome, { status: outcome?.is === "added" ? 201 : 200 });
}
