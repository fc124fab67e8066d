import { dayInLondon } from "#app/domain/calendar/today.ts";
import { lastDayHint, tokenForm } from "#app/forms/people/token.ts";
import { type Asked, type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { makeToken } from "#app/server/people/token.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { useForm } from "#app/ui/kit/form-context.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addToken } from "#db/changes/people/tokens.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/new.ts";
import { TokenMade } from "./token-made.tsx";

export const handle = { permission: "manage tokens" } satisfies Handle;

/** The page shows a secret. */
export const headers = () => ({ "Cache-Control": "no-store" });

const contextAsked = async ({ db, now }: Asked) => ({
  metrics: await metricsInServices(db),
  todayInLondon: dayInLondon(now),
});

export const loader = page(handle, async (asked) => {
  const { metrics, todayInLondon } = await contextAsked(asked);
  return {
    metrics: metrics.map(({ slug, name, serviceName }) => ({ slug, name, serviceName })),
    hint: lastDayHint(todayInLondon),
  };
});

export const action = saveOf(handle, contextAsked, tokenForm, async ({ db, stamp }, token) => {
  const { secret, tokenHash } = makeToken();
  const id = await addToken(db, stamp, { ...token, tokenHash });
  if (id === undefined) return refused("name", words.tokens.namesake);
  return { made: { name: token.name, secret } };
});

export default function NewTokenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { tokens: form } = words;
  if (actionData && "made" in actionData) {
    const { name, secret } = actionData.made;
    return (
      <Page title={form.shown(name)} section="settings">
        <TokenMade name={name} secret={secret} />
      </Page>
    );
  }
  return (
    <FormPage
      title={form.new}
      lead={form.newLead}
      section="settings"
      words={form}
      back="/settings/tokens"
      entries={tokenForm.blank}
      sent={actionData}
    >
      <TextField name="name" />
      <TextField name="lastDay" hint={loaderData.hint} width={20} />
      <h2>{form.metricsLead}</h2>
      <MetricBoxes metrics={loaderData.metrics} />
    </FormPage>
  );
}

function MetricBoxes({ metrics }: Pick<Route.ComponentProps["loaderData"], "metrics">) {
  const { problems } = useForm();
  const services = [...Map.groupBy(metrics, ({ serviceName }) => serviceName)];
  return services.map(([service, own], index) => (
    <Checkboxes
      key={service}
      name="metrics"
      legend={words.tokens.metrics(service)}
      options={own.map(({ slug, name }) => ({ value: slug, text: name }))}
      problems={index === 0 ? problems : []}
      idPrefix={index === 0 ? undefined : `metrics-of-${index + 1}`}
      areSmall
    />
  ));
}
