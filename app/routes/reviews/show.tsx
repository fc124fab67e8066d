import { data } from "react-router";
import { lastEndedMonth } from "#app/domain/due.ts";
import { isMonth } from "#app/domain/period.ts";
import { reviewOf } from "#app/domain/review.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { reviewRecords } from "#db/queries/reviews.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read reviews" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const { month } = asked.params;
  if (!isMonth(month) || month > lastEndedMonth(today)) throw data(null, { status: 404 });
  return { review: reviewOf(month, today, await reviewRecords(db, month)) };
}

export default function ReviewPage({ loaderData }: Route.ComponentProps) {
  return <pre>{JSON.stringify(loaderData.review)}</pre>;
}
