import type { Problem } from "#app/domain/problem.ts";
import type { setUpForm } from "#app/forms/council/set-up.ts";
import { CouncilFields } from "#app/ui/council/council-fields.tsx";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { FormProvider } from "#app/ui/kit/form-context.ts";
import { words } from "#app/words/words.ts";

export function SetUpForm({
  entries,
  problems,
}: {
  entries: typeof setUpForm.blank;
  problems: readonly Problem[];
}) {
  const { setUp } = words;
  return (
    <FormProvider value={{ words: setUp, entries, problems }}>
      <form method="post" action="/set-up" className="campaign-form settings-form" noValidate>
        <ErrorSummary problems={problems} />
        <h1>{setUp.title}</h1>
        <p className="how">{setUp.lead}</p>
        <TextField name="code" width={20} autoComplete="off" />
        <h2>{setUp.councilTitle}</h2>
        <CouncilFields />
        <h2>{setUp.youTitle}</h2>
        <p className="how">{setUp.youLead}</p>
        <TextField name="name" autoComplete="name" />
        <TextField name="email" type="email" autoComplete="username" />
        <TextField name="password" type="password" autoComplete="new-password" />
        <Checkboxes
          name="head"
          options={[{ value: "yes", text: setUp.headOption, hint: setUp.headHint }]}
          hint=""
        />
        <div className="form-end">
          <Button>{setUp.save}</Button>
        </div>
      </form>
    </FormProvider>
  );
}
