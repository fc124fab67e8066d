import { redirect } from "react-router";
import { successorsOf } from "#app/domain/people/staff.ts";
import { successionForm } from "#app/forms/people/succession.ts";
import { type Asked, type Handle, page, saveOf } from "#app/server/door.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Select } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { handOverMetrics } from "#db/changes/metrics/metrics.ts";
import type { Route } from "./+types/metrics.ts";

export const handle = { permission: "manage people" } satisfies Handle;

const personAsked = async (asked: Asked, { id }: Route.LoaderArgs["params"]) => {
  const { person, everybody } = await staffMember(asked, id);
  demandOffered(person.metrics.length > 0);
  return { person, successors: successorsOf(person, everybody) };
};

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { person, successors } = await personAsked(asked, params);
  const { id, name, metrics } = person;
  return {
    ...{ id, name },
    metrics: metrics.map((metric) => ({ value: metric.slug, text: metric.name })),
    successors: successors.map((one) => ({ value: String(one.id), text: one.name })),
  };
});

export const action = saveOf(
  handle,
  personAsked,
  successionForm,
  async ({ db, stamp }, { metrics, successor }, { person }) => {
    await handOverMetrics(db, stamp, metrics, successor.id);
    return redirect(`/settings/people/${person.id}`);
  },
);

export default function SuccessionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, metrics, successors } = loaderData;
  const { people: form } = words;
  return (
    <FormPage
      title={form.handOverTitle(name)}
      lead={successors.length > 0 ? form.handOverLead : form.noSuccessor}
      section="settings"
      words={form}
      save={form.handOverButton}
      back={`/settings/people/${id}`}
      entries={{ metrics: metrics.map(({ value }) => value), successor: "" }}
      sent={actionData}
    >
      <Checkboxes name="metrics" options={metrics} areSmall />
      <Select name="successor" blank={form.chooseSuccessor} choices={successors} />
    </FormPage>
  );
}
