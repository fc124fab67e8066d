import { redirect } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { givers } from "#app/domain/metrics/metric-choices.ts";
import { ownerForm } from "#app/forms/metrics/owner.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { Select } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { handOverMetrics } from "#db/changes/metrics/metrics.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Route } from "./+types/owner.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { metric, officers, back } = await metricAsked(asked, params);
  return {
    name: metric.name,
    owner: String(metric.ownerId ?? ""),
    officers: officers.map(({ id, name }) => ({ value: String(id), text: name })),
    back,
  };
});

export const action = saveOf(
  handle,
  metricAsked,
  ownerForm,
  async ({ db, stamp }, { owner: { id } }, { metric, back }) => {
    if (id !== metric.ownerId) await handOverMetrics(db, stamp, [metric], id);
    return redirect(back);
  },
);

async function metricAsked({ db, request }: Asked, { slug }: Route.LoaderArgs["params"]) {
  const metric = found(await findMetric(db, slug));
  const officers = givers(await peopleWithRoles(db));
  return { metric, officers, back: backFrom(request, slug) };
}

function backFrom(request: Request, slug: string): string {
  const month = new URL(request.url).searchParams.get("month") ?? "";
  return isMonth(month) ? `/returns/outstanding/${month}` : `/metrics/${slug}`;
}

export default function OwnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { name, owner, officers, back } = loaderData;
  const { owner: form } = words;
  return (
    <FormPage
      title={form.title(name)}
      section="metrics"
      words={form}
      back={back}
      entries={{ owner }}
      sent={actionData}
      isPlain
    >
      <Select name="owner" label={form.officer} blank={form.choose} choices={officers} />
    </FormPage>
  );
}
