import type { Letter } from "#app/domain/letter.ts";
import { words } from "#app/words/words.ts";
import { TextField } from "./fields.tsx";
import { LetterFields } from "./letter-fields.tsx";

/** A letter with a link that is shown this once, to copy where it was not sent. */
export function LetterReady({
  title,
  ready: { email, link, letter, sending },
  back,
}: {
  title: string;
  ready: {
    email: string;
    link: string;
    letter: Letter;
    sending: "sent" | "not sent" | "no mail";
  };
  back: string;
}) {
  const { people } = words;
  const said = {
    sent: people.sent(email),
    "not sent": people.notSent,
    "no mail": people.noMail,
  }[sending];
  return (
    <div className="plain-form">
      <h1>{title}</h1>
      <p className="how">
        {said} {people.once}
      </p>
      <TextField name="link" label={people.link} defaultValue={link} readOnly problems={[]} />
      <LetterFields letter={letter} labels={people} />
      <p>
        <a className="download" href={back}>
          {people.back}
        </a>
      </p>
    </div>
  );
}
