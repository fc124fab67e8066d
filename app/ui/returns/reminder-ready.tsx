import type { Letter } from "#app/domain/letter.ts";
import type { Problem } from "#app/domain/problem.ts";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { LetterFields } from "#app/ui/kit/letter-fields.tsx";
import { words } from "#app/words/words.ts";

export type ReadyReminder = {
  id: number;
  token: string;
  letter: Letter & { link: string };
  email: string;
  canSend: boolean;
};

export function ReminderReady({
  ready: { id, token, letter, email, canSend },
  problems,
  back,
}: {
  ready: ReadyReminder;
  problems: readonly Problem[];
  back: string;
}) {
  const { reminder } = words;
  return (
    <div className="plain-form">
      <ErrorSummary problems={problems} />
      <h1>{reminder.ready}</h1>
      <p className="how">{reminder.once}</p>
      <LetterFields letter={letter} labels={reminder} problems={problems} />
      <TextField
        name="link"
        label={reminder.link}
        defaultValue={letter.link}
        readOnly
        problems={[]}
      />
      <form method="post" action={`/reminders/${id}/message`} className="form-end">
        {canSend && (
          <>
            <input type="hidden" name="token" value={token} />
            <Button>{reminder.send(email)}</Button>
          </>
        )}
        <a href={mailAddress(email, letter)}>{reminder.ownProgram}</a>
        <a href={back}>{reminder.done}</a>
      </form>
    </div>
  );
}

function mailAddress(email: string, { subject, text }: Letter): string {
  const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
  // The @ between a name and its host stays as it is: not every mail program reads it otherwise.
  const to = email.split("@").map(encodeURIComponent).join("@");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
