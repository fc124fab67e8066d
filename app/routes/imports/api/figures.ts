import { parseFigures } from "#app/forms/imports/api-figure.ts";
import type { Handle } from "#app/server/door.ts";
import { found } from "#app/server/door.ts";
import { demandScope, demandToken } from "#app/server/imports/api/caller.ts";
import { giveSent } from "#app/server/imports/api/give-figures.ts";
import { demandSent, pointerTo } from "#app/server/imports/api/read-figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/figures.ts";

export const handle = { permission: "token" } satisfies Handle;

/** Records all the figures or none. */
export async function action(asked: Route.ActionArgs) {
  const caller = await demandToken(asked);
  const sent = await demandSent(caller, asked.request, parseFigures);
  const metrics = new Map((await metricsInServices(caller.db)).map((known) => [known.slug, known]));
  const figures = sent.map(({ metric: slug, period, ...figure }, place) => {
    demandScope(caller, slug);
    const at = (field: string) => ({ pointer: pointerTo([place, field]) });
    return { metric: found(metrics.get(slug)), period, figure, at };
  });
  const outcomes = await giveSent(caller, figures);
  const count = (is: string) => outcomes.filter((outcome) => outcome.is === is).length;
  return Response.json({
    added: count("added"),
    corrected: count("corrected"),
    unchanged: count("unchanged"),
    figures: outcomes,
  });
}
