import { campaignKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import type { OwnerChoice } from "#app/domain/campaigns/campaign-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, Select, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function CampaignBasics({ owners }: { owners: readonly OwnerChoice[] }) {
  const { campaignForm: form, campaigns } = words;
  return (
    <>
      <h2>{form.what}</h2>
      <TextField name="name" />
      <Radios name="kind" options={optionsOf(campaignKinds, campaigns.kinds, form.kindHints)} />
      <div className="side-by-side">
        <TextField name="startsOn" hint={form.dayHint} width={20} />
        <TextField name="endsOn" hint={form.endHint} width={20} />
      </div>
      <TextArea name="summary" rows={3} />
      <Select
        name="owner"
        blank={form.noOwner}
        choices={owners.map(({ id, name }) => ({ value: String(id), text: name }))}
      />
    </>
  );
}

export function CampaignPurpose() {
  const { campaignForm: form, campaigns } = words;
  return (
    <>
      <h2>{form.why}</h2>
      <Radios
        name="purpose"
        options={[
          ...optionsOf(purposes, campaigns.purposes, form.purposeHints),
          { value: "", text: form.undecided },
        ]}
      />
      <TextField name="policyAim" />
      <TextField name="audience" />
    </>
  );
}
