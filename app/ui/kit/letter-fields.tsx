import type { Letter } from "#app/domain/letter.ts";
import type { Problem } from "#app/domain/problem.ts";
import { TextArea, TextField } from "./fields.tsx";

export function LetterFields({
  letter: { subject, text },
  labels,
  problems = [],
}: {
  letter: Letter;
  labels: { subject: string; text: string };
  problems?: readonly Problem[];
}) {
  return (
    <>
      <TextField
        name="subject"
        label={labels.subject}
        defaultValue={subject}
        readOnly
        problems={[]}
      />
      <TextArea
        name="text"
        label={labels.text}
        defaultValue={text}
        rows={text.split("\n").length + 2}
        readOnly
        problems={problems}
      />
    </>
  );
}
