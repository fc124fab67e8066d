import { data, redirect } from "react-router";
import { isSameEvent } from "#app/domain/metrics/event.ts";
import { mayGive } from "#app/domain/people/permission.ts";
import { noEvent, parseEvent, readEventEntries } from "#app/forms/metrics/event.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addEvent } from "#db/changes/metrics/metrics.ts";
import { eventsOf, findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";
import { EventForm } from "./event-form.tsx";

export const handle = { permission: "give figures" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { slug, name } = await metricOf(demand(asked, handle.permission), asked.params.slug);
  return { metric: { slug, name } };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const metric = await metricOf(signedIn, asked.params.slug);
  const entries = sent(readEventEntries(await asked.request.formData()));
  const parsed = parseEvent(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const event = parsed.value;
  const events = await eventsOf(signedIn.db, [metric.id]);
  const twin = events.find((known) => isSameEvent(known, event));
  if (twin && (twin.cause !== event.cause || twin.note !== event.note)) {
    const problems = [{ field: "name", message: words.event.twin }];
    return data({ entries, problems }, { status: 422 });
  }
  await addEvent(signedIn.db, stampOf(signedIn), { ...event, metricId: metric.id });
  return redirect(`/metrics/${metric.slug}#events`);
}

/** A metric that is the person's to tell of. */
async function metricOf({ db, person }: SignedInVisit, slug: string) {
  const metric = found(await findMetric(db, slug));
  return found(mayGive(person, metric) ? metric : undefined);
}

export default function NewEventPage({ loaderData, actionData }: Route.ComponentProps) {
  const { metric } = loaderData;
  const problems = actionData?.problems ?? [];
  const title = words.event.title(metric.name);
  return (
    <Page title={problems.length > 0 ? words.event.withProblems(title) : title} section="metrics">
      <EventForm metric={metric} entries={actionData?.entries ?? noEvent} problems={problems} />
    </Page>
  );
}
