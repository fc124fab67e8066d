import { redirect } from "react-router";
import { sensitivityForm } from "#app/forms/council/sensitivity.ts";
import { type Handle, page, save } from "#app/server/door.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { addSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, ({ today }) => ({ today }));

export const action = save(handle, sensitivityForm, async ({ db, stamp }, period) => {
  await addSensitivityPeriod(db, stamp, period);
  return redirect("/settings/sensitivity");
});

export default function NewSensitivityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { sensitivity: form } = words;
  const hint = form.dayHint(dayInWords(loaderData.today));
  return (
    <FormPage
      title={form.add}
      lead={`${form.lead} ${form.addLead}`}
      section="settings"
      words={form}
      back="/settings/sensitivity"
      entries={sensitivityForm.blank}
      sent={actionData}
    >
      <TextField name="name" />
      <div className="side-by-side">
        <TextField name="startsOn" hint={hint} width={20} />
        <TextField name="endsOn" hint={hint} width={20} />
      </div>
    </FormPage>
  );
}
