import type { ReactNode } from "react";

/** What somebody else recorded while a form was open, beside what was typed in it. */
export function Meanwhile({
  title,
  words,
  rows,
}: {
  title: string;
  words: { meanwhileLead: string; field: string; recorded: string; typed: string };
  rows: readonly { name: string; label: string; theirs: ReactNode; mine: ReactNode }[];
}) {
  return (
    <section className="cannot-tell meanwhile" role="alert">
      <h2>{title}</h2>
      <p>{words.meanwhileLead}</p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.recorded}</th>
            <th scope="col">{words.typed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, theirs, mine }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
