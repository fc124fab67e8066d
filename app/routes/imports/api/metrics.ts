import type { Handle } from "#app/server/door.ts";
import { metricToAnswer } from "#app/server/imports/api/answers.ts";
import { demandToken } from "#app/server/imports/api/caller.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/metrics.ts";

export const handle = { permission: "token" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, token } = await demandToken(asked);
  const reached = new Set(token.metrics.map(({ id }) => id));
  const metrics = (await metricsInServices(db)).filter(({ id }) => reached.has(id));
  return Response.json({ metrics: metrics.map(metricToAnswer) });
}
