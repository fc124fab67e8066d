import { redirect } from "react-router";
import { isSameEvent } from "#app/domain/metrics/event.ts";
import { mayGive } from "#app/domain/people/permission.ts";
import { eventForm, happenings } from "#app/forms/metrics/event.ts";
import { type Asked, found, type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { addEvent } from "#db/changes/metrics/metrics.ts";
import { eventsOf, findMetric } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "give figures" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { slug, name } = await metricAsked(asked, params);
  return { slug, name };
});

export const action = saveOf(
  handle,
  metricAsked,
  eventForm,
  async ({ db, stamp }, event, { id: metricId, slug }) => {
    const events = await eventsOf(db, [metricId]);
    const twin = events.find((known) => isSameEvent(known, event));
    if (twin && (twin.cause !== event.cause || twin.note !== event.note)) {
      return refused("name", words.event.twin);
    }
    await addEvent(db, stamp, { ...event, metricId });
    return redirect(`/metrics/${slug}#events`);
  },
);

async function metricAsked({ db, person }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const metric = found(await findMetric(db, slug));
  return found(mayGive(person, metric) ? metric : undefined);
}

export default function NewEventPage({ loaderData, actionData }: Route.ComponentProps) {
  const { event: form } = words;
  return (
    <FormPage
      title={form.title(loaderData.name)}
      section="metrics"
      words={form}
      back={`/metrics/${loaderData.slug}`}
      entries={eventForm.blank}
      sent={actionData}
    >
      <Radios name="what" options={optionsOf(happenings, form.happenings, form.hints)} />
      <TextField name="day" width={20} />
      <TextField name="name" />
      <TextArea name="note" rows={3} />
    </FormPage>
  );
}
