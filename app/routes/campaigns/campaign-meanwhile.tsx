import type { CampaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import type { Difference } from "#app/forms/campaigns/campaign-differences.ts";
import { Meanwhile } from "#app/ui/kit/meanwhile.tsx";
import { words } from "#app/words/words.ts";

/** What somebody else recorded while the form was open, beside what was typed in it. */
export function CampaignMeanwhile({
  meanwhile: { author, on, differences },
  choices,
}: {
  meanwhile: { author: string; on: string; differences: Difference[] };
  choices: CampaignChoices;
}) {
  const { campaignForm: form } = words;
  const names = new Map(
    [...choices.outcomes, ...choices.vanity].map(({ slug, name }) => [slug, name]),
  );
  const owners = new Map(choices.owners.map(({ id, name }) => [String(id), name]));
  const said = (field: Difference["field"], values: string[]) =>
    values.length === 0 ? (
      <i>{form.blank}</i>
    ) : (
      values.map((one) => (field === "owner" ? owners : names).get(one) ?? one).join("; ")
    );
  return (
    <Meanwhile
      title={form.meanwhile(author, on)}
      words={form}
      rows={differences.map(({ field, theirs, mine }) => ({
        name: field,
        label: labels[field],
        theirs: said(field, theirs),
        mine: said(field, mine),
      }))}
    />
  );
}

const { campaignForm: form, campaign } = words;

const labels: Record<Difference["field"], string> = {
  startedFrom: "",
  name: form.name,
  kind: form.kind,
  startsOn: form.startsOn,
  endsOn: form.endsOn,
  summary: campaign.facts.summary,
  purpose: form.purpose,
  policyAim: form.policyAim,
  audience: form.audience,
  owner: form.owner,
  outcome: form.outcome,
  baseline: form.baseline,
  change: form.by,
  reversed: form.reversed,
  untouched: form.untouched,
  followUp: form.followUp,
  byWhen: form.byWhen,
  explanation: form.explanation,
  comparison: form.comparison,
  vanity: form.vanity,
  channels: form.channels,
  activities: form.diary,
};
