import type { Problem } from "#app/domain/problem.ts";
import type { WithdrawalEntries } from "#app/forms/withdrawal.ts";
import { TextArea } from "./fields.tsx";
import { SmallForm } from "./small-form.tsx";
import { words } from "./words/english.ts";

/** The form in which a claim is withdrawn, with the reason. */
export function WithdrawalForm({
  campaign,
  text,
  entries,
  problems,
}: {
  campaign: { slug: string; name: string };
  text: string;
  entries: WithdrawalEntries;
  problems: readonly Problem[];
}) {
  const { withdrawal: form } = words;
  return (
    <SmallForm
      title={form.title(campaign.name)}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/campaigns/${campaign.slug}#claims`}
      before={
        <div className="claim">
          <blockquote>{text}</blockquote>
        </div>
      }
    >
      <TextArea
        name="reason"
        label={form.reason}
        rows={3}
        defaultValue={entries.reason}
        problems={problems}
      />
    </SmallForm>
  );
}
