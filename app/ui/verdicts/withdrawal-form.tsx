import type { Problem } from "#app/domain/problem.ts";
import type { WithdrawalEntries } from "#app/forms/verdicts/withdrawal.ts";
import { TextArea } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";

/** The form in which a claim or a trial is withdrawn, with the reason. */
export function WithdrawalForm({
  words: form,
  title,
  back,
  text,
  entries,
  problems,
}: {
  words: { lead: string; reason: string; save: string; cancel: string };
  title: string;
  back: string;
  /** What is withdrawn, as it reads. */
  text: string;
  entries: WithdrawalEntries;
  problems: readonly Problem[];
}) {
  return (
    <SmallForm
      title={title}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={back}
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
