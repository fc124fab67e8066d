import { campaignKinds, purposes } from "#app/domain/campaigns/campaign.ts";
import type { OwnerChoice } from "#app/domain/campaigns/campaign-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { CampaignFormPart } from "./campaign-form-part.ts";

export function CampaignBasics({
  entries,
  problems,
  owners,
}: CampaignFormPart & { owners: readonly OwnerChoice[] }) {
  const { campaignForm: form, campaigns } = words;
  return (
    <>
      <h2>{form.what}</h2>
      <TextField name="name" label={form.name} defaultValue={entries.name} problems={problems} />
      <Radios
        name="kind"
        legend={form.kind}
        options={campaignKinds.map((kind) => ({
          value: kind,
          text: campaigns.kinds[kind],
          hint: form.kindHints[kind],
        }))}
        defaultValue={entries.kind}
        problems={problems}
      />
      <div className="side-by-side">
        <TextField
          name="startsOn"
          label={form.startsOn}
          hint={form.dayHint}
          width={20}
          defaultValue={entries.startsOn}
          problems={problems}
        />
        <TextField
          name="endsOn"
          label={form.endsOn}
          hint={form.endHint}
          width={20}
          defaultValue={entries.endsOn}
          problems={problems}
        />
      </div>
      <TextArea
        name="summary"
        label={form.summary}
        rows={3}
        defaultValue={entries.summary}
        problems={problems}
      />
      <Select
        name="owner"
        label={form.owner}
        hint={form.ownerHint}
        choices={[
          { value: "", text: form.noOwner },
          ...owners.map(({ id, name }) => ({ value: String(id), text: name })),
        ]}
        defaultValue={entries.owner}
        problems={problems}
      />
    </>
  );
}

/** What it is for: CORE, each purpose with a line of help. */
export function CampaignPurpose({ entries, problems }: CampaignFormPart) {
  const { campaignForm: form, campaigns } = words;
  return (
    <>
      <h2>{form.why}</h2>
      <Radios
        name="purpose"
        legend={form.purpose}
        options={[
          ...purposes.map((purpose) => ({
            value: purpose,
            text: campaigns.purposes[purpose],
            hint: form.purposeHints[purpose],
          })),
          { value: "", text: form.undecided },
        ]}
        defaultValue={entries.purpose}
        problems={problems}
      />
      <TextField
        name="policyAim"
        label={form.policyAim}
        hint={form.policyAimHint}
        defaultValue={entries.policyAim}
        problems={problems}
      />
      <TextField
        name="audience"
        label={form.audience}
        hint={form.audienceHint}
        defaultValue={entries.audience}
        problems={problems}
      />
    </>
  );
}
