import type { Handle } from "#app/server/access.ts";
import { metricToAnswer } from "#app/server/api/answers.ts";
import { demandToken } from "#app/server/api/caller.ts";
import { metricsInServices } from "#db/queries/metrics.ts";
import type { Route } from "./+types/metrics.ts";

export const handle = { permission: "token" } satisfies Handle;

/** The metrics that a token reaches, the most important first. */
export async function loader(asked: Route.LoaderArgs) {
  const { db, token } = await demandToken(asked);
  const reached = new Set(token.metrics.map(({ id }) => id));
  const metrics = (await metricsInServices(db)).filter(({ id }) => reached.has(id));
  return Response.json({ metrics: metrics.map(metricToAnswer) });
}
