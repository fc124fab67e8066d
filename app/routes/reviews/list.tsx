import { monthsToReview } from "#app/domain/review-months.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { figuresGiven } from "#db/queries/figures.ts";
import { metricsInServices } from "#db/queries/metrics.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "read reviews" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const [metrics, given] = await Promise.all([metricsInServices(db), figuresGiven(db)]);
  return { months: monthsToReview(metrics, given, today) };
}

export default function ReviewsPage({ loaderData }: Route.ComponentProps) {
  return <pre>{JSON.stringify(loaderData)}</pre>;
}
