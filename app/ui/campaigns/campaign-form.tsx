import type { CampaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { CampaignEntries } from "#app/forms/campaigns/campaign-entries.ts";
import type { Difference } from "#app/forms/form.ts";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { CampaignBasics, CampaignPurpose } from "./campaign-form-basics.tsx";
import { CampaignObjective, CampaignVanityChoice } from "./campaign-form-objective.tsx";
import { CampaignActivities, CampaignChannels } from "./campaign-form-rows.tsx";

type Sent = {
  entries: CampaignEntries;
  problems: readonly Problem[];
  meanwhile?: { author: string; on: string; differences: Difference[] };
};

export function CampaignForm({
  choices,
  sent,
  ...page
}: {
  title: string;
  choices: CampaignChoices;
  entries: CampaignEntries;
  sent: Sent | undefined;
  address: string;
  back: string;
}) {
  const { by, byHint, diary, ...form } = words.campaignForm;
  const rows = sent?.entries ?? page.entries;
  return (
    <FormPage
      {...page}
      lead={form.lead}
      section="campaigns"
      words={{ ...form, change: by, changeHint: byHint, activities: diary }}
      sent={sent}
      named={(field, value) => nameOf(field, value, choices)}
    >
      <CampaignBasics owners={choices.owners} />
      <CampaignPurpose />
      <CampaignObjective outcomes={choices.outcomes} />
      <CampaignVanityChoice vanity={choices.vanity} />
      <CampaignChannels channels={rows.channels} />
      <CampaignActivities activities={rows.activities} channels={rows.channels} />
    </FormPage>
  );
}

function nameOf(
  field: string,
  value: string,
  { owners, outcomes, vanity }: CampaignChoices,
): string {
  const owner = owners.find(({ id }) => field === "owner" && String(id) === value);
  const metric = [...outcomes, ...vanity].find(({ slug }) => slug === value);
  return (owner ?? metric)?.name ?? value;
}
