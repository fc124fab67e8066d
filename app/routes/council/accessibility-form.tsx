import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import { compliances } from "#app/domain/council/accessibility.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { AccessibilityEntries } from "#app/forms/council/accessibility.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form that the accessibility statement is made from. */
export function AccessibilityForm({
  today,
  entries,
  problems,
}: {
  today: Day;
  entries: AccessibilityEntries;
  problems: readonly Problem[];
}) {
  const { accessibilityForm: form } = words;
  const field = (name: keyof AccessibilityEntries) => ({
    name,
    defaultValue: entries[name],
    problems,
  });
  const hint = form.dayHint(dayInWords(today));
  return (
    <SmallForm
      title={form.title}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back="/settings"
      before={
        <p>
          <a className="download" href="/accessibility-statement">
            {form.see}
          </a>
        </p>
      }
    >
      <Radios
        {...field("compliance")}
        legend={form.compliance}
        options={compliances.map((value) => ({ value, ...form.compliances[value] }))}
      />
      <TextArea {...field("problems")} label={form.problems} hint={form.problemsHint} />
      <TextField
        {...field("contactEmail")}
        label={form.contactEmail}
        type="email"
        autoComplete="off"
      />
      <TextField {...field("contactPhone")} label={form.contactPhone} width={20} />
      <TextField {...field("answerDays")} label={form.answerDays} width={4} inputMode="numeric" />
      <TextField {...field("testedBy")} label={form.testedBy} hint={form.testedByHint} />
      <TextField {...field("lastTestedOn")} label={form.lastTestedOn} hint={hint} width={20} />
      <div className="side-by-side">
        <TextField {...field("preparedOn")} label={form.preparedOn} hint={hint} width={20} />
        <TextField {...field("reviewedOn")} label={form.reviewedOn} hint={hint} width={20} />
      </div>
    </SmallForm>
  );
}
