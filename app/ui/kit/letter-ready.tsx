import type { Letter } from "#app/domain/letter.ts";
import { words } from "#app/words/words.ts";
import { TextField } from "./fields.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { Onward, PlainPage } from "./page.tsx";

type Sending = keyof typeof words.people.sending;

export function LetterReady({
  title,
  ready: { email, link, letter, sending },
  back,
}: {
  title: string;
  ready: { email: string; link: string; letter: Letter; sending: Sending };
  back: string;
}) {
  const { people } = words;
  return (
    <PlainPage title={title} section="settings">
      <p className="how">
        {people.sending[sending](email)} {people.once}
      </p>
      <TextField name="link" label={people.link} defaultValue={link} readOnly problems={[]} />
      <LetterFields letter={letter} labels={people} />
      <Onward href={back}>{people.back}</Onward>
    </PlainPage>
  );
}
