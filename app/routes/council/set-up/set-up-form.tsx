import type { Problem } from "#app/domain/problem.ts";
import type { SetUpEntries } from "#app/forms/council/set-up.ts";
import { CouncilFields } from "#app/ui/council/council-fields.tsx";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

/** The form that makes an empty database a council's: the code, the council, and its administrator. */
export function SetUpForm({
  entries,
  problems,
}: {
  entries: SetUpEntries;
  problems: readonly Problem[];
}) {
  const { setUp } = words;
  return (
    <form method="post" action="/set-up" className="campaign-form settings-form" noValidate>
      <ErrorSummary problems={problems} />
      <h1>{setUp.title}</h1>
      <p className="how">{setUp.lead}</p>
      <TextField
        name="code"
        label={setUp.code}
        hint={setUp.codeHint}
        width={20}
        autoComplete="off"
        defaultValue={entries.code}
        problems={problems}
      />
      <h2>{setUp.councilTitle}</h2>
      <CouncilFields entries={entries} problems={problems} />
      <h2>{setUp.youTitle}</h2>
      <p className="how">{setUp.youLead}</p>
      <TextField
        name="name"
        label={setUp.name}
        autoComplete="name"
        defaultValue={entries.name}
        problems={problems}
      />
      <TextField
        name="email"
        type="email"
        label={setUp.email}
        hint={setUp.emailHint}
        autoComplete="username"
        defaultValue={entries.email}
        problems={problems}
      />
      <TextField
        name="password"
        type="password"
        label={setUp.password}
        hint={setUp.passwordHint}
        autoComplete="new-password"
        problems={problems}
      />
      <Checkboxes
        name="head"
        legend={setUp.head}
        options={[{ value: "yes", text: setUp.headOption, hint: setUp.headHint }]}
        chosen={[entries.head]}
        problems={problems}
      />
      <div className="form-end">
        <Button>{setUp.save}</Button>
      </div>
    </form>
  );
}
