import type { Tally } from "#app/domain/evidence/evidence-group.ts";
import { evidenceOutcomes } from "#app/domain/evidence/evidence-row.ts";
import type { SocialBeside as Beside } from "#app/domain/evidence/evidence-social.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { words } from "#app/words/words.ts";

export function SocialBeside({ beside }: { beside: Beside }) {
  const { used, not } = beside;
  const { title, columns, finding } = words.evidence.social;
  const outcomes = evidenceOutcomes.filter((outcome) => used[outcome] + not[outcome] > 0);
  return (
    <section className="evidence-part" aria-labelledby="social">
      <h2 id="social">{title}</h2>
      <table className="figures beside">
        <TableHead columns={[columns.outcome, [columns.used, "number"], [columns.not, "number"]]} />
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{words.evidence.group("verdict", outcome)}</th>
              <Counts tallies={[used, not]} of={outcome} />
            </tr>
          ))}
          <tr>
            <th scope="row">{columns.all}</th>
            <Counts tallies={[used, not]} of="all" />
          </tr>
        </tbody>
      </table>
      <p>{finding(beside)}</p>
    </section>
  );
}

function Counts({ tallies, of }: { tallies: [Tally, Tally]; of: keyof Tally }) {
  return tallies.map((tally, index) => (
    <td key={index === 0 ? "used" : "not"} className="number">
      {tally[of]}
    </td>
  ));
}
