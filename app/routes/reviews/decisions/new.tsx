import { redirect } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { decisionKinds, dueMonths } from "#app/domain/reviews/decision.ts";
import { decisionForm } from "#app/forms/reviews/decision.ts";
import { type Asked, found, type Handle, page, saveOf } from "#app/server/door.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, Select, TextArea } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { recordDecision } from "#db/changes/reviews/decisions.ts";
import { allCampaigns } from "#db/queries/campaigns/campaigns.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { findPublication } from "#db/queries/reviews/publications.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "record decisions" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { month, ...choices } = await monthMet(asked, params);
  return { month, choices, isPublished: (await findPublication(asked.db, month)) !== undefined };
});

export const action = saveOf(
  handle,
  monthMet,
  decisionForm,
  async ({ db, stamp }, decision, { month }) => {
    await recordDecision(db, stamp, { ...decision, month });
    return redirect(`/reviews/${month}#decisions`);
  },
);

async function monthMet({ db, today }: Asked, { month }: Route.LoaderArgs["params"]) {
  const campaigns = await allCampaigns(db);
  return {
    month: found(isMonth(month) && month <= lastEndedMonth(today) ? month : undefined),
    campaigns: campaigns.toReversed().map(({ id, slug, name }) => ({ id, slug, name })),
    people: (await peopleWithRoles(db)).map(({ id, name }) => ({ id, name })),
    months: dueMonths(today),
  };
}

export default function NewDecisionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, isPublished, choices } = loaderData;
  const { campaigns, people, months } = choices;
  const { decisions: form } = words;
  return (
    <FormPage
      title={form.new(periodInWords(month))}
      lead={isPublished ? form.newPublished : form.newLead}
      section="reviews"
      words={form}
      back={`/reviews/${month}#decisions`}
      entries={decisionForm.blank}
      sent={actionData}
    >
      <Radios name="kind" options={optionsOf(decisionKinds, form.kinds, form.kindHints)} />
      <Select
        name="campaign"
        blank={form.general}
        choices={campaigns.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <TextArea name="text" rows={3} />
      <Select
        name="owner"
        blank={form.choose}
        choices={people.map(({ id, name }) => ({ value: String(id), text: name }))}
      />
      <Select
        name="dueMonth"
        blank={form.choose}
        choices={months.map((due) => ({ value: due, text: periodInWords(due) }))}
      />
    </FormPage>
  );
}
