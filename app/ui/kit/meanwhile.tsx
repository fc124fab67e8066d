import type { Difference } from "#app/forms/form.ts";
import { TableHead } from "./table.tsx";

export type MeanwhileWords = Record<string, unknown> & {
  cancel: string;
  meanwhile: (author: string, on: string) => string;
  meanwhileLead: string;
  field: string;
  recorded: string;
  typed: string;
  blank: string;
};

export function Meanwhile({
  meanwhile: { author, on, differences },
  words,
  named = (_, value) => value,
}: {
  meanwhile: { author: string; on: string; differences: readonly Difference[] };
  words: MeanwhileWords;
  named?: ((field: string, value: string) => string) | undefined;
}) {
  const inWords = (field: string, values: readonly string[]) =>
    values.map((value) => named(field, value)).join("; ") || <i>{words.blank}</i>;
  return (
    <section className="cannot-tell meanwhile" role="alert">
      <h2>{words.meanwhile(author, on)}</h2>
      <p>{words.meanwhileLead}</p>
      <table className="figures">
        <TableHead columns={[words.field, words.recorded, words.typed]} />
        <tbody>
          {differences.map(({ field, theirs, mine }) => (
            <tr key={field}>
              <th scope="row">{String(words[field])}</th>
              <td>{inWords(field, theirs)}</td>
              <td>{inWords(field, mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
