import { data, redirect } from "react-router";
import { momentInWords } from "#app/domain/calendar/period-in-words.ts";
import { campaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import {
  type CampaignDraft,
  draftOf,
  isSameDraft,
  namesakeOf,
  planOf,
} from "#app/domain/campaigns/campaign-draft.ts";
import type { Problem } from "#app/domain/problem.ts";
import { parseCampaign } from "#app/forms/campaigns/campaign.ts";
import { differencesOf } from "#app/forms/campaigns/campaign-differences.ts";
import {
  type CampaignEntries,
  entriesOf,
  readEntries,
  withRow,
} from "#app/forms/campaigns/campaign-entries.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { CampaignForm } from "#app/ui/campaigns/campaign-form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { changeCampaign } from "#db/changes/campaigns/campaigns.ts";
import { allCampaigns } from "#db/queries/campaigns/campaigns.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import { findCampaignToEdit } from "#db/queries/verdicts/campaign-records.ts";
import type { Route } from "./+types/edit.ts";
import { CampaignMeanwhile } from "./campaign-meanwhile.tsx";

export const handle = { permission: "edit campaigns" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { recorded, newest } = found(await findCampaignToEdit(db, asked.params.slug));
  const metrics = await metricsInServices(db);
  const entries = entriesOf(draftOf(recorded), metrics, newest.id);
  const { name, slug } = recorded.campaign;
  const choices = campaignChoices(metrics, await peopleWithRoles(db), entries.vanity);
  return { name, slug, entries, choices };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, today } = signedIn;
  const { slug } = asked.params;
  const { recorded } = found(await findCampaignToEdit(db, slug));
  const { entries, more } = sent(readEntries(await asked.request.formData()));
  if (more) return data({ entries: withRow(entries, more), problems: [], meanwhile: null });
  const metrics = await metricsInServices(db);
  const parsed = parseCampaign(entries, { metrics, people: await peopleWithRoles(db), today });
  if (!parsed.ok) return refused(entries, parsed.problems);
  const draft = parsed.value;
  const { id } = recorded.campaign;
  if (namesakeOf(draft, await allCampaigns(db), id)) {
    return refused(entries, [{ field: "name", message: words.campaignForm.namesake }]);
  }
  const plan = planOf(draft, recorded.campaign, recorded);
  const startedFrom = Number(entries.startedFrom);
  const result = await changeCampaign(db, stampOf(signedIn), id, plan, startedFrom);
  if (result === "changed") return redirect(`/campaigns/${slug}`);
  const now = found(await findCampaignToEdit(db, slug));
  const theirs = draftOf(now.recorded);
  if (isSameDraft(draft, theirs)) return redirect(`/campaigns/${slug}`);
  const shown = (one: CampaignDraft) => entriesOf(one, metrics, now.newest.id);
  const meanwhile = {
    author: now.newest.author,
    on: momentInWords(now.newest.at),
    differences: differencesOf(shown(theirs), shown(draft)),
  };
  const again = { ...entries, startedFrom: String(now.newest.id) };
  return data({ entries: again, problems: [], meanwhile }, { status: 409 });
}

const refused = (entries: CampaignEntries, problems: Problem[]) =>
  data({ entries, problems, meanwhile: null }, { status: 422 });

export default function EditCampaignPage({ loaderData, actionData }: Route.ComponentProps) {
  const { name, slug, entries, choices } = loaderData;
  const title = words.campaignForm.edit(name);
  const meanwhile = actionData?.meanwhile;
  const problems = actionData?.problems ?? [];
  const shownTitle = problems.length > 0 ? words.campaignForm.withProblems(title) : title;
  return (
    <Page title={shownTitle} section="campaigns">
      <CampaignForm
        title={title}
        choices={choices}
        entries={actionData?.entries ?? entries}
        problems={problems}
        address={`/campaigns/${slug}/edit`}
        back={`/campaigns/${slug}`}
      >
        {meanwhile && <CampaignMeanwhile meanwhile={meanwhile} choices={choices} />}
      </CampaignForm>
    </Page>
  );
}
