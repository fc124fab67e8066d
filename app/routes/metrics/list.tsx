import { demand, type Handle } from "#app/server/access.ts";
import { metricsInServices } from "#db/queries/metrics.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  return { metrics: await metricsInServices(db) };
}

export default function MetricsPage({ loaderData }: Route.ComponentProps) {
  return <pre>{JSON.stringify(loaderData)}</pre>;
}
