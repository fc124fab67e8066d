import { data, redirect } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { may } from "#app/domain/people/permission.ts";
import { parseOwner } from "#app/forms/metrics/owner.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { Button, ErrorSummary, Select } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { handOverMetric } from "#db/changes/metrics/metrics.ts";
import { findMetric } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Route } from "./+types/owner.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const metric = found(await findMetric(signedIn.db, asked.params.slug));
  const officers = await officersOf(signedIn);
  return {
    name: metric.name,
    ownerId: metric.ownerId,
    officers: officers.map(({ id, name }) => ({ value: String(id), text: name })),
    back: backFrom(asked.request, metric.slug),
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const metric = found(await findMetric(signedIn.db, asked.params.slug));
  const parsed = parseOwner(await asked.request.formData(), await officersOf(signedIn));
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { id } = parsed.officer;
  if (id !== metric.ownerId) await handOverMetric(signedIn.db, stampOf(signedIn), metric, id);
  return redirect(backFrom(asked.request, metric.slug));
}

const officersOf = async ({ db }: SignedInVisit) =>
  (await peopleWithRoles(db)).filter((person) => may(person, "give figures"));

/** Where the reader came from: what is outstanding for a month, or the metric. */
function backFrom(request: Request, slug: string): string {
  const month = new URL(request.url).searchParams.get("month") ?? "";
  return isMonth(month) ? `/returns/outstanding/${month}` : `/metrics/${slug}`;
}

export default function OwnerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { name, ownerId, officers, back } = loaderData;
  const { owner } = words;
  const problems = actionData?.problems ?? [];
  const title = owner.title(name);
  return (
    <Page title={title} section="metrics">
      <div className="plain-form">
        <ErrorSummary problems={problems} />
        <h1>{title}</h1>
        <p className="how">{owner.lead}</p>
        <form method="post" noValidate>
          <Select
            name="owner"
            label={owner.officer}
            choices={[{ value: "", text: owner.choose }, ...officers]}
            defaultValue={String(ownerId ?? "")}
            problems={problems}
          />
          <div className="form-end">
            <Button>{owner.save}</Button>
            <a href={back}>{owner.cancel}</a>
          </div>
        </form>
      </div>
    </Page>
  );
}
