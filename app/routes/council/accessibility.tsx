import { redirect } from "react-router";
import { compliances } from "#app/domain/council/accessibility.ts";
import { accessibilityEntriesOf, accessibilityForm } from "#app/forms/council/accessibility.ts";
import { type Handle, page, save } from "#app/server/door.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Onward } from "#app/ui/kit/page.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { setAccessibilityStatement } from "#db/changes/council/accessibility.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";
import type { Route } from "./+types/accessibility.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, async ({ db, today }) => ({
  entries: accessibilityEntriesOf(await findAccessibilityStatement(db), today),
  today,
}));

export const action = save(handle, accessibilityForm, async ({ db, stamp }, statement) => {
  await setAccessibilityStatement(db, stamp, statement);
  return redirect("/accessibility-statement");
});

export default function AccessibilityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { accessibilityForm: form } = words;
  const hint = form.dayHint(dayInWords(loaderData.today));
  return (
    <FormPage
      section="settings"
      words={form}
      back="/settings"
      entries={loaderData.entries}
      sent={actionData}
      before={<Onward href="/accessibility-statement">{form.see}</Onward>}
    >
      <Radios
        name="compliance"
        options={compliances.map((value) => ({ value, ...form.compliances[value] }))}
      />
      <TextArea name="problems" />
      <TextField name="contactEmail" type="email" autoComplete="off" />
      <TextField name="contactPhone" width={20} />
      <TextField name="answerDays" width={4} inputMode="numeric" />
      <TextField name="testedBy" />
      <TextField name="lastTestedOn" hint={hint} width={20} />
      <div className="side-by-side">
        <TextField name="preparedOn" hint={hint} width={20} />
        <TextField name="reviewedOn" hint={hint} width={20} />
      </div>
    </FormPage>
  );
}
